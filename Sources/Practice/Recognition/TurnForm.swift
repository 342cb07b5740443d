/// What a whole turn does, from what its sentences do.
struct TurnForm {
    let kinds: Set<MoveKind>

    /// Two questions that ask different things make one double question.
    init(_ sentences: [Move.Sentence]) {
        let forms: Set<MoveKind> = [.open, .closed]
        var kinds = sentences.reduce(into: Set<MoveKind>()) { $0.formUnion($1.kinds) }
        if Self.asksTwice(sentences) { kinds.insert(.double) }
        let last = sentences.last { !$0.kinds.isDisjoint(with: forms) }?.kinds.intersection(forms) ?? []
        kinds.subtract(forms)
        if kinds.isDisjoint(with: [.double, .leading]) { kinds.formUnion(last) }
        if kinds.contains(.leading) { kinds.remove(.double) }
        if kinds.contains(.summary) { kinds.remove(.reflection) }
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
