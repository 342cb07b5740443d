import CaseModel

extension AnswerReading {
    /// What the words after a yes come to as an answer to the question that would follow; empty when they say too little.
    func more(_ words: String, at followUp: Question) -> [CaseEvent] {
        let reading = AnswerReading(
            question: followUp, key: QuestionKey(followUp.id), choices: [], inventory: inventory,
            phrases: phrases, today: today, followUp: nil, isSentAgain: false)
        let saysEnough =
            followUp.kind == .people
            ? PeopleReader.read(words, known: inventory.people).mentions.contains { $0.relationship != nil }
                || knownPeople(words) != nil
            : words.isRemark && Declining.read(words) == nil
        guard saysEnough, case .events(let events) = reading.read(words) else { return [] }
        return events
    }
}
