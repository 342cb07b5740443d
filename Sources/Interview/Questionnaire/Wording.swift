import CaseModel

/// Words a question for a case: the right variant, with names and earlier answers filled in.
struct Wording {
    let inventory: Inventory
    let phrases: Phrases
    var keeping = Keeping.unlocked

    /// What the client reads for a question.
    func text(of question: Question, about subject: Subject?) -> String {
        let variant = question.variants.first { variant in
            variant.when.allSatisfy { $0.holds(in: inventory, for: subject) }
        }
        return filled(variant?.ask ?? question.ask, about: subject)
    }

    /// The choices of a question: the countries, the places to begin, or its own with names filled in.
    func choices(of question: Question, about subject: Subject?, _ crisis: CrisisDirectory) -> [Choice] {
        switch question.kind {
        case .country: crisis.countries.map { Choice(id: $0.id, label: $0.name, also: $0.also) }
        case .beginWith: BeginWith(inventory: inventory, wording: self).choices
        default: ownChoices(of: question, about: subject)
        }
    }

    private func ownChoices(of question: Question, about subject: Subject?) -> [Choice] {
        question.choices.map { choice in
            Choice(
                id: choice.id, label: filled(choice.label, about: subject), also: choice.also,
                code: choice.code)
        }
    }

    /// How lists name a question: its short name, or its wording where that is short enough itself.
    func name(of question: Question, about subject: Subject?) -> String {
        question.short.map { filled($0, about: subject) } ?? text(of: question, about: subject)
    }

    /// A text of a question or of its help with the placeholders filled in.
    func filled(_ text: String, about subject: Subject?) -> String {
        Template(text).filled { value(of: $0, about: subject) }
    }

    /// What a placeholder stands for; nil for one without a value.
    private func value(of placeholder: String, about subject: Subject?) -> String? {
        switch placeholder {
        case "person": person(about: subject)
        case "quote": lifeEventEver(subject)?.words
        case "event": lifeEventEver(subject).map(label)
        case "other": address(inventory.lifeEvents(.disagreement).first) ?? "the other person"
        case "lost": address(inventory.lifeEvents(.death).first) ?? "the one you lost"
        case "change":
            inventory.changesNearestFirst.first.map { "“\($0.words)”" } ?? "what has changed"
        case "onset": onset
        case "keeping": phrases(keeping.phrase)
        case "people": Self.joined(inventory.people.map(\.introduction))
        case "deaths": Self.joined(inventory.lifeEvents(.death).compactMap(address))
        case "changes": Self.joined(inventory.changesNearestFirst.map { "“\($0.words)”" })
        case "disagreements": Self.joined(inventory.lifeEvents(.disagreement).compactMap(address))
        default: nil
        }
    }

    private func person(about subject: Subject?) -> String? {
        if let person = personEver(subject) { return person.address }
        return lifeEventEver(subject).map { $0.kind == .death ? "the one you lost" : "the other person" }
    }

    private func address(_ event: LifeEvent?) -> String? {
        event?.person.flatMap(inventory.person)?.address
    }

    private func lifeEventEver(_ subject: Subject?) -> LifeEvent? {
        if case .lifeEvent(let id) = subject { inventory.lifeEventEver(id) } else { nil }
    }

    private func personEver(_ subject: Subject?) -> Person? {
        if case .person(let id) = subject { return inventory.personEver(id) }
        return lifeEventEver(subject)?.person.flatMap(inventory.personEver)
    }

    /// When it began, as the client put it, after a wording; empty where that is long or unsure.
    private var onset: String {
        guard let onset = inventory.onset, onset.interval != nil else { return "" }
        let words = SpokenWord.all(in: onset.stated).map(\.plain)
        let isUnsure = !Set(words).isDisjoint(with: ["know", "dunno", "sure", "remember", "idea"])
        return words.count > 6 || isUnsure ? "" : " (“\(onset.stated)”)"
    }

    /// A life event in everyday words: "losing your father", "a disagreement with Sam", or the client's own words.
    func label(of event: LifeEvent) -> String {
        let person = event.person.flatMap(inventory.person)?.address
        switch (event.kind, person) {
        case (.death, let person?): return phrases(.labelDeath, ["person": person])
        case (.disagreement, let person?): return phrases(.labelDisagreement, ["person": person])
        default: return "“\(event.words)”"
        }
    }

    /// A life event as somewhere to begin: a disagreement is "what is between you and Sam", so that nobody takes it for
    /// advice to have it out.
    func placeToBegin(_ event: LifeEvent) -> String {
        guard event.kind == .disagreement, let person = event.person.flatMap(inventory.person)?.address else {
            return label(of: event)
        }
        return phrases(.placeDispute, ["person": person])
    }

    /// "Sam", "Sam and Priya", "Sam, Priya and your mum".
    static func joined(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }
}
