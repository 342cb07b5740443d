import CaseModel

/// What is said back once an answer is stored.
extension Session {
    /// The choice that words of the client's own were taken for; its number and its own words need no saying back.
    func guessedChoice(_ events: [CaseEvent], of question: Question, about subject: Subject?, _ words: String)
        -> Choice?
    {
        guard question.kind == .choice,
            let choice = choices(of: question, about: subject).first(where: { choice in
                events.contains { $0.chooses(choice.id) }
            }
            )
        else { return nil }
        let said = SpokenWord.plainText(words)
        let label = SpokenWord.plainText(choice.label)
        let isYesOrNo = ["yes", "no"].contains(label.split(separator: " ").first ?? "")
        let rest = said.split(separator: " ").drop { Agreement.read(String($0)) != nil }.joined(
            separator: " ")
        let isItsOwn =
            said == choice.id || isYesOrNo && " \(label) ".contains(" \(rest) ")
            || " \(label) ".contains(" \(said) ")
            || NumberReader.isNumber(words) || isYesOrNo && Agreement.read(words)?.isWhole == true
        return isItsOwn ? nil : choice
    }

    /// A word on an event that was misheard.
    func takenBack(in events: [CaseEvent]) -> [Passage] {
        let isTakenBack = events.contains { if case .lifeEventRemoved = $0 { true } else { false } }
        return isTakenBack ? [.text(phrases(.eventTakenBack))] : []
    }

    /// A word of sorrow for the deaths that are told for the first time.
    func condolences(for events: [CaseEvent]) -> [Passage] {
        let after = inventory(after: events)
        let known = Set(inventory.lifeEvents.map(\.id))
        let people = after.lifeEvents(.death).filter { !known.contains($0.id) }
            .compactMap { $0.person.flatMap(after.person)?.address }
        return people.isEmpty ? [] : [.text(phrases(.condolence, ["person": Wording.joined(people)]))]
    }

    /// What was understood of a list of people, where the next question does not say it.
    func noted(in events: [CaseEvent], at question: Question) -> [Passage] {
        let lists = events.compactMap(\.listedPeople)
        guard question.kind != .pickPeople, !lists.isEmpty else { return [] }
        let after = inventory(after: events)
        let next = questionnaire.next(for: after).flatMap { questionnaire.question($0.question) }
        guard next.map({ !Template($0.ask).placeholders.contains("people") }) ?? true else { return [] }
        let mourned = Set(after.lifeEvents(.death).compactMap(\.person))
            .subtracting(inventory.lifeEvents(.death).compactMap(\.person))
        let people = lists.flatMap { $0 }.filter { !mourned.contains($0) }.compactMap(after.person)
        guard !people.isEmpty else { return [] }
        return [.text(phrases(.peopleNoted, ["people": Wording.joined(people.map(\.introduction))]))]
    }

    /// Whether the words are those of one of the question's choices.
    func isLabel(_ words: String, of question: Question, about subject: Subject?) -> Bool {
        choices(of: question, about: subject).contains { choice in
            ([choice.label] + choice.also).contains { $0.lowercased() == words.lowercased() }
        }
    }

    /// The timeline as it is once a date was put right; the check of the timeline shows it by itself.
    func timeline(after events: [CaseEvent]) -> [Passage] {
        let after = inventory(after: events)
        let next = questionnaire.next(for: after).flatMap { questionnaire.question($0.question) }
        if next?.kind == .timeline { return [] }
        let wording = Wording(inventory: after, phrases: phrases)
        return [TimelineView(inventory: after, wording: wording, today: now.day).passage]
    }

    /// The case as it will be once these events are stored.
    func inventory(after events: [CaseEvent]) -> Inventory {
        var after = inventory
        for event in events { after.apply(StampedEvent(at: now, event: event)) }
        return after
    }
}
