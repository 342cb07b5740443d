import CaseModel

/// What was told in other answers and makes a question needless.
extension Inventory {
    /// Whether an answer about a person says that they can hardly speak.
    func isToldSpeechless(_ person: Person) -> Bool {
        words(about: person).contains { text in
            let plain = " \(Self.plain(text)) "
            return Self.speechless.contains { phrase in
                guard let found = plain.firstRange(of: " \(phrase) ") else { return false }
                let next = plain[found.upperBound...].split(separator: " ").first ?? ""
                return !["to", "about", "with"].contains(next)
            }
        }
    }

    /// Whether it was told that a person lives with the client, about them or in the list that named them.
    func isToldToLiveWithClient(_ person: Person) -> Bool {
        if words(about: person, otherThanAt: .contact).contains(where: Self.tellsOfLivingTogether) {
            return true
        }
        let lists = answersInOrder.filter { !$0.people.isEmpty }.compactMap(\.words)
        return lists.flatMap(PeopleSplitter.entries).contains { entry in
            Self.tellsOfLivingTogether(entry.text)
                && PeopleReader.matches(entry.text, among: people).people == [person.id]
        }
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
        let rest = said.dropFirst().map { PersonWords.Word(text: $0.text, plain: $0.plain) }
        return RelationshipLexicon.kin(in: rest, at: 0) != nil
    }

    private func words(about person: Person, otherThanAt question: QuestionID? = nil) -> [String] {
        func isAbout(_ key: QuestionKey) -> Bool {
            key.person.map(resolved) == person.id && key.question != question
        }
        return answersInOrder.filter { isAbout($0.key) }.compactMap(\.words)
            + remarks.filter { isAbout($0.question) }.map(\.words)
    }

    private static func plain(_ text: String) -> String {
        SpokenWord.all(in: text).map { $0.plain.filter { !$0.isApostrophe } }.joined(separator: " ")
    }

    private static func tellsOfLivingTogether(_ text: String) -> Bool {
        let plain = " \(plain(text)) "
        return livingTogether.contains { plain.contains(" \($0) ") }
    }

    private static let livingTogether = [
        "lives with us", "lives with me", "live with us", "living with us", "living with me", "live together",
        "we live togther", "moved in with us", "moved in with me", "stays with us", "i live with her",
        "i live with him", "i live with them", "who i live with",
    ]

    private static let speechless =
        ["she", "he", "they"].flatMap { who in
            [
                "cant", "cannot", "can not", "cant really", "can hardly", "can barely", "cant properly",
                "is unable to",
            ].flatMap { able in
                ["speak", "talk", "say much", "say anything", "communicate"].map { "\(who) \(able) \($0)" }
            }
        } + [
            "cant talk proper since", "lost her speech", "lost his speech", "non verbal", "nonverbal",
            "in a coma",
        ]

    private static let others: Set<String> = ["he", "she", "they", "his", "her", "their"]
}
