import CaseModel

extension Session {
    /// Lists the people, or adds, renames, merges or removes some: `add NAME`, `rename 2 to NAME`, `merge 1 and 4`,
    /// `remove 3`.
    mutating func obeyPeople(_ argument: String) -> [Effect] {
        let parts = argument.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = parts.count > 1 ? parts[1] : ""
        switch parts.first?.lowercased() {
        case nil: return listPeople() + ask()
        case "add": return addPeople(rest)
        case "rename": return renamePerson(rest)
        case "merge": return mergePeople(rest)
        case "remove", "delete": return removePerson(rest)
        default: return [.problem(phrases(.peopleHow))] + ask()
        }
    }

    private func listPeople() -> [Effect] {
        guard !inventory.people.isEmpty else { return [.say(.text(phrases(.peopleNone)))] }
        let how = phrases(.peopleHow).split(separator: "\n").map(String.init)
        return [.say(Self.numbered(inventory.people)), .say(.list(how))]
    }

    private static func numbered(_ people: [Person]) -> Passage {
        .list(
            people.enumerated().map { index, person in
                let number = String(repeating: " ", count: index + 1 < 10 ? 1 : 0) + "\(index + 1)"
                return "\(number)  \(person.introduction.capitalisedFirst)"
            })
    }

    /// Takes someone off the list, and shows it with its new numbers.
    private mutating func shorten(by event: CaseEvent, saying text: String) -> [Effect] {
        let people = inventory(after: [event]).people
        let list = people.isEmpty ? [] : [Self.numbered(people)]
        return record([event], saying: [.text(text)] + list)
    }

    private mutating func addPeople(_ words: String) -> [Effect] {
        let mentions = PeopleReader.read(words, known: inventory.people).mentions
        guard !mentions.isEmpty else { return [.problem(phrases(.peopleNone))] + ask() }
        let additions = Additions(inventory: inventory).adding(mentions)
        guard !additions.events.isEmpty else {
            let known = additions.people.compactMap(inventory.person).map(\.address)
            return [.problem(phrases(.personKnown, ["person": Wording.joined(known)]))] + ask()
        }
        let names = mentions.map { $0.person(PersonID(1)).address }
        return record(
            additions.events, saying: [.text(phrases(.personAdded, ["person": Wording.joined(names)]))])
    }

    private mutating func renamePerson(_ words: String) -> [Effect] {
        let parts = Self.halves(of: words, at: ["to", "=", "as"])
        guard let parts, let person = onePerson(parts.0) else { return unknownPerson(parts?.0 ?? words) }
        let read = PeopleReader.read(parts.1, known: inventory.people).mentions
        let mention = read.count == 1 ? read.first : nil
        var renamed = person
        renamed.name = mention == nil ? parts.1 : mention?.name ?? person.name
        var events: [CaseEvent] = []
        if let name = renamed.name, name != person.name {
            events.append(.personRenamed(id: person.id, name: name))
        }
        if let words = mention?.relationshipWords {
            renamed.relationshipWords = words
            events.append(.personRelated(id: person.id, relationship: mention?.relationship, words: words))
        }
        return record(events, saying: [.text(phrases(.personRenamed, ["person": renamed.introduction]))])
    }

    private mutating func mergePeople(_ words: String) -> [Effect] {
        guard let parts = Self.halves(of: words, at: ["and", "with", "into", "&"]) else {
            return [.problem(phrases(.peopleHow))] + ask()
        }
        guard let into = onePerson(parts.0) else { return unknownPerson(parts.0) }
        guard let from = onePerson(parts.1), from.id != into.id else { return unknownPerson(parts.1) }
        return shorten(
            by: .personsMerged(from: from.id, into: into.id),
            saying: phrases(.peopleMerged, ["person": into.address]))
    }

    private mutating func removePerson(_ words: String) -> [Effect] {
        guard let person = onePerson(words) else { return unknownPerson(words) }
        return shorten(
            by: .personRemoved(id: person.id), saying: phrases(.personRemoved, ["person": person.address]))
    }

    private mutating func unknownPerson(_ words: String) -> [Effect] {
        let text = words.isEmpty ? phrases(.peopleHow) : phrases(.personUnknown, ["words": words])
        return [.problem(text)] + ask()
    }

    private func onePerson(_ words: String) -> Person? {
        let matches = PeopleReader.matches(words, among: inventory.people)
        return matches.people.count == 1 && matches.unmatched.isEmpty
            ? inventory.person(matches.people[0]) : nil
    }

    /// The words on either side of the last of some joining words.
    private static func halves(of words: String, at joints: Set<String>) -> (String, String)? {
        let parts = words.split(separator: " ").map(String.init)
        guard let joint = parts.lastIndex(where: { joints.contains($0.lowercased()) }), joint > 0,
            joint + 1 < parts.count
        else { return nil }
        return (parts[..<joint].joined(separator: " "), parts[(joint + 1)...].joined(separator: " "))
    }
}
