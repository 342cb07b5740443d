/// How far the client trusts the trainee, and what has changed it.
///
/// It grows with empathy and shrinks with interrogation and early advice, as studies of simulated practice would have
/// it; the numbers are this program's own.
struct Trust: Equatable, Sendable {
    static let range = 0...10
    /// After so many closed questions in a row the client feels interrogated.
    static let closedInARow = 3

    private(set) var level: Int
    private(set) var closedRun = 0
    private var done: Set<MoveKind> = []

    init(_ level: Int) { self.level = min(max(level, Self.range.lowerBound), Self.range.upperBound) }

    /// Whether the last turn made the client feel interrogated.
    private(set) var isInterrogated = false

    /// Takes in a turn; `last` is how the client was after the turn before.
    mutating func take(_ move: Move, last mood: ScriptLine.Mood, turn: Int) {
        let kinds = move.kinds
        let isPlain = Self.isAskedPlainly(move)
        if !isPlain { closedRun = Self.isInterrogation(kinds) ? closedRun + 1 : 0 }
        isInterrogated = !isPlain && closedRun > 0 && closedRun % Self.closedInARow == 0
        var change = isInterrogated ? -1 : 0
        if !kinds.isDisjoint(with: [.reflection, .summary]) { change += 1 }
        if kinds.contains(.silence), mood.isPainful { change += 1 }
        for kind in [MoveKind.greeting, .frame] where kinds.contains(kind) && turn <= 3 && first(kind) {
            change += kind == .frame || !done.contains(.frame) ? 1 : 0
        }
        if kinds.contains(.namingIllness), first(.namingIllness) { change += 1 }
        for kind in [MoveKind.advice, .reassurance] where kinds.contains(kind) { change -= 1 }
        level = min(max(level + change, Self.range.lowerBound), Self.range.upperBound)
    }

    private mutating func first(_ kind: MoveKind) -> Bool { done.insert(kind).inserted }

    /// Whether it is on something that is best asked plainly, question after question, and feels like no form.
    private static func isAskedPlainly(_ move: Move) -> Bool {
        !Set(move.topics).isDisjoint(with: [.risk, .safety])
            || move.sentences.contains { !$0.aspects.isEmpty }
    }

    private static func isInterrogation(_ kinds: Set<MoveKind>) -> Bool {
        kinds.contains(.closed)
            && kinds.isDisjoint(with: [.reflection, .summary, .frame, .link, .namingIllness])
    }
}

extension ScriptLine.Mood {
    /// Whether it wants a pause rather than the next question.
    package var isPainful: Bool { self == .tearful || self == .ashamed || self == .frightened }
}
