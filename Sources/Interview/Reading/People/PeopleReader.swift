package import CaseModel

/// Reads free lists of people: "my mum, Sam my husband, Priya from work".
package enum PeopleReader {
    /// The people of a list.
    package struct Reading: Equatable, Sendable {
        /// The people in the order named, nobody twice.
        package var mentions: [PersonMention] = []
        /// Words about a time, such as "died in 2019", by the index of the person they were said about.
        package var dates: [Int: String] = [:]
        /// The people who are said to live with the client, by index, with the words that say so.
        package var atHome: [Int: String] = [:]
        /// Whether the words say that there is nobody.
        package var isNone = false
        /// Entries that name nobody, as typed.
        package var unread: [String] = []

        /// A reading without anyone.
        package init() {}
    }

    /// Splits a list into people, with what each is to the client where the words say so.
    ///
    /// `known` are the people of the case: "his mum" may be theirs, "imrans mum" is Imran's, and names of theirs that
    /// stand together stay people of their own.
    package static func read(_ words: String, known: [Person] = []) -> Reading {
        let words = OwnedNames.spelled(words, known: known.compactMap(\.name))
        var reading = Reading()
        let plain = SpokenWord.plainText(words)
        guard !none.contains(plain) else {
            reading.isNone = true
            return reading
        }
        var entries: [(entry: PersonEntry, joint: PeopleSplitter.Joint)] = []
        for part in PeopleSplitter.entries(of: PeopleSplitter.withNumbersOnLines(words)) {
            if let several = several(part.text) ?? together(part.text, known) {
                entries += several.map { ($0, PeopleSplitter.Joint.line) }
            } else if ["i", "me", "myself"].contains(part.text.lowercased()) {
                continue
            } else if let entry = PersonEntry(part.text) {
                entries.append((entry, part.joint))
            } else if isNote(part.text), !entries.isEmpty {
                entries[entries.count - 1].entry.note(part.text)
                if let kin = kin(inNote: part.text) { entries[entries.count - 1].entry.kin = kin }
            } else {
                reading.unread.append(part.text)
            }
        }
        for entry in resolved(entries, known) { reading.add(entry) }
        return reading
    }

    /// Names of several known people with only spaces between them: "farah dean".
    private static func together(_ text: String, _ known: [Person]) -> [PersonEntry]? {
        let words = text.split { $0.isWhitespace }.map { $0.lowercased() }
        let names = Set(known.compactMap { $0.name?.lowercased() })
        guard words.count > 1, words.allSatisfy(names.contains) else { return nil }
        return words.compactMap { PersonEntry($0) }
    }

    /// Relationships with only spaces between them: "mum dad sister".
    private static func several(_ text: String) -> [PersonEntry]? {
        guard text.count <= 100, RelationshipLexicon.kin(text) == nil else { return nil }
        let words = text.split { $0.isWhitespace }.map(String.init)
        guard words.count > 1, words.allSatisfy({ RelationshipLexicon.kin($0) != nil }) else { return nil }
        return words.compactMap { PersonEntry($0) }
    }

    /// Whether words belong to the person before: "he died", "shes my aunt", "nov 2019".
    private static func isNote(_ text: String) -> Bool {
        let words = PersonWords(text).words
        let takesUp = words.first.map { PersonEntry.pronouns.contains($0.plain) } ?? false
        return takesUp || words.isDate || words.contains { ["died", "passed"].contains($0.plain) }
    }

    /// What such words say that the person is to the client: "he is my brother".
    private static func kin(inNote text: String) -> RelationshipLexicon.Kin? {
        let words = PersonWords(text).words.drop { PersonEntry.pronouns.contains($0.plain) }
            .drop { ["is", "was"].contains($0.plain) }
        let match =
            RelationshipLexicon.kin(in: Array(words), at: 0)
            ?? RelationshipLexicon.kin(in: Array(words), at: 1)
        let isMine = words.first.map { RelationshipLexicon.leading.contains($0.plain) } ?? false
        return isMine && match?.end == words.count ? match?.kin : nil
    }

    /// Joins entries that are about one person, and names after a plural with it.
    private static func resolved(
        _ given: [(entry: PersonEntry, joint: PeopleSplitter.Joint)], _ known: [Person]
    ) -> [PersonEntry] {
        var entries = given
        var result: [PersonEntry] = []
        let isAlternating =
            entries.count.isMultiple(of: 2)
            && entries.enumerated().allSatisfy {
                $0.isMultiple(of: 2) ? $1.entry.isKinOnly : $1.entry.isNameOnly
            }
        var index = 0
        while index < entries.count {
            var entry = entries[index].entry
            let next = index + 1 < entries.count ? entries[index + 1] : nil
            if entry.kin == nil { entry.kin = OwnedNames.kin(of: entry.name, among: result, known) }
            if let word = entry.owner, let kin = entry.kin {
                let owner = OwnedNames.owner(word, of: kin, among: result, known)
                entry.kin = owner?.kin.map { PersonEntry.joined($0, kin) }
                entry.name = entry.name ?? owner?.name.map { "\($0)'s \(kin.words)" }
                if entry.name == nil, entry.kin == nil {
                    index += 1
                    continue
                }
            }
            if let title = entry.name, ["Mr", "Mrs", "Dr"].contains(title), let family = next?.entry.name {
                entries[index + 1].entry.name = "\(title) and \(family)"
                index += 1
                continue
            }
            let following = followers(of: entry, in: entries, from: index + 1)
            if entry.kin?.singular != nil, entry.name == nil, let count = entry.count, next?.joint == .comma,
                following == count - 1, index + count < entries.count, entries[index + count].entry.isNameOnly
            {
                entries[index + 1].entry.kin = entry.kin
                entries[index + 1].entry.count = count
                index += 1
                continue
            }
            if let kin = entry.kin, kin.isGroup, kin.singular != nil, entry.name != nil {
                let names = 1 + following
                for offset in 0..<names {
                    var one = entries[index + offset].entry
                    one.kin = RelationshipLexicon.Kin(
                        relationship: kin.relationship, words: kin.singular ?? kin.words)
                    result.append(one)
                }
                index += names
                continue
            }
            if let next, next.joint == .comma, next.entry.name == nil || entry.name == nil,
                isSamePerson(entry, next.entry, count: entries.count, isAlternating: isAlternating)
            {
                entry.name = entry.name ?? next.entry.name
                entry.kin = entry.kin ?? next.entry.kin
                if next.entry.standing != .present { entry.standing = next.entry.standing }
                if entry.rest.isEmpty { entry.rest = next.entry.rest }
                index += 1
            }
            result.append(entry)
            index += 1
        }
        return result
    }

    /// How many of the following entries are names that a plural before them takes in.
    private static func followers(
        of plural: PersonEntry, in entries: [(entry: PersonEntry, joint: PeopleSplitter.Joint)],
        from start: Int
    ) -> Int {
        let names = entries[start...].prefix { $0.entry.isNameOnly && $0.joint != .line }
        if let count = plural.count { return min(names.count, count - 1) }
        if let last = names.firstIndex(where: { $0.joint == .and }) { return last - start + 1 }
        return names.count
    }

    /// Whether an entry after a comma tells who the one before is: "Mr Okafor, my boss".
    private static func isSamePerson(
        _ one: PersonEntry, _ other: PersonEntry, count: Int, isAlternating: Bool
    ) -> Bool {
        if one.isNameOnly, other.isKinOnly, let kin = other.kin {
            return count == 2 && other.standing == .present
                || !RelationshipLexicon.isCallName(kin.relationship)
        }
        if one.isKinOnly, other.isNameOnly, let kin = one.kin {
            return isAlternating && !RelationshipLexicon.isCallName(kin.relationship)
        }
        return false
    }

    /// Whole answers that say there is nobody.
    private static let none: Set<String> = [
        "no one", "noone", "no body", "nobody", "none", "no", "nope", "nil", "n a", "na", "nobody really",
        "no one really", "not anyone", "no one else", "nobody else", "there is no one", "there's no one",
        "there is nobody", "there's nobody", "i have no one", "i have nobody", "i don't have anyone",
        "i dont have anyone", "i've got no one", "i've got nobody", "there isn't anyone", "no people",
        "none really",
        "that's all", "thats all", "that's it", "thats it", "that's everyone", "thats everyone",
    ]
}

extension PeopleReader.Reading {
    /// Adds a person, or what the words tell anew about one already there.
    fileprivate mutating func add(_ entry: PersonEntry) {
        let mention = entry.mention
        let index = mentions.firstIndex { isSame($0, mention) } ?? mentions.count
        if index == mentions.count {
            mentions.append(mention)
        } else {
            mentions[index].relationship = mentions[index].relationship ?? mention.relationship
            mentions[index].relationshipWords = mentions[index].relationshipWords ?? mention.relationshipWords
            if mention.standing != .present { mentions[index].standing = mention.standing }
        }
        if LivingTogether.isTold(in: entry.rest) { atHome[index] = entry.rest }
        if !entry.rest.isEmpty, DateReader.mentionsDate(entry.rest) { dates[index] = entry.rest }
    }

    private func isSame(_ one: PersonMention, _ other: PersonMention) -> Bool {
        guard one.name?.lowercased() == other.name?.lowercased() else { return false }
        if one.name == nil { return one.relationshipWords == other.relationshipWords }
        return one.relationship == nil || other.relationship == nil || one.relationship == other.relationship
    }
}
