import CaseModel

extension AnswerReading {
    /// Reads a free list of people and what it adds to the case.
    func readPeople(_ words: String) -> Outcome {
        if question.adds == .disagreement, let known = knownPeople(words) {
            return .events(
                [answered(words, .people(ids: known))]
                    + Additions(inventory: inventory).events(
                        .disagreement, about: known, words: words, dates: [:], today: today))
        }
        let reading = PeopleReader.read(words, known: inventory.people)
        guard !reading.mentions.isEmpty else {
            guard isSentAgain || reading.isNone else { return .problem(phrases(.peopleUnreadable)) }
            return .events([.answered(question: key, reply: .said(words: words, value: .people(ids: [])))])
        }
        let additions = Additions(inventory: inventory)
        var added = additions.adding(
            reading.mentions, as: question.adds, saidWhen: reading.dates, today: today)
        for (index, said) in reading.atHome.sorted(by: { $0.key < $1.key }) {
            added.events += additions.knownContact(added.people[index], said)
        }
        if question.adds == .gone {
            added.events += additions.knownStandings(added.people, reading.mentions, words)
        }
        if let kind = question.adds?.lifeEventKind {
            added.events += additions.events(
                kind, about: added.people, words: words,
                names: reading.mentions.map { $0.person(PersonID(1)).address }, dates: reading.dates,
                today: today)
        }
        return .events(
            [.answered(question: key, reply: .said(words: words, value: .people(ids: added.people)))]
                + added.events)
    }

    /// The people of the case when the words name them and nobody else.
    func knownPeople(_ words: String) -> [PersonID]? {
        guard !words.contains(where: \.isNumber) else { return nil }
        let found = PeopleReader.matches(words, among: inventory.people)
        return found.unmatched.isEmpty && !found.people.isEmpty ? found.people : nil
    }

    /// Reads a choice among the people of the case.
    func readPicked(_ words: String) -> Outcome {
        let matches = PeopleReader.matches(words, among: inventory.people)
        guard matches.unmatched.isEmpty, !matches.people.isEmpty else {
            let unknown = matches.unmatched.isEmpty ? words : matches.unmatched.joined(separator: ", ")
            return .problem(phrases(.pickUnknown, ["unknown": "“\(unknown)”", "people": numberedPeople]))
        }
        let picked = Array(matches.people.prefix(question.limit ?? matches.people.count))
        return .events([.answered(question: key, reply: .said(words: words, value: .people(ids: picked)))])
    }

    private var numberedPeople: String {
        inventory.people.enumerated().map { "\($0.offset + 1) \($0.element.address)" }.joined(separator: ", ")
    }

    /// Reads what a person is to the client: "my sister", "a friend from work".
    func readRelationship(_ words: String) -> Outcome {
        var events: [CaseEvent] = [.answered(question: key, reply: .said(words: words, value: .text))]
        let kin = RelationshipLexicon.kin(inAnswer: words)
        if let person = key.person, kin != nil || words.split(separator: " ").count <= 3 {
            events.append(
                .personRelated(id: person, relationship: kin?.relationship, words: kin?.words ?? words))
        }
        if let person = key.person, LivingTogether.isTold(in: words) {
            events += Additions(inventory: inventory).knownContact(person, words)
        }
        return .events(events)
    }
}
