import CaseModel

extension Inventory {
    /// What is stated about the people who are there, and those who are cut off.
    var relationshipFacts: [StatedFact] { people.flatMap(facts) }

    private func facts(_ person: Person) -> [StatedFact] {
        switch person.standing {
        case .present: expectationFacts(person) + argumentFacts(person)
        case .apart:
            [StatedFact(.contactCutOff, "There is no contact with \(person.introduction)", person: person.id)]
        case .died: []
        }
    }

    private func expectationFacts(_ person: Person) -> [StatedFact] {
        let words: String
        switch choice(.expectationsMet, .person(person.id)) {
        case "neither": words = "What is expected on either side with \(person.introduction) is not met"
        case "not-mine": words = "What is expected of \(person.introduction) is not met"
        case "not-theirs": words = "What \(person.introduction) expects is not met"
        default: return []
        }
        return [StatedFact(.expectationsUnmet, words, person: person.id)]
    }

    private func argumentFacts(_ person: Person) -> [StatedFact] {
        let often = ["often", "silent"].contains(choice(.arguments, .person(person.id)) ?? "")
        let unsettled = ["unsettled", "silence"].contains(choice(.argumentsEnd, .person(person.id)) ?? "")
        guard often && unsettled else { return [] }
        let words = "Arguments with \(person.introduction) do not get settled"
        return [StatedFact(.argumentsUnsettled, words, person: person.id)]
    }
}
