import CaseModel

/// Makes the events that add people and life events to a case, each once.
struct Additions {
    let inventory: Inventory

    /// The people of these mentions: those already known, and events that add the others.
    func adding(
        _ mentions: [PersonMention], as addition: Question.Addition? = nil, saidWhen: [Int: String] = [:],
        today: Day? = nil
    ) -> (people: [PersonID], events: [CaseEvent]) {
        var people: [PersonID] = []
        var events: [CaseEvent] = []
        var next = inventory.nextPerson.ordinal
        var nextEvent = inventory.nextLifeEvent.ordinal
        for (index, mention) in mentions.enumerated() {
            var mention = mention
            if addition == .death { mention.standing = .died }
            if let known = known(mention) {
                people.append(known.id)
                if mention.standing != .present, known.standing != mention.standing {
                    events.append(.personStands(id: known.id, standing: mention.standing))
                }
                continue
            }
            let id = PersonID(next)
            next += 1
            people.append(id)
            events.append(.personAdded(id: id, mention: mention))
            if mention.standing == .died, addition != .death {
                let death = LifeEventID(nextEvent)
                events.append(self.death(of: id, death, mention.person(id).address))
                if let when = saidWhen[index], let today { events += dated(death, .death, when, today) }
                nextEvent += 1
            }
        }
        return (people, events)
    }

    /// The person of the case whom a mention names, by name or, without one, by relationship.
    func known(_ mention: PersonMention) -> Person? {
        if let name = mention.name {
            if let same = inventory.people.first(where: {
                $0.name.map(OwnedNames.key) == OwnedNames.key(name)
            }) {
                return same
            }
            return inventory.people.first {
                $0.name == nil && $0.relationship != nil && $0.relationship == mention.relationship
                    && $0.relationship?.isUnique == true
            }
        }
        if let words = mention.relationshipWords?.lowercased(),
            let same = inventory.people.first(where: { $0.relationshipWords?.lowercased() == words })
        {
            return same
        }
        return inventory.people.first {
            $0.relationship != nil && $0.relationship == mention.relationship
                && $0.relationship?.isUnique == true
        }
    }

    /// The events that follow from learning how things stand with a person.
    func standing(_ standing: Person.Standing, of person: PersonID) -> [CaseEvent] {
        var events: [CaseEvent] = [.personStands(id: person, standing: standing)]
        let isKnown = inventory.lifeEvents(.death).contains { $0.person == person }
        if standing == .died, !isKnown, let known = inventory.person(person) {
            events.append(death(of: person, inventory.nextLifeEvent, known.address))
        }
        return events
    }

    /// The events that follow from learning that a life event never was: nobody stays dead who did not die.
    func takingBack(_ event: LifeEvent) -> [CaseEvent] {
        let revived = event.kind == .death ? event.person.flatMap(inventory.person) : nil
        return [.lifeEventRemoved(id: event.id)]
            + (revived.map { [.personStands(id: $0.id, standing: .present)] } ?? [])
    }

    /// A disagreement with someone with whom arguments do not get settled, unless it is known already.
    func disagreement(with person: PersonID) -> [CaseEvent] {
        let isKnown = inventory.lifeEvents(.disagreement).contains { $0.person == person }
        guard !isKnown, let address = inventory.person(person)?.address else { return [] }
        return [
            .lifeEventAdded(
                id: inventory.nextLifeEvent, kind: .disagreement, words: address, person: person, when: nil,
                noticedIn: nil)
        ]
    }

    /// Answers to the standing question for people of whom these words or earlier ones already said it.
    func knownStandings(_ people: [PersonID], _ mentions: [PersonMention], _ words: String) -> [CaseEvent] {
        zip(people, mentions).compactMap { person, mention in
            let known = inventory.person(person)?.standing ?? .present
            let standing = mention.standing == .present ? known : mention.standing
            guard standing != .present else { return nil }
            return .answered(
                question: QuestionKey(.standing, .person(person)),
                reply: .said(words: words, value: .choice(id: standing.rawValue)))
        }
    }

    /// The answer to how often the client is in touch with someone they live with, unless it was given before.
    func knownContact(_ person: PersonID, _ words: String) -> [CaseEvent] {
        let key = QuestionKey(.contact, .person(person))
        guard inventory.answers[key] == nil else { return [] }
        return [.answered(question: key, reply: .said(words: words, value: .choice(id: "daily")))]
    }

    /// A life event in the client's words, dated when the words say when; `near` is the time they were asked about.
    func event(
        _ kind: LifeEvent.Kind, words: String, person: PersonID?, today: Day, noticedIn: QuestionKey? = nil,
        saidWhen: String? = nil, near: DayInterval? = nil
    ) -> [CaseEvent] {
        let id = inventory.nextLifeEvent
        return [
            .lifeEventAdded(id: id, kind: kind, words: words, person: person, when: nil, noticedIn: noticedIn)
        ] + dated(id, kind, saidWhen ?? words, today, near: near)
    }

    /// The changes that words tell, each named in a few of them and dated by its own.
    func changes(_ words: String, today: Day) -> [CaseEvent] {
        let names = inventory.people.compactMap { $0.name?.lowercased() }
        var next = inventory.nextLifeEvent.ordinal
        return ChangeWords.parts(of: words, names: Set(names)).flatMap { part -> [CaseEvent] in
            let id = LifeEventID(next)
            next += 1
            return [
                .lifeEventAdded(
                    id: id, kind: .change, words: ChangeWords.name(of: part), person: nil, when: nil,
                    noticedIn: nil)
            ] + dated(id, .change, part, today)
        }
    }

    /// Life events of one kind about several people; people who have one already get no second.
    ///
    /// `words` are those of the answer, by which the event of a single person is called; several are called by the
    /// people, `names` being those that the case does not have yet.
    func events(
        _ kind: LifeEvent.Kind, about people: [PersonID], words: String, names: [String] = [],
        dates: [Int: String], today: Day
    ) -> [CaseEvent] {
        var next = inventory.nextLifeEvent.ordinal
        var events: [CaseEvent] = []
        for (index, person) in people.enumerated()
        where !inventory.lifeEvents(kind).contains(where: { $0.person == person }) {
            let id = LifeEventID(next)
            next += 1
            let name =
                inventory.person(person)?.address ?? (names.indices.contains(index) ? names[index] : words)
            events.append(
                .lifeEventAdded(
                    id: id, kind: kind, words: people.count > 1 ? name : words, person: person, when: nil,
                    noticedIn: nil))
            if let when = dates[index] { events += dated(id, kind, when, today) }
        }
        return events
    }

    private func death(of person: PersonID, _ id: LifeEventID, _ address: String) -> CaseEvent {
        .lifeEventAdded(id: id, kind: .death, words: address, person: person, when: nil, noticedIn: nil)
    }

    /// The answer to the question when an event was, if the words give a date.
    private func dated(
        _ id: LifeEventID, _ kind: LifeEvent.Kind, _ words: String, _ today: Day, near: DayInterval? = nil
    ) -> [CaseEvent] {
        let date = try? DateReader.read(
            words, today: today, age: inventory.answer(.age)?.number, onset: inventory.onset?.interval,
            near: near)
        guard let date, date.interval != nil else { return [] }
        return [
            .answered(
                question: QuestionKey(Questionnaire.dateQuestion(of: kind), .lifeEvent(id)),
                reply: .said(words: date.stated, value: .date(when: date)))
        ]
    }
}

extension Relationship {
    /// Whether people have only one such person, so that two mentions without a name mean the same one.
    var isUnique: Bool {
        switch self {
        case .partner, .mother, .father, .boss: true
        default: false
        }
    }
}
