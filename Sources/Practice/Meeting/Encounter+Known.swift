import CaseModel

// What is known by now.

extension Encounter {
    /// Whether it came up that someone has died.
    func isKnownToHaveDied(_ person: ScriptedPerson) -> Bool {
        guard person.standing == .died else { return false }
        let deaths = client.facts.filter { $0.person == person.id && $0.event?.kind == .death }
        return deaths.isEmpty || deaths.contains { facts.contains($0.id) }
    }

    /// What every inquiry asks about and was not asked, once thoughts of suicide were told of; empty before.
    var unaskedOfRisk: [RiskAspect] {
        let first = turns.first { $0.facts.compactMap(client.fact).contains { $0.slot == .risk } }
        guard let first else { return [] }
        let said = client.lines.filter { first.lines.contains($0.id) }.flatMap(\.cues)
        let asked = Set(turns.dropFirst(first.number).flatMap(\.move.sentences).flatMap(\.aspects))
        return RiskAspect.inquiry.filter { !asked.contains($0) && !said.contains(.aspect($0)) }
    }

    /// Whether a fact was asked for: its topic, and for what concerns a person, with that person.
    func hasAsked(for fact: ScriptedFact?) -> Bool {
        let slot = fact?.slot ?? .onset
        return turns.contains { turn in
            turn.topics.contains(slot) && fact?.person.map { turn.peopleAskedAbout.contains($0) } ?? true
        }
    }
}

extension Turn {
    /// Whom the trainee asked about: everyone who was named, and whoever it was taken to be about.
    var peopleAskedAbout: [String] {
        (move.people + [person].compactMap(\.self)).eachOnce
    }
}
