import Assessment
import CaseModel

/// JSON for other programs: everything in the report under stable names, version 1.
struct JSONReport: ReportFormat {
    func render(_ report: CaseReport, for audience: CaseReport.Audience) -> String {
        var fields: [(String, JSONValue)] = [
            ("format", .text("kith-report")), ("version", .number(1)), ("audience", .text(audience.rawValue)),
            ("title", .text(report.title)), ("timeline", .list(report.timeline.map(Self.point))),
            ("people", .list(report.people.map { Self.person($0, audience) })),
            ("wishes", Self.entries(report.wishes)), ("stoodOut", .list(report.stoodOut.map(JSONValue.text))),
            ("answers", Self.entries(report.answers)),
        ]
        if audience == .clinician {
            fields += [
                ("state", Self.entries(report.state)),
                ("concerns", .list(report.concerns.map(JSONValue.text))),
                ("phq9", Self.phq9(report)), ("suggestion", Self.suggestion(report)),
                ("decisions", Self.entries(report.decisions)), ("notes", Self.entries(report.notes)),
                ("formulation", Self.formulation(report)), ("contract", Self.contract(report)),
                ("askedInReview", Self.entries(report.askedInReview)),
                ("gaps", Self.entries(report.gaps)), ("remarks", Self.entries(report.remarks)),
                ("provenance", Self.entries(report.provenance)),
            ]
        }
        return JSONValue.object(fields).written + "\n"
    }

    private static func entries(_ entries: [CaseReport.Entry]) -> JSONValue {
        .list(entries.map { .object([("name", .text($0.name)), ("value", .text($0.value))]) })
    }

    private static func point(_ point: CaseReport.TimelinePoint) -> JSONValue {
        .object([
            ("when", .text(point.when)), ("label", .text(point.label)), ("onset", .flag(point.isOnset)),
            ("first", point.days.map { .text($0.first.written) } ?? .null),
            ("last", point.days.map { .text($0.last.written) } ?? .null),
        ])
    }

    private static func person(
        _ person: CaseReport.PersonLine, _ audience: CaseReport.Audience
    ) -> JSONValue {
        var fields: [(String, JSONValue)] = [
            ("id", .text("\(person.id)")), ("name", .text(person.name)),
            ("standing", .text(person.standing.rawValue)),
            ("closeness", .number(or: person.closeness)),
            ("closenessWished", .number(or: person.closenessWished)),
        ]
        if audience == .clinician { fields.append(("told", entries(person.told))) }
        return .object(fields)
    }

    private static func phq9(_ report: CaseReport) -> JSONValue {
        guard let phq9 = report.phq9 else { return .null }
        let items = report.phq9Items.map { item in
            JSONValue.object([
                ("question", .text("\(item.question)")), ("wording", .text(item.wording)),
                ("score", .number(or: item.score)),
            ])
        }
        return .object([
            ("items", .list(items)), ("total", .number(or: phq9.total)),
            ("band", phq9.band.map { .text($0.rawValue) } ?? .null),
            ("difficulty", .number(or: phq9.difficulty)),
        ])
    }

    private static func suggestion(_ report: CaseReport) -> JSONValue {
        guard let suggestion = report.suggestion else { return .null }
        return .object([
            ("status", .text("suggestion, not clinician-confirmed")),
            ("focus", suggestion.focus.map { .text($0.rawValue) } ?? .null),
            ("second", suggestion.second.map { .text($0.rawValue) } ?? .null),
            ("strength", .text(suggestion.strength.rawValue)),
            ("fragile", report.keystone.map(JSONValue.text) ?? .null),
            ("areas", .list(suggestion.areas.map { area($0, report) })),
            ("reasoning", .list(suggestion.reasoning.map(JSONValue.text))),
            ("ask", .list(suggestion.ask.map(JSONValue.text))), ("rulebook", .text(suggestion.rulebook)),
        ])
    }

    private static func area(_ area: Suggestion.Area, _ report: CaseReport) -> JSONValue {
        .object([
            ("area", .text(area.area.rawValue)), ("present", .flag(area.present)),
            ("points", .number(area.points)), ("for", .list(area.for.map(evidence))),
            ("against", .list(area.against.map(evidence))),
        ])
    }

    private static func evidence(_ evidence: Evidence) -> JSONValue {
        var fields: [(String, JSONValue)] = [
            ("rule", .text(evidence.rule)), ("points", .number(evidence.points)),
            ("why", .text(evidence.why)),
        ]
        switch evidence.basis {
        case .quote(let quote, _, let question):
            fields.append(("quote", .text(quote)))
            if let question { fields.append(("question", .text(question.description))) }
        case .fact(let words, _, _): fields.append(("fact", .text(words)))
        }
        return .object(fields)
    }
}

extension Day {
    /// The day in digits, such as 2026-01-31.
    var written: String {
        let (year, month, day) = parts
        let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(pad(month))-\(pad(day))"
    }
}
