import Assessment
import CaseModel

/// Two areas side by side, and what was suggested and decided when.
extension ReviewViews {
    private static let column = 37
    private static let gap = "  "

    /// The areas named, or what matters for the decision: what is suggested beside what was decided, where the two
    /// differ, else beside the runner-up.
    func compared(_ areas: [ProblemArea]) -> [Passage] {
        guard let (left, right) = pair(areas) else {
            return [.list(["Nothing was found to compare: too little was said."])]
        }
        return [.figure(figure(left, right), inWords: words(left) + words(right))] + [.named(history)]
    }

    private func pair(_ areas: [ProblemArea]) -> (Suggestion.Area, Suggestion.Area)? {
        func weighed(_ area: ProblemArea?) -> Suggestion.Area? {
            area.flatMap { suggestion[$0] }
        }
        let lead = weighed(areas.count == 2 ? areas.first : nil) ?? ranked.first
        let decided = inventory.decisions.last?.content.focus
        let other = weighed(areas.last) ?? (decided == lead?.area ? nil : weighed(decided)) ?? runnerUp
        guard let lead,
            let rival = other?.area == lead.area
                ? ranked.dropFirst().first : other ?? ranked.dropFirst().first
        else { return nil }
        return lead.for.isEmpty && rival.for.isEmpty ? nil : (lead, rival)
    }

    private func heading(_ area: Suggestion.Area) -> String {
        let state =
            area.area == suggestion.focus
            ? ", suggested" : area.area == inventory.decisions.last?.content.focus ? ", decided" : ""
        return "\(area.area.rawValue)\(state): \(Points.inWords(area.points))"
    }

    /// For each area what speaks for it and against it, the strongest first.
    private func entries(_ area: Suggestion.Area, _ evidence: [Evidence], atMost limit: Int) -> [String] {
        let shown = Self.strongest(evidence, atMost: limit)
        let more = evidence.count - shown.count
        return shown.map(line) + (more > 0 ? ["and \(more) more: why \(area.area.rawValue)"] : [])
    }

    private func words(_ area: Suggestion.Area) -> [String] {
        let (pro, against) = (entries(area, area.for, atMost: 4), entries(area, area.against, atMost: 2))
        return [heading(area)] + pro.map { "  for: \($0)" } + against.map { "  against: \($0)" }
    }

    private func figure(_ left: Suggestion.Area, _ right: Suggestion.Area) -> [String] {
        let columns = [left, right].map { area in
            [heading(area).uppercased()] + block("FOR", entries(area, area.for, atMost: 3), rows: 8)
        }
        let opposing = [left, right].map { area in
            block("AGAINST", entries(area, area.against, atMost: 2), rows: 3)
        }
        let lines = Self.beside(columns[0], columns[1])
        return lines + Self.beside(opposing[0], opposing[1])
    }

    private func block(_ title: String, _ entries: [String], rows: Int) -> [String] {
        guard !entries.isEmpty else { return [title, "nothing that was said"] }
        let lines = entries.flatMap { Columns.broken($0, width: Self.column, hanging: 3) }
        return [title] + (lines.count > rows ? lines.prefix(rows - 1) + ["…"] : lines[...])
    }

    private static func beside(_ left: [String], _ right: [String]) -> [String] {
        (0..<max(left.count, right.count)).map { index in
            let start = left.indices.contains(index) ? left[index] : ""
            let end = right.indices.contains(index) ? right[index] : ""
            guard !end.isEmpty else { return start }
            return start + String(repeating: " ", count: max(0, column - Columns.width(of: start))) + gap
                + end
        }
    }

    /// What the client was shown, what is suggested now, and the decision, each with its rule book.
    private var history: [NamedLine] {
        var lines: [NamedLine] = []
        if let shown = inventory.summary {
            let areas = [shown.focus, shown.second].compactMap { $0?.rawValue }
            let words = areas.isEmpty ? "open" : areas.joined(separator: ", then ")
            lines.append(NamedLine("THEN", "the client was shown: \(words) (\(book(shown.rulebook)))"))
        }
        lines.append(NamedLine("NOW", "\(suggestion.inWords) (\(Self.short(suggestion.rulebook)))"))
        guard let last = inventory.decisions.last else {
            return lines + [NamedLine("DECIDED", "nothing yet")]
        }
        return lines + [
            NamedLine(
                "DECIDED",
                "\(last.at.day.plainly): \(last.content.words(by: last.by)) (\(book(last.content.rulebook)))")
        ]
    }

    private func book(_ hash: String) -> String {
        hash == suggestion.rulebook ? "the same rules" : "other rules, \(Self.short(hash))"
    }

    /// A rule book by the first letters of its hash, as people tell them apart.
    private static func short(_ hash: String) -> String {
        "rules \(hash.split(separator: ":").last.map { String($0.prefix(8)) } ?? "unknown")"
    }
}
