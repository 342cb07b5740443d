/// What a trainee said in one turn, as it was recognised.
package struct Move: Equatable, Sendable {
    /// A sentence with what it does and what it is on.
    package struct Sentence: Equatable, Sendable {
        package let text: String
        package let isQuestion: Bool
        package let kinds: Set<MoveKind>
        package var topics: [Topic]
        /// The parts of an inquiry into thoughts of suicide that are asked about.
        package var aspects: [RiskAspect] = []
        /// The people named, by their identifiers in the script.
        package let people: [String]
        /// Whether a pronoun points at someone talked of before.
        package let pointsBack: Bool
        /// Whether a tie is named, such as a brother, that nobody has in the client's life.
        package let namesNobody: Bool
    }

    /// What was typed.
    package let text: String
    package let sentences: [Sentence]
    package let kinds: Set<MoveKind>

    /// A turn that is made of these sentences and does all that they do.
    package init(_ text: String, sentences: [Sentence], kinds: Set<MoveKind>) {
        self.text = text
        self.sentences = sentences
        self.kinds = kinds
    }

    /// A turn made up rather than typed: a question of a kind on a topic, about someone or nobody.
    package init(asking topic: Topic, about person: String? = nil, kind: MoveKind = .open) {
        let text = person.map { "\(topic.rawValue) \($0)" } ?? topic.rawValue
        let sentence = Sentence(
            text: text, isQuestion: true, kinds: [kind], topics: [topic], people: person.map { [$0] } ?? [],
            pointsBack: false, namesNobody: false)
        self.init(text, sentences: [sentence], kinds: [kind])
    }

    /// A turn made up that asks about a part of an inquiry into thoughts of suicide.
    package init(asking aspect: RiskAspect, kind: MoveKind = .closed) {
        let sentence = Sentence(
            text: aspect.rawValue, isQuestion: true, kinds: [kind], topics: [aspect.topic], aspects: [aspect],
            people: [], pointsBack: false, namesNobody: false)
        self.init(aspect.rawValue, sentences: [sentence], kinds: [kind])
    }

    /// A turn made up that only does something, such as reflecting.
    package init(doing kind: MoveKind) {
        self.init(kind.rawValue, sentences: [], kinds: [kind])
    }

    /// All topics, in the order of the sentences, each once.
    package var topics: [Topic] {
        sentences.flatMap(\.topics).eachOnce
    }

    /// All people named, in order, each once.
    package var people: [String] {
        sentences.flatMap(\.people).eachOnce
    }

    /// Whether something is asked.
    package var isQuestion: Bool { sentences.contains(where: \.isQuestion) }

    /// A closed question on nothing with what the sentence before it is on, as where some people are said to think of suicide
    /// and the question is "Do you?"; any other as it is.
    private func completed(_ question: Sentence) -> Sentence {
        let safety: Set<Topic> = [.risk, .safety]
        guard question.aspects.isEmpty, question.kinds.contains(.closed),
            let before = sentences.last(where: { !safety.isDisjoint(with: $0.topics) })
        else { return question }
        var completed = question
        completed.topics = before.topics
        completed.aspects = before.aspects
        return completed
    }

    /// Whether it says back what was said, and asks no more than whether that fits.
    package var asksWhetherItFits: Bool {
        kinds.contains(.summary) && sentences.allSatisfy(\.isNoQuestionOfItsOwn)
    }

    /// What is answered: the last question, or, where nothing is asked, the last sentence that is on something.
    package var answered: Sentence? {
        let isOnSomething = { (sentence: Sentence) in !sentence.topics.isEmpty || !sentence.people.isEmpty }
        let question =
            sentences.last { $0.isQuestion && isOnSomething($0) }
            ?? sentences.last(where: \.isQuestion).map(completed)
        return question ?? sentences.last(where: isOnSomething)
    }
}
