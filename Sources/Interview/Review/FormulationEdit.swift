import CaseModel

/// A change of the formulation, one line at a time.
package enum FormulationEdit: Hashable, Sendable {
    /// Show it, or a draft where none was kept yet.
    case show
    /// Keep the draft as it is.
    case keep
    /// Draft it anew from what the client told.
    case draft
    /// The clinician names the illness.
    case illness(String)
    case add(String)
    case replace(line: Int, String)
    case remove(line: Int)

    /// How a change is typed.
    static let help =
        "To change it, type formulation 3 NEW WORDS for line 3, formulation 3 - to take line 3 out, formulation + WORDS to "
        + "add a line. formulation illness NAME names the illness, which is yours to name. formulation keep keeps it as it "
        + "stands; formulation new drafts it again."

    private static let usage =
        "formulation 3 NEW WORDS, formulation 3 - to take line 3 out, or formulation + WORDS to add one"

    /// What stands after `formulation`, as a command.
    @Sendable static func command(_ rest: String) -> ReviewCommand {
        let words = rest.split(separator: " ", maxSplits: 1)
        guard let first = words.first?.lowercased() else { return .formulation(.show) }
        let text = words.count > 1 ? String(words[1]).trimmed : ""
        switch (first, text.isEmpty) {
        case ("keep", true), ("save", true): return .formulation(.keep)
        case ("new", true): return .formulation(.draft)
        case ("illness", false): return .formulation(.illness(text))
        case ("illness", true): return .incomplete(usage: "formulation illness a depression")
        case ("+", false): return .formulation(.add(text))
        default: break
        }
        if first.hasPrefix("+"), first.count > 1 {
            return .formulation(.add(String(rest.dropFirst()).trimmed))
        }
        let number = Int(first.last == "." || first.last == ":" ? String(first.dropLast()) : first)
        guard let number, !text.isEmpty else { return .incomplete(usage: usage) }
        return .formulation(
            ["-", "–", "—"].contains(text) ? .remove(line: number) : .replace(line: number, text))
    }

    /// The formulation after the change; nil where there is no such line.
    func applied(to lines: [String], illness: (String) -> String) -> [String]? {
        var lines = lines
        switch self {
        case .show, .keep, .draft: return lines
        case .illness(let name): lines.insert(illness(name), at: 0)
        case .add(let text):
            // The question whether it fits stays last.
            lines.insert(text, at: lines.last?.hasSuffix("?") == true ? lines.count - 1 : lines.count)
        case .replace(let line, let text):
            guard lines.indices.contains(line - 1) else { return nil }
            lines[line - 1] = text
        case .remove(let line):
            guard lines.indices.contains(line - 1) else { return nil }
            lines.remove(at: line - 1)
        }
        return lines
    }
}
