/// What a whole turn does, from what its sentences do.
struct TurnForm {
    let kinds: Set<MoveKind>

    /// How much less likely than the likeliest of a turn a kind is that one of its sentences has all the same.
    private static let unlikely = 3.0

    /// How much less likely every form of a question is in a turn without a question mark that asks nothing.
    private static let unasked = 1.0

    /// Two questions that ask different things make one double question; what is `likely` of the turn as a whole keeps or
    /// removes what its sentences do.
    init(_ sentences: [Move.Sentence], isAsked: Bool, likely: LabelScores<MoveKind>?) {
        let forms: Set<MoveKind> = [.open, .closed]
        var kinds = sentences.reduce(into: Set<MoveKind>()) { $0.formUnion($1.kinds) }
        let fits = { (kind: MoveKind) in likely.map { $0.lag(of: kind) < Self.unlikely } ?? true }
        kinds = kinds.filter { !MoveKind.statements.contains($0) || $0 == .silence || fits($0) }
        if Self.asksTwice(sentences), fits(.double) { kinds.insert(.double) }
        let last = sentences.last { !$0.kinds.isDisjoint(with: forms) }?.kinds.intersection(forms) ?? []
        kinds.subtract(forms)
        if kinds.isDisjoint(with: [.double, .leading]) { kinds.formUnion(last) }
        if kinds.contains(.leading) { kinds.remove(.double) }
        let asksNothing = likely.map { scores in
            MoveKind.forms.allSatisfy { scores.lag(of: $0) > Self.unasked }
        }
        if !isAsked, asksNothing ?? false { kinds.subtract(MoveKind.forms) }
        if kinds.contains(.summary) {
            kinds.remove(.reflection)
            if sentences.allSatisfy(\.isNoQuestionOfItsOwn) { kinds.subtract(forms) }
        }
        self.kinds = kinds
    }

    private static func asksTwice(_ sentences: [Move.Sentence]) -> Bool {
        let questions = sentences.filter {
            $0.isQuestion && !$0.kinds.isDisjoint(with: [.open, .closed]) && !$0.kinds.contains(.frame)
        }
        guard questions.count > 1 else { return false }
        for (one, other) in zip(questions, questions.dropFirst()) {
            let isSame =
                other.topics.isEmpty || one.topics.isEmpty || !Set(one.topics).isDisjoint(with: other.topics)
            if !isSame { return true }
        }
        return false
    }
}

extension Move.Sentence {
    /// Whether it asks nothing, or on nothing, as in "have I got that right?".
    var isNoQuestionOfItsOwn: Bool { !isQuestion || topics.isEmpty && people.isEmpty }
}
