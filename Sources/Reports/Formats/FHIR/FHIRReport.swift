import CaseModel

/// A Bundle of FHIR R4 (4.0.1) for records that take it: one resource for each thing that was said, weighed or decided.
///
/// It holds nothing but the case, and the same case always makes the same bytes. A report that has no source makes a
/// bundle without entries.
struct FHIRReport: ReportFormat {
    func render(_ report: CaseReport, for audience: CaseReport.Audience) -> String {
        guard let source = report.source else {
            return JSONValue.object([("resourceType", .text("Bundle")), ("type", .text("collection"))])
                .written + "\n"
        }
        let bundle = FHIRBundle(report: report, source: source)
        return bundle.value.plain.written + "\n"
    }
}

/// A case as resources that refer to one another.
struct FHIRBundle {
    let report: CaseReport
    let source: ReportSource
    let names: FHIRNames
    var inventory: Inventory { source.inventory }

    init(report: CaseReport, source: ReportSource) {
        self.report = report
        self.source = source
        names = FHIRNames(mark: source.mark)
    }

    /// When the case last changed; nothing in the bundle is later.
    var lastChange: Moment { inventory.lastChange ?? source.begun }

    /// The bundle, the person first and what made it last.
    var value: JSONValue {
        let resources = subject + safety + phq9 + [inventoryResponse] + review + suggestion + decisions
        let entries = (resources + provenance(of: resources)).map { resource in
            JSONValue.object([
                ("fullUrl", .text(names.url(resource.name))), ("resource", resource.value),
            ])
        }
        return .filled([
            ("resourceType", .text("Bundle")), ("id", .text(names.id(.bundle))),
            ("identifier", identifier(names.url(.bundle))), ("type", .text("collection")),
            ("timestamp", .text(FHIRTime.instant(lastChange))), ("entry", .list(entries)),
        ])
    }

    /// The client, who has no more than the name of the case, and what was disclosed, before anything else.
    private var subject: [FHIRResource] {
        let called = source.name.flatMap(FHIRText.string).map {
            JSONValue.list([.object([("text", .text($0))])])
        }
        return [
            resource(
                .patient, "Patient",
                [("identifier", .list([identifier(names.url(.patient))])), ("name", called)])
        ]
    }

    private var safety: [FHIRResource] {
        inventory.concerns.enumerated().map { index, concern in
            resource(
                .concern(index + 1), "Flag",
                [
                    ("status", .text("active")),
                    (
                        "category",
                        .list([concept(.coding(FHIRSystem.flagCategory, "safety", "Safety"))])
                    ),
                    ("code", concept(text: concern.words)), ("subject", reference(.patient)),
                    ("period", .object([("start", .text(FHIRTime.dateTime(concern.at)))])),
                ])
        }
    }
}

extension FHIRBundle {
    /// A resource with its fields, those without a value left out.
    func resource(_ name: FHIRName, _ type: String, _ fields: [(String, JSONValue?)]) -> FHIRResource {
        FHIRResource(
            name: name,
            value: .filled([("resourceType", .text(type)), ("id", .text(names.id(name)))] + fields))
    }

    func reference(_ name: FHIRName) -> JSONValue { .object([("reference", .text(names.url(name)))]) }

    func references(_ names: [FHIRName]) -> JSONValue { .list(names.map(reference)) }

    /// A concept of one code or none, with its words.
    func concept(_ coding: JSONValue? = nil, text: String? = nil) -> JSONValue {
        .filled([
            ("coding", coding.map { .list([$0]) }),
            ("text", text.flatMap(FHIRText.string).map(JSONValue.text)),
        ])
    }

    private func identifier(_ url: String) -> JSONValue {
        .object([("system", .text("urn:ietf:rfc:3986")), ("value", .text(url))])
    }
}
