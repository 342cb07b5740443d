package import CaseModel

/// What a clinician types in a review.
package enum ReviewCommand: Hashable, Sendable {
    case summary, against, people, circle, timeline, phq, gaps, ask, notes, help, quit
    case why(ProblemArea?)
    case whyNot(ProblemArea)
    case quotes(ProblemArea?)
    case person(String)
    case without(String)
    case note(String)
    case agree(second: ProblemArea?)
    case focus(ProblemArea, second: ProblemArea?, because: String)
    case undecided(because: String)
    /// A command that lacks something, with how it is typed.
    case incomplete(usage: String)
    /// A word that is no command; the nearest one where one is near.
    case unknown(String, nearest: String?)
    case nothing

    /// The first words of all commands, in the order in which help lists them.
    package static let names = [
        "summary", "why", "whynot", "against", "quotes", "people", "person", "circle", "timeline", "phq",
        "gaps", "ask", "without", "note", "notes", "agree", "focus", "undecided", "help", "quit",
    ]

    /// Reads a line; a slash before it does not matter, nor do capitals in its first word.
    package init(_ line: String) {
        let words = line.trimmed.split(separator: " ", maxSplits: 1)
        guard let first = words.first else {
            self = .nothing
            return
        }
        let name = first.lowercased().drop { $0 == "/" }
        let rest = words.count > 1 ? String(words[1]).trimmed : ""
        self = Self.plain[String(name)] ?? Self.withArgument(String(name), rest)
    }

    private static let plain: [String: ReviewCommand] = [
        "summary": .summary, "against": .against, "people": .people, "circle": .circle,
        "timeline": .timeline, "phq": .phq, "gaps": .gaps, "ask": .ask, "notes": .notes, "help": .help,
        "?": .help, "quit": .quit, "exit": .quit, "q": .quit,
    ]

    private static func withArgument(_ name: String, _ rest: String) -> ReviewCommand {
        let area = ProblemArea(word: rest)
        switch name {
        case "why": return rest.isEmpty || area != nil ? .why(area) : .incomplete(usage: "why grief")
        case "whynot": return area.map { .whyNot($0) } ?? .incomplete(usage: "whynot grief")
        case "quotes": return rest.isEmpty || area != nil ? .quotes(area) : .incomplete(usage: "quotes grief")
        case "person": return rest.isEmpty ? .incomplete(usage: "person Anna") : .person(rest)
        case "without":
            let phrase = rest.unquoted
            return phrase.isEmpty ? .incomplete(usage: "without \"my mum died\"") : .without(phrase)
        case "note": return rest.isEmpty ? .incomplete(usage: "note what to remember") : .note(rest)
        case "agree":
            return rest.isEmpty || area != nil
                ? .agree(second: area) : .incomplete(usage: "agree, or agree dispute")
        case "focus": return focus(rest)
        case "undecided":
            let (_, reason) = rest.parted(at: "because")
            return reason.isEmpty
                ? .incomplete(usage: "undecided because …") : .undecided(because: reason)
        default:
            let nearest = Spelling.nearest(to: name, among: names)
            return .unknown(name, nearest: nearest)
        }
    }

    /// `focus AREA because REASON`, or with a second area: `focus AREA then AREA because REASON`.
    private static func focus(_ rest: String) -> ReviewCommand {
        let (areas, reason) = rest.parted(at: "because")
        let (first, second) = areas.parted(at: "then")
        guard let area = ProblemArea(word: first), !reason.isEmpty,
            second.isEmpty || ProblemArea(word: second) != nil
        else { return .incomplete(usage: "focus grief because …, or focus grief then dispute because …") }
        return .focus(area, second: ProblemArea(word: second), because: reason)
    }
}

extension ProblemArea {
    /// The area that a word names, alone or by its first letters.
    init?(word: String) {
        let word = word.lowercased().trimmed
        guard word.count >= 2, let area = Self.allCases.first(where: { $0.rawValue.hasPrefix(word) }) else {
            return nil
        }
        self = area
    }
}

extension String {
    /// What stands before and after a word of its own; all of it and nothing where the word is not there.
    fileprivate func parted(at word: String) -> (String, String) {
        let words = split(separator: " ")
        guard let place = words.firstIndex(where: { $0.lowercased() == word }) else { return (trimmed, "") }
        return (words[..<place].joined(separator: " "), words[(place + 1)...].joined(separator: " "))
    }

    /// The text without quotation marks around it.
    fileprivate var unquoted: String {
        let marks: Set<Character> = ["\"", "“", "”"]
        return String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed()).trimmed
    }
}
