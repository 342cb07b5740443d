import Assessment
import CaseModel

/// What is suggested, and everything that was weighed.
extension ReportSections {
    static func suggestion(_ report: CaseReport) -> [ReportBlock] {
        guard let suggestion = report.suggestion else { return [] }
        var blocks = [ReportBlock.verdict(headline(suggestion))]
        if let keystone = report.keystone {
            blocks.append(.paragraph("Fragile: without \(keystone) it would be another."))
        }
        if !suggestion.reasoning.isEmpty { blocks.append(.list(suggestion.reasoning)) }
        if !suggestion.ask.isEmpty {
            blocks.append(.heading("Would settle it"))
            blocks.append(.list(suggestion.ask))
        }
        return blocks
    }

    private static func headline(_ suggestion: Suggestion) -> String {
        guard let focus = suggestion.focus else {
            return "No focus is suggested: what was said is too little, or too even."
        }
        let second = suggestion.second.map { ", then \($0.rawValue)" } ?? ""
        return "\(focus.rawValue.capitalisedFirst)\(second) (\(suggestion.strength.rawValue))"
    }

    /// One section for each area that anything was found for, and one for what was set aside.
    static func weighed(_ report: CaseReport) -> [ReportSection] {
        guard let suggestion = report.suggestion else { return [] }
        let areas = suggestion.areas.filter { !$0.for.isEmpty || !$0.against.isEmpty }
            .sorted { $0.points > $1.points }
            .map { area in
                let title = "\(area.area.rawValue.capitalisedFirst): \(Points.inWords(area.points))"
                return ReportSection(title: title, blocks: weighed(area, report))
            }
        let aside = suggestion.setAside.map { aside in
            let cue = aside.cueQuote.map { " by “\($0)”" } ?? ""
            return "“\(aside.quote)”: \(aside.cue)\(cue) [\(aside.rule)]"
        }
        return areas + [
            ReportSection(title: "Set aside", blocks: aside.isEmpty ? [] : [.list(aside)])
        ]
    }

    private static func weighed(_ area: Suggestion.Area, _ report: CaseReport) -> [ReportBlock] {
        var blocks: [ReportBlock] = []
        if !area.for.isEmpty {
            blocks += [.heading("For"), .evidence(area.for.map { line($0, report) })]
        }
        if !area.against.isEmpty {
            blocks += [.heading("Against"), .evidence(area.against.map { line($0, report) })]
        }
        return blocks
    }

    private static func line(_ evidence: Evidence, _ report: CaseReport) -> EvidenceLine {
        var place = ""
        if case .quote(_, _, let question?) = evidence.basis { place = report.places[question] ?? "" }
        return EvidenceLine(
            points: Points.signed(evidence.points), basis: evidence.wordsOfBasis, place: place,
            why: evidence.why, rule: evidence.rule)
    }
}

extension String {
    /// The text with a capital first letter.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
