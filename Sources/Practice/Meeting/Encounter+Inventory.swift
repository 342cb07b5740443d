package import CaseModel

extension Encounter {
    /// The inventory that this talk has brought out: the client's words as they fell, and the facts told.
    package func inventory(today: Day) -> Inventory {
        var obtained = ObtainedInventory(client: client, today: today)
        for turn in turns {
            for fact in turn.facts { obtained.learn(fact) }
            obtained.hear(turn)
        }
        return obtained.inventory
    }
}

/// Makes an inventory of what a scripted client has told.
private struct ObtainedInventory {
    let client: ScriptedClient
    let today: Day
    private(set) var inventory = Inventory()
    private var people: [String: PersonID] = [:]
    private var events: [String: LifeEventID] = [:]

    init(client: ScriptedClient, today: Day) {
        self.client = client
        self.today = today
    }

    private mutating func apply(_ event: CaseEvent) {
        inventory.apply(StampedEvent(at: Moment(startOf: today), event: event))
    }

    private mutating func answer(
        _ question: QuestionID, _ subject: Subject? = nil, _ words: String, _ value: AnswerValue
    ) {
        apply(.answered(question: QuestionKey(question, subject), reply: .said(words: words, value: value)))
    }

    /// Keeps what the client said as an answer in free words; what is seen of a mood is none of it.
    mutating func hear(_ turn: Turn) {
        guard !turn.lines.isEmpty || turn.isUnderstood else { return }
        let words = turn.reply.withoutDirections
        guard !words.isEmpty else { return }
        let question: QuestionID =
            turn.topics.contains(.aroundOnset) ? .aroundOnset : QuestionID("practice.turn-\(turn.number)")
        let isTaken = inventory.answer(question) != nil
        answer(isTaken ? QuestionID("practice.turn-\(turn.number)") : question, nil, words, .text)
    }

    mutating func learn(_ id: String) {
        if id == ScriptedFact.onset {
            let date = ApproximateDate(
                stated: client.onset.words, interval: client.onset.ago.interval(before: today))
            return answer(.onset, nil, client.onset.words, .date(when: date))
        }
        guard let fact = client.fact(id) else { return }
        let person = fact.person.flatMap { meet($0) }
        if let event = fact.event { add(event, of: fact, person) }
        for (question, choice) in fact.states.sorted(by: { $0.key < $1.key }) {
            guard let subject = subject(of: question, fact, person) else { continue }
            answer(question, subject.subject, choice, .choice(id: choice))
        }
    }

    private mutating func meet(_ id: String) -> PersonID? {
        if let known = people[id] { return known }
        guard let scripted = client.person(id) else { return nil }
        let new = inventory.nextPerson
        people[id] = new
        apply(
            .personAdded(
                id: new,
                mention: PersonMention(
                    name: scripted.name, relationship: scripted.relationship,
                    relationshipWords: scripted.words,
                    standing: scripted.standing)))
        if let ring = scripted.closeness {
            answer(.closeness, .person(new), "\(ring.rawValue)", .choice(id: "\(ring.rawValue)"))
        }
        return new
    }

    private mutating func add(_ event: ScriptedFact.Event, of fact: ScriptedFact, _ person: PersonID?) {
        let id = inventory.nextLifeEvent
        events[fact.id] = id
        let when = event.ago.map { ApproximateDate(stated: $0.words, interval: $0.interval(before: today)) }
        apply(
            .lifeEventAdded(
                id: id, kind: event.kind, words: event.words, person: person, when: when, noticedIn: nil))
    }

    /// What a statement is about; nil where the event or the person is not known yet.
    private func subject(
        of question: QuestionID, _ fact: ScriptedFact, _ person: PersonID?
    ) -> (subject: Subject?, Void)? {
        switch question.description.split(separator: ".").first {
        case "person": return person.map { (.person($0), ()) }
        case "loss", "change", "dispute": return events[fact.of ?? fact.id].map { (.lifeEvent($0), ()) }
        default: return (nil, ())
        }
    }
}

extension String {
    /// The words without what stands in brackets.
    var withoutDirections: String {
        var depth = 0
        var words = ""
        for character in self {
            if character == "(" { depth += 1 }
            if depth == 0 { words.append(character) }
            if character == ")" { depth = max(0, depth - 1) }
        }
        return words.trimmed
    }
}
