import Assessment
import CaseModel

extension WhyNot {
    /// Why not, for a person to read, one line an element.
    package var plainLines: [String] { [headline] + standing + nearLines }

    private var headline: String {
        if suggestion.focus == area {
            return "\(area.rawValue) is what is suggested (\(suggestion.strength.rawValue))."
        }
        let focus = suggestion.focus?.rawValue ?? "nothing"
        return "Suggested is \(focus), not \(area.rawValue)."
    }

    private var standing: [String] {
        guard let own = suggestion[area] else { return [] }
        var lines = own.for.map { "  +\($0.points)  \($0.wordsOfBasis)  \($0.why) [\($0.rule)]" }
        lines += own.against.map { "  \($0.points)  \($0.wordsOfBasis)  \($0.why) [\($0.rule)]" }
        if lines.isEmpty { lines = ["  Nothing in the text speaks for it."] }
        if missing > 0 {
            lines.append(
                "  \(Points.inWords(own.points)): \(missing) too few to count.")
        } else if suggestion.focus != area {
            lines.append("  \(own.points) points, but it was not chosen:")
            lines += suggestion.reasoning.map { "    \($0)" }
        }
        return lines
    }

    private var nearLines: [String] {
        if near.isEmpty { return ["", "No rule came near."] }
        return ["", "Rules that came near:"]
            + near.map { near in
                "  +\(near.points)  “\(near.quote)”  \(near.why) [\(near.rule)]: \(near.reason.words)"
            }
    }
}

extension Unsaid {
    /// What changes, for a person to read, one line an element.
    package var plainLines: [String] {
        let strengths = (before.strength.rawValue, after.strength.rawValue)
        let (old, new) = (before.focus?.rawValue ?? "none", after.focus?.rawValue ?? "none")
        let headline =
            changesFocus
            ? "Focus: \(old) (\(strengths.0)) becomes \(new) (\(strengths.1))"
            : "Focus: stays \(old) (\(strengths.0)\(strengths.0 == strengths.1 ? "" : ", then \(strengths.1)"))"
        let areas = zip(before.areas, after.areas).flatMap(Self.changes)
        return [headline] + (areas.isEmpty ? ["", "Nothing was counted in these words."] : areas)
    }

    private static func changes(_ one: Suggestion.Area, _ other: Suggestion.Area) -> [String] {
        if one == other { return [] }
        let gone = lines("gone", one, lacking: other)
        let new = lines("new", other, lacking: one)
        return ["", "\(one.area.rawValue): \(one.points) to \(other.points)"] + gone + new
    }

    /// The evidence of one area that another does not have.
    private static func lines(
        _ word: String, _ area: Suggestion.Area, lacking other: Suggestion.Area
    ) -> [String] {
        let rules = Set((other.for + other.against).map(\.rule))
        return (area.for + area.against).filter { !rules.contains($0.rule) }
            .map { "  \(word)  \($0.wordsOfBasis)  \($0.why) [\($0.rule)]" }
    }
}
