import CaseModel

/// What was told in other answers and makes a question needless.
extension Inventory {
    /// Whether an answer about a person says that they can hardly speak.
    func isToldSpeechless(_ person: Person) -> Bool {
        words(about: person).contains { Speechless.isTold(in: $0) }
    }

    /// Whether a life event is told as what someone else did, or what happened to them.
    func isSomeoneElses(_ event: LifeEvent) -> Bool {
        let names = Set(
            people.compactMap { $0.name?.lowercased().split(separator: " ").first.map(String.init) })
        let said = SpokenWord.all(in: event.words)
        guard let first = said.first?.plain else { return false }
        let owner = first.filter { !$0.isApostrophe }
        if Self.others.contains(first) || names.contains(first) { return true }
        if owner.hasSuffix("s"), names.contains(String(owner.dropLast())) { return true }
        guard ["my", "our", "the"].contains(first) else { return false }
        let rest = said.dropFirst().map(PersonWords.Word.init)
        return RelationshipLexicon.kin(in: rest, at: 0) != nil
    }

    private func words(about person: Person) -> [String] {
        let subject = Subject.person(person.id)
        let said = order.filter { $0.subject == subject }.compactMap { answers[$0]?.words }
        return said + remarks.filter { $0.question.subject == subject }.map(\.words)
    }

    private static let others: Set<String> = ["he", "she", "they", "his", "her", "their"]
}
