import CaseModel

/// What was agreed to do: the formulation and the contract, for the clinician alone.
///
/// A formulation may name an illness and an area, and clinicians write it as they like, so the client's report cannot
/// hold it without a label.
extension ReportSections {
    static func formulation(_ report: CaseReport) -> [ReportBlock] {
        guard let formulation = report.formulation, !formulation.lines.isEmpty else { return [] }
        return [.list(formulation.lines), .paragraph("Written by \(formulation.by), \(formulation.at).")]
    }

    static func contract(_ report: CaseReport) -> [ReportBlock] {
        guard let contract = report.contract else { return [] }
        return [
            .verdict(contract.headline), .entries(contract.phases), .paragraph(contract.ending),
            .paragraph("Agreed with \(contract.by), \(contract.at)."),
        ]
    }
}

extension JSONReport {
    /// The formulation as an object; null where none was kept.
    static func formulation(_ report: CaseReport) -> JSONValue {
        guard let formulation = report.formulation else { return .null }
        return .object([
            ("lines", .list(formulation.lines.map(JSONValue.text))), ("by", .text(formulation.by)),
            ("at", .text(formulation.at)),
        ])
    }

    /// The contract as an object with each session's number, day and phase; null where there is none.
    static func contract(_ report: CaseReport) -> JSONValue {
        guard let agreed = report.contract else { return .null }
        let sessions = Contract.Phase.allCases.flatMap { phase in
            zip(agreed.contract.numbers(of: phase), agreed.contract.days(of: phase)).map { number, day in
                JSONValue.object([
                    ("number", .number(number)), ("day", .text(day.written)),
                    ("phase", .text(phase.rawValue)),
                ])
            }
        }
        return .object([("sessions", .list(sessions)), ("by", .text(agreed.by)), ("at", .text(agreed.at))])
    }
}
