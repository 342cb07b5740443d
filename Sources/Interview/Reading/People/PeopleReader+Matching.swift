package import CaseModel

extension PeopleReader {
    /// The people of a case that an answer names.
    package struct Matches: Equatable, Sendable {
        /// The people in the order named, nobody twice.
        package var people: [PersonID] = []
        /// The words that fit nobody, or more than one person, as typed.
        package var unmatched: [String] = []
        /// Whether the words say that nobody is meant.
        package var isNone = false
    }

    /// Finds the people meant by names, relationships or the numbers of a shown list, which count from 1.
    ///
    /// "the first two", "all of them" and "everyone but Sam" are understood, and names may be mistyped.
    package static func matches(_ words: String, among people: [Person]) -> Matches {
        let spoken = SpokenWord.all(in: words)
        let plain = spoken.map(\.plain).joined(separator: " ")
        if ["no one", "noone", "nobody", "none", "none of them", "no", "neither"].contains(plain) {
            return Matches(isNone: true)
        }
        if let everyone = everyone(spoken, among: people) { return everyone }
        if let numbers = numbered(spoken, among: people) { return numbers }
        var matches = Matches()
        for entry in PeopleSplitter.entries(of: words) {
            let spelled = OwnedNames.spelled(entry.text, known: people.compactMap(\.name))
            let found =
                owned(spelled, after: matches.people.last, among: people) ?? named(spelled, among: people)
            if !found.isEmpty {
                matches.add(found)
                continue
            }
            let parts = entry.text.split { $0.isWhitespace }.map(String.init)
                .filter { !PersonEntry.asides.contains($0.lowercased()) }
                .map { named($0, among: people) }
            if !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty }) {
                for part in parts { matches.add(part) }
            } else {
                matches.unmatched.append(entry.text)
            }
        }
        return matches
    }

    /// "all of them", "everyone", "all but Sam", "the first two", "the last one", "both".
    private static func everyone(_ words: [SpokenWord], among people: [Person]) -> Matches? {
        let plain = words.map(\.plain)
        let all = people.map(\.id)
        let everyone: Set<String> = ["all", "everyone", "everybody", "both"]
        let start = plain.first == "the" ? 1 : 0
        guard start < plain.count else { return nil }
        if everyone.contains(plain[start]) {
            let rest = plain[(start + 1)...].drop { ["of", "them", "these", "people", "the"].contains($0) }
            if rest.isEmpty { return Matches(people: all) }
            guard ["but", "except", "apart", "not"].contains(rest[rest.startIndex]) else { return nil }
            let names = words[(rest.startIndex + 1)...].drop { ["for", "from"].contains($0.plain) }
            var others = matches(names.map(\.text).joined(separator: " "), among: people)
            guard !others.people.isEmpty else { return nil }
            others.people = all.filter { !others.people.contains($0) }
            return others
        }
        guard ["first", "last"].contains(plain[start]), start + 1 < plain.count else { return nil }
        let count = plain[start + 1] == "one" ? 1 : NumberWords.cardinal(in: words, at: start + 1)?.value
        guard let count, count > 0, count <= all.count, start + 2 == plain.count else { return nil }
        return Matches(people: Array(plain[start] == "first" ? all.prefix(count) : all.suffix(count)))
    }

    /// "1, 3 and 4", "2-4", "number two", "the first and the third".
    private static func numbered(_ words: [SpokenWord], among people: [Person]) -> Matches? {
        var matches = Matches()
        var index = 0
        var last: Int?
        var isRange = false
        while index < words.count {
            if ["and", "number", "no", "the", "numbers", "one"].contains(words[index].plain),
                words[index].plain != "one" || last != nil || words.count > 1 && index > 0
            {
                index += 1
                continue
            }
            if ["to", "through", "until"].contains(words[index].plain), last != nil {
                isRange = true
                index += 1
                continue
            }
            guard
                let number = NumberWords.ordinal(in: words, at: index)
                    ?? NumberWords.cardinal(in: words, at: index)
            else { return nil }
            isRange = isRange || (last != nil && ["-", "–", " - "].contains(words[index].gap))
            let from = isRange ? min(last ?? number.value, number.value) : number.value
            for value in from...max(from, min(number.value, people.count + 1)) {
                if people.indices.contains(value - 1) {
                    matches.add([people[value - 1].id])
                } else {
                    matches.unmatched.append(String(value))
                }
            }
            last = number.value
            isRange = false
            index = number.end
        }
        return last == nil ? nil : matches
    }

    /// Whom "his mum" means among the people, after someone was named; nil when it is not said so.
    private static func owned(_ text: String, after last: PersonID?, among people: [Person]) -> [PersonID]? {
        guard let entry = PersonEntry(text), let word = entry.owner, let kin = entry.kin, entry.name == nil
        else { return nil }
        let before = people.filter { $0.id == last }.compactMap { $0.name.flatMap(PersonEntry.init) }
        let others = people.filter { $0.id != last } + people.filter { $0.id == last }
        let owner =
            OwnedNames.owner(word, of: kin, among: [], others)
            ?? OwnedNames.owner(word, of: kin, among: before, [])
        let called = owner?.name.map { OwnedNames.key("\($0)'s \(kin.words)") }
        let joined = owner?.kin.map { PersonEntry.joined($0, kin) }
        let tests: [(Person) -> Bool] = [
            { $0.name.map(OwnedNames.key) == called && called != nil },
            { $0.relationship == joined?.relationship && $0.relationshipWords == joined?.words },
            { $0.name.map { OwnedNames.key($0).hasSuffix("s " + kin.words) } ?? false },
        ]
        return tests.lazy.map { people.filter($0).map(\.id) }.first { $0.count == 1 } ?? []
    }

    /// The people whom a name or a relationship means: one, or several for a plural; empty when unsure.
    private static func named(_ text: String, among people: [Person]) -> [PersonID] {
        let said = text.lowercased().trimmed
        let bare = PersonWords(text).words.withoutHedge
            .drop { RelationshipLexicon.leading.contains($0.plain) }
        let plain = bare.map(\.plain).joined(separator: " ")
        guard !plain.isEmpty else { return [] }
        let tests: [(Person) -> Bool] = [
            {
                $0.name.map(OwnedNames.key) == OwnedNames.key(plain)
                    || $0.introduction.lowercased() == said
            },
            { $0.relationshipWords?.lowercased() == plain },
            { $0.name?.lowercased().split(separator: " ").first.map(String.init) == plain },
            { $0.name?.lowercased().split(separator: " ").contains { $0 == plain } ?? false },
        ]
        for test in tests {
            let found = people.filter(test)
            if !found.isEmpty { return found.count == 1 ? [found[0].id] : [] }
        }
        if let kin = RelationshipLexicon.kin(plain) {
            let found = people.filter { $0.relationship == kin.relationship }
            return found.count == 1 || kin.isGroup ? found.map(\.id) : []
        }
        if let entry = PersonEntry(text), let name = entry.name?.lowercased(), let kin = entry.kin {
            let found = people.filter { $0.name?.lowercased() == name && $0.relationship == kin.relationship }
            if found.count == 1 { return [found[0].id] }
        }
        guard (3...60).contains(plain.count) else { return [] }
        let names = people.flatMap { person -> [String] in
            let name = person.name.map { [$0] + $0.split(separator: " ").map(String.init) } ?? []
            return name + (person.relationshipWords.map { [$0] } ?? [])
        }
        guard let near = Spelling.nearest(to: plain, among: names) else { return [] }
        let found = people.filter {
            $0.name == near || $0.relationshipWords == near
                || ($0.name?.split(separator: " ").contains { $0 == near } ?? false)
        }
        return found.count == 1 ? [found[0].id] : []
    }
}

extension PeopleReader.Matches {
    fileprivate mutating func add(_ found: [PersonID]) {
        for id in found where !people.contains(id) { people.append(id) }
    }
}
