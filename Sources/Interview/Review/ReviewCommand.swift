package import CaseModel

/// What a clinician types in a review.
package enum ReviewCommand: Hashable, Sendable {
    case summary, safety, against, people, circle, timeline, phq, gaps, ask, notes, more, next, help, quit
    case why(ProblemArea?)
    case whyNot(ProblemArea)
    case quotes(ProblemArea?)
    case person(String)
    case without(String)
    /// One area beside another; where none is named, those that matter most for the decision.
    case compare([ProblemArea])
    case note(String)
    case agree(second: ProblemArea?)
    case focus(ProblemArea, second: ProblemArea?, because: String)
    case undecided(because: String)
    case formulation(FormulationEdit)
    case contract(ContractWish?)
    case report(ReportWish?)
    /// A command that lacks something, with how it is typed.
    case incomplete(usage: String)
    /// A word that is no command; the nearest one where one is near.
    case unknown(String, nearest: String?)
    case nothing

    /// The first words of all commands, in the order in which help lists them.
    package static let names = [
        "summary", "safety", "why", "whynot", "against", "compare", "quotes", "people", "person", "circle",
        "timeline", "phq", "gaps", "ask", "without", "note", "notes", "agree", "focus", "undecided",
        "formulation", "contract", "report", "next", "more", "help", "quit",
    ]

    /// Other words that Tab completes after a command.
    package static let furtherWords = ProblemArea.allCases.map(\.rawValue) + ["because", "then", "illness"]

    /// Whether a line is the name of a command and nothing else.
    static func isName(_ line: String) -> Bool { names.contains(line.trimmed.lowercased()) }

    /// Reads a line; a slash before it does not matter, nor do capitals in its first word.
    package init(_ line: String) {
        let words = line.onOneLine.trimmed.split(separator: " ", maxSplits: 1)
        guard let first = words.first else {
            self = .nothing
            return
        }
        let name = String(first.lowercased().drop { $0 == "/" })
        let rest = words.count > 1 ? String(words[1]).trimmed : ""
        self = Self.plain[name] ?? Self.reading[name]?(rest) ?? Self.unknown(name)
    }

    private static let plain: [String: ReviewCommand] = [
        "summary": .summary, "safety": .safety, "against": .against, "people": .people, "circle": .circle,
        "timeline": .timeline, "phq": .phq, "phq9": .phq, "phq-9": .phq, "gaps": .gaps, "ask": .ask,
        "notes": .notes, "more": .more, "next": .next, "help": .help, "?": .help, "quit": .quit,
        "exit": .quit, "q": .quit,
    ]

    private static func unknown(_ name: String) -> ReviewCommand {
        .unknown(name, nearest: Spelling.nearest(to: name, among: names))
    }

    /// How what follows a command is read.
    private static let reading: [String: @Sendable (String) -> ReviewCommand] = [
        "why": { rest in
            ProblemArea.read(rest).map { .why($0.first) } ?? .incomplete(usage: "why grief")
        },
        "whynot": { rest in
            ProblemArea(word: rest).map { .whyNot($0) } ?? .incomplete(usage: "whynot grief")
        },
        "quotes": { rest in
            ProblemArea.read(rest).map { .quotes($0.first) }
                ?? .incomplete(usage: "quotes, or quotes grief")
        },
        "compare": { rest in
            ProblemArea.read(rest).map { .compare($0) }
                ?? .incomplete(usage: "compare, or compare grief dispute")
        },
        "person": { rest in rest.isEmpty ? .incomplete(usage: "person Anna") : .person(rest) },
        "without": { rest in
            let phrase = rest.unquoted
            return phrase.isEmpty ? .incomplete(usage: "without \"my mum died\"") : .without(phrase)
        },
        "note": { rest in rest.isEmpty ? .incomplete(usage: "note what to remember") : .note(rest) },
        "agree": { rest in
            ProblemArea.read(rest).map { .agree(second: $0.first) }
                ?? .incomplete(usage: "agree, or with a second area: agree dispute")
        },
        "focus": focus,
        "undecided": { rest in
            let (_, reason) = rest.parted(at: "because")
            return reason.isEmpty
                ? .incomplete(usage: "undecided because …") : .undecided(because: reason)
        },
        "formulation": FormulationEdit.command,
        "contract": { rest in
            rest.isEmpty
                ? .contract(nil)
                : ContractWish(rest).map { .contract($0) } ?? .incomplete(usage: ContractWish.usage)
        },
        "report": { rest in
            rest.isEmpty
                ? .report(nil) : ReportWish(rest).map { .report($0) } ?? .incomplete(usage: ReportWish.usage)
        },
    ]

    /// `focus AREA because REASON`, or with a second area: `focus AREA then AREA because REASON`.
    @Sendable private static func focus(_ rest: String) -> ReviewCommand {
        let (areas, reason) = rest.parted(at: "because")
        let (first, second) = areas.parted(at: "then")
        guard let area = ProblemArea(word: first), !reason.isEmpty,
            second.isEmpty || ProblemArea(word: second) != nil
        else { return .incomplete(usage: "focus grief because …, or focus grief then dispute because …") }
        return .focus(area, second: ProblemArea(word: second), because: reason)
    }
}

extension ProblemArea {
    /// The area that words name: its name or the first letters of it, a slip of the pen apart, or another name for it.
    init?(word: String) {
        let words = word.lowercased().split(separator: " ").drop {
            ["role", "interpersonal", "complicated"].contains($0)
        }
        guard words.count == 1, let word = words.first.map(String.init), word.count >= 2 else { return nil }
        let names = Self.allCases.map(\.rawValue)
        let others = ["deficits": Self.sensitivities, "bereavement": .grief, "change": .transition]
        let area =
            Self.allCases.first { $0.rawValue.hasPrefix(word) } ?? others[word]
            ?? Spelling.nearest(to: word, among: names).flatMap { Self(rawValue: $0) }
        guard let area else { return nil }
        self = area
    }

    /// At most two areas, one after the other, or none; nil where other words are among them.
    fileprivate static func read(_ words: String) -> [ProblemArea]? {
        let named = words.split(separator: " ").filter {
            !["and", "with", "role", "interpersonal", "then"].contains($0.lowercased())
        }
        let areas = named.compactMap { ProblemArea(word: String($0)) }
        guard areas.count == named.count, areas.count <= 2 else { return nil }
        return areas
    }
}

extension String {
    /// What stands before and after a word of its own; all of it and nothing where the word is not there.
    ///
    /// A long word may be mistyped by two letters.
    func parted(at word: String) -> (String, String) {
        let words = split(separator: " ")
        let slip = word.count > 6 ? 2 : 0
        guard let place = words.firstIndex(where: { Spelling.distance($0.lowercased(), word) <= slip }) else {
            return (trimmed, "")
        }
        return (words[..<place].joined(separator: " "), words[(place + 1)...].joined(separator: " "))
    }

    /// The text without quotation marks around it.
    fileprivate var unquoted: String {
        let marks: Set<Character> = ["\"", "“", "”", "'", "‘", "’"]
        return String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed()).trimmed
    }
}
