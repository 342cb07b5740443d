package import Assessment
import CaseModel

extension Suggestion {
    /// The suggestion for a person to read, one line an element.
    package var plainLines: [String] {
        headline + fragileLines + concernLines + areas.flatMap(Self.lines) + setAsideLines + reasoningLines
            + askLines
    }

    private var headline: [String] {
        guard let focus else { return ["Focus: none named (\(strength.rawValue))"] }
        let second = second.map { ", then \($0.rawValue)" } ?? ""
        return ["Focus: \(focus.rawValue)\(second) (\(strength.rawValue))"]
    }

    /// A word of caution where a single quote carries the focus.
    private var fragileLines: [String] {
        keystone(.text).map { ["Fragile: without \($0.wordsOfBasis) it would be another."] } ?? []
    }

    private var concernLines: [String] {
        concerns.map { concern in
            let tone = concern.denied ? " (denied)" : concern.soft ? " (past)" : ""
            return "Concern: \(concern.kind.rawValue)\(tone): “\(concern.quote)”"
        }
    }

    private static func lines(_ area: Area) -> [String] {
        if area.for.isEmpty { return [] }
        return ["", "\(area.area.rawValue): \(area.points) \(area.points == 1 ? "point" : "points")"]
            + (area.for + area.against).map { evidence in
                let sign = evidence.points > 0 ? "+" : ""
                return
                    "  \(sign)\(evidence.points)  \(evidence.wordsOfBasis)  \(evidence.why) [\(evidence.rule)]"
            }
    }

    private var setAsideLines: [String] {
        if setAside.isEmpty { return [] }
        return ["", "Set aside:"]
            + setAside.map { aside in
                let cue = aside.cueQuote.map { " by “\($0)”" } ?? ""
                return "  “\(aside.quote)”: \(aside.cue)\(cue) [\(aside.rule)]"
            }
    }

    private var reasoningLines: [String] {
        reasoning.isEmpty ? [] : ["", "Why:"] + reasoning.map { "  \($0)" }
    }

    private var askLines: [String] { ask.isEmpty ? [] : ["", "Would settle it:"] + ask.map { "  \($0)" } }
}
