package import Assessment
import CaseModel
import Interview

/// A suggestion for a person to read: one rendering for a text and for a stored case.
package struct SuggestionText {
    let suggestion: Suggestion
    let source: Deliberation.Source
    /// Where evidence of a case comes from, in words; nil where that goes without saying.
    let origin: (Evidence.Basis) -> String?

    /// The suggestion for a text.
    package init(_ suggestion: Suggestion) {
        self.suggestion = suggestion
        source = .text
        origin = { _ in nil }
    }

    /// The suggestion for a case, with the question at which each quote was said and the event each fact is about.
    init(_ suggestion: Suggestion, of inventory: Inventory, _ reading: CaseReading) {
        self.suggestion = suggestion
        source = .inventory
        origin = { basis in
            switch basis {
            case .quote(_, _, let question): question.map { "(\(reading.question($0)))" }
            case .fact(_, let event, _): event.flatMap(inventory.lifeEvent).map { "(\($0.id))" }
            }
        }
    }

    /// One line an element.
    package var lines: [String] {
        headline + fragileLines + concernLines + suggestion.areas.flatMap(lines) + setAsideLines
            + reasoningLines + askLines
    }

    private var headline: [String] {
        let strength = suggestion.strength.rawValue
        guard let focus = suggestion.focus else { return ["Focus: none named (\(strength))"] }
        let second = suggestion.second.map { "then \($0.rawValue)" } ?? "no second area"
        return ["Focus: \(focus.rawValue), \(second) (\(strength))"]
    }

    /// Whether a single quote carries the focus: a word of caution, or that it does not.
    private var fragileLines: [String] {
        if suggestion.focus == nil { return [] }
        guard let keystone = suggestion.keystone(source) else {
            return ["Not fragile: no single quote or fact carries it."]
        }
        return ["Fragile: without \(keystone.wordsOfBasis) it would be another."]
    }

    private var concernLines: [String] {
        if suggestion.concerns.isEmpty { return ["No concern was raised."] }
        return suggestion.concerns.map { concern in
            let tone = concern.denied ? " (denied)" : concern.soft ? " (past)" : ""
            return "Concern: \(concern.kind.rawValue)\(tone): “\(concern.quote)”"
        }
    }

    private func lines(_ area: Suggestion.Area) -> [String] {
        if area.for.isEmpty { return [] }
        return ["", "\(area.area.rawValue): \(Points.inWords(area.points))"]
            + (area.for + area.against).map { evidence in
                let points = Points.signed(evidence.points)
                let from = origin(evidence.basis).map { " " + $0 } ?? ""
                return
                    "  \(points)  \(evidence.wordsOfBasis)\(from)  \(evidence.why) [\(evidence.rule)]"
            }
    }

    private var setAsideLines: [String] {
        if suggestion.setAside.isEmpty { return [] }
        return ["", "Set aside:"]
            + suggestion.setAside.map { aside in
                let cue = aside.cueQuote.map { " by “\($0)”" } ?? ""
                return "  “\(aside.quote)”: \(aside.cue)\(cue) [\(aside.rule)]"
            }
    }

    private var reasoningLines: [String] {
        suggestion.reasoning.isEmpty ? [] : ["", "Why:"] + suggestion.reasoning.map { "  \($0)" }
    }

    private var askLines: [String] {
        suggestion.ask.isEmpty ? [] : ["", "Would settle it:"] + suggestion.ask.map { "  \($0)" }
    }
}

extension Suggestion {
    /// The suggestion for a text, for a person to read, one line an element.
    package var plainLines: [String] { SuggestionText(self).lines }
}
