import CaseModel

/// What a supervisor sees in one turn.
struct TurnReview {
    let turn: Turn
    let comments: [Coaching.Comment]
    private let coaching: Coaching
    private let encounter: Encounter
    private let before: Turn?

    /// A turn with the one before it, whose feelings may have been passed over.
    init(_ turn: Turn, before: Turn?, in encounter: Encounter, coaching: Coaching) {
        self.turn = turn
        self.before = before
        self.encounter = encounter
        self.coaching = coaching
        comments = Self.comments(turn, before)
    }

    private static func comments(_ turn: Turn, _ before: Turn?) -> [Coaching.Comment] {
        var comments: [Coaching.Comment] = []
        if !turn.isUnderstood { comments.append(.notUnderstood) }
        if Self.passesOver(turn, before) { comments.append(.missedFeeling) }
        let order: [(MoveKind, Coaching.Comment)] = [
            (.advice, .advice), (.reassurance, .reassurance), (.jargon, .jargon), (.leading, .leading),
            (.double, .double),
            (.reflection, .reflection), (.summary, .summary), (.namingIllness, .namingIllness),
            (.link, .link),
            (.silence, .silence), (.open, .open), (.closed, .closed), (.frame, .frame),
            (.greeting, .greeting),
            (.encourage, .encourage),
        ]
        comments += order.filter { turn.move.kinds.contains($0.0) }.map(\.1)
        if turn.move.kinds.contains(.closed), let plain = asPlainQuestion(turn) {
            comments = comments.flatMap { $0 == .closed ? plain : [$0] }
        }
        if turn.trustAfter < turn.trustBefore, turn.move.kinds.contains(.closed) {
            comments.append(.interrogated)
        }
        if turn.held != nil { comments.append(.heldBack) }
        return comments.isEmpty ? [.nothing] : comments
    }

    /// What to say of a closed question on something that is best asked plainly; nil where it had better be open.
    private static func asPlainQuestion(_ turn: Turn) -> [Coaching.Comment]? {
        let topics = Set(turn.topics.isEmpty ? turn.move.topics : turn.topics)
        if !topics.isDisjoint(with: [.risk, .safety]) { return [.askedPlainly] }
        return topics.isSubset(of: [.onset, .deaths, .people, .lifelong]) ? [] : nil
    }

    /// Whether the client had just shown a painful feeling and the turn went past it.
    static func passesOver(_ turn: Turn, _ before: Turn?) -> Bool {
        guard let before, before.mood.isPainful else { return false }
        return turn.move.kinds.isDisjoint(with: [.reflection, .silence, .summary, .encourage, .link])
    }

    /// Whether it was answered with something new, where it asked.
    var hasHit: Bool {
        turn.isUnderstood && turn.held == nil && (!turn.move.isQuestion || !turn.lines.isEmpty)
    }

    /// A good way to ask what the turn asked; what it would best have asked where it asked nothing.
    var betterQuestion: String {
        let topic = turn.topics.last ?? turn.move.topics.last ?? .mood
        let person = turn.person.flatMap(encounter.client.person)
        return coaching.question(on: topic.towardsAStory, about: person, in: encounter)
    }

    /// The comments in words, the two that matter most; where something is to be mended, no praise takes from it.
    var words: String {
        let first = comments.prefix { $0.isOfSomethingToMend }
        return (first.isEmpty ? comments[...] : first).prefix(2).map(word).joined(separator: " ")
    }

    /// One comment in words.
    func word(_ comment: Coaching.Comment) -> String {
        coaching.word(comment).replacing("{ask}", with: betterQuestion)
            .replacing("{topic}", with: coaching.name(of: turn.topics.last ?? .mood))
            .replacing("{reply}", with: before.map { TurnQuote.shortened($0.reply) } ?? "")
    }
}

extension Topic {
    /// The topic on which to ask on for a story, where a question on this one asks for a fact.
    fileprivate var towardsAStory: Topic {
        switch self {
        case .deaths: .mourning
        case .onset: .aroundOnset
        case .risk, .safety: .mood
        case .lifelong: .history
        default: self
        }
    }
}

/// A turn as the debrief quotes it.
package struct TurnQuote: Equatable, Sendable {
    package let number: Int
    /// What the trainee said.
    package let words: String
    /// What is to be said of it.
    package let comment: String

    /// The quote on one line, with its number, the words and what is said of them.
    func words(before number: String) -> String {
        "\(number) \(self.number): “\(words.isEmpty ? "(silence)" : words)” \(comment)"
    }

    /// The first words of a long text.
    static func shortened(_ text: String, to limit: Int = 90) -> String {
        guard text.count > limit else { return text }
        let cut = text.prefix(limit)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return cut[..<end] + " …"
    }
}
