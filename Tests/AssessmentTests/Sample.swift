import Assessment
import CaseModel
import TextMatching

/// A small rule book and small inventories for tests.
enum Sample {
    static let negated = CueKind(index: 0)
    static let past = CueKind(index: 1)

    static func book(_ extra: [Rule] = []) throws -> RuleBook {
        let lists = WordLists()
        let cues = CueBook(
            kinds: ["negated", "past"],
            cues: [
                Cue(kind: negated, role: .cue(.forward, .clause), pattern: try Pattern("not", lists: lists)),
                Cue(kind: past, role: .cue(.forward, .clause), pattern: try Pattern("once", lists: lists)),
            ])
        let base = [
            try rule("dispute.row", .area(.dispute), 4, "we row"),
            try rule("transition.job", .area(.transition), 4, "lost my job", marks: [.loss, .event]),
            try rule("transition.end", .area(.transition), 4, "we split", marks: [.separation]),
            try rule("grief.died", .area(.grief), 4, "died"),
            try rule("sensitivities.lonely", .area(.sensitivities), 4, "always alone", marks: [.lifelong]),
            try rule("concern.voices", .concern(.psychosis), 0, "hear voices"),
            try rule("concern.die", .concern(.suicidalThoughts), 0, "want to die"),
            try rule("mention.died", .mention(.death), 0, "my dad died"),
        ]
        return try RuleBook(
            rules: base + extra, cues: cues, persons: [Pattern("my dad", lists: lists)], hash: "sha256:x")
    }

    static func rule(
        _ id: String, _ subject: Rule.Subject, _ points: Int, _ pattern: String, marks: Set<Rule.Mark> = [],
        all: [Rule.Condition] = [], without: [Rule.Condition] = []
    ) throws -> Rule {
        let isConcern = if case .concern = subject { true } else { false }
        return Rule(
            id: id, subject: subject, points: points, why: "Because.", source: "Test",
            any: [try Pattern(pattern, lists: WordLists())],
            unless: isConcern ? CueKinds() : CueKinds([negated]),
            softenedBy: isConcern ? CueKinds([past]) : CueKinds(),
            deniedBy: isConcern ? CueKinds([negated]) : CueKinds(), all: all, without: without,
            marks: marks)
    }

    static func fact(_ kind: FactKind, _ area: ProblemArea, _ points: Int, marks: Set<Rule.Mark> = []) -> Rule
    {
        Rule(
            id: "\(area.rawValue).\(kind.rawValue)", subject: .area(area), points: points, why: "Stated.",
            source: "Test",
            fact: kind, marks: marks)
    }

    static func evidence(_ points: Int, _ marks: Set<Rule.Mark> = [], at place: Int = 0) -> Evidence {
        Evidence(
            rule: "r", why: "w", points: points,
            basis: .quote("q", range: place..<(place + 1), question: nil),
            marks: marks)
    }

    static func inventory(_ events: [CaseEvent]) -> Inventory {
        Inventory(events.map { StampedEvent(at: Moment(seconds: 0), event: $0) })
    }

    static func date(_ year: Int, _ month: Int, _ day: Int) -> ApproximateDate {
        let day = Day.clamped(year: year, month: month, day: day)
        return ApproximateDate(stated: "then", interval: DayInterval(day, day))
    }

    static func choice(_ question: QuestionID, about subject: Subject? = nil, _ choice: String) -> CaseEvent {
        .answered(
            question: QuestionKey(question, subject), reply: .said(words: choice, value: .choice(id: choice)))
    }

    static func said(_ question: QuestionID, _ words: String) -> CaseEvent {
        .answered(question: QuestionKey(question), reply: .said(words: words, value: .text))
    }
}
