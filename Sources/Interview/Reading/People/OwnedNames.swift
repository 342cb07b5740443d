import CaseModel

/// People who are told of through others: "his mum", "imrans mum".
enum OwnedNames {
    /// Someone to whom "his" or "her" may belong.
    struct Owner: Equatable {
        let name: String?
        let kin: RelationshipLexicon.Kin?
        var isChild = false
    }

    /// Whose "his mum" is: the nearest one of that gender for whom it makes sense, of those named in the list, then of
    /// those known.
    ///
    /// A child's parents, brothers and sisters are the client's own family, so a grown one is looked for.
    static func owner(
        _ word: String, of kin: RelationshipLexicon.Kin, among listed: [PersonEntry], _ known: [Person]
    ) -> Owner? {
        let here = owners(listed)
        let before =
            known.filter { $0.relationship == .partner }
            + known.reversed().filter { $0.relationship != .partner }
        let there = owners(before)
        let grown = (here + there).filter { !$0.isChild || !olderKin.contains(kin.relationship) }
        if word == "their" { return grown.first }
        let isMale = word == "his"
        return grown.first { $0.kin.flatMap(isMan) == isMale } ?? grown.first { $0.kin.flatMap(isMan) == nil }
    }

    /// What someone named "Imran's mum" is to the client, when it is known what Imran is.
    static func kin(of name: String?, among listed: [PersonEntry], _ known: [Person]) -> RelationshipLexicon
        .Kin?
    {
        guard let name, let mark = name.firstRange(of: "'s "),
            let kin = RelationshipLexicon.kin(String(name[mark.upperBound...]))
        else { return nil }
        let owner = (owners(listed) + owners(known)).first {
            $0.kin != nil && $0.name?.lowercased() == name[..<mark.lowerBound].lowercased()
        }
        return owner?.kin.map { PersonEntry.joined($0, kin) }
    }

    private static func owners(_ listed: [PersonEntry]) -> [Owner] {
        listed.reversed().map { entry in
            Owner(name: entry.name, kin: entry.kin, isChild: isChild(entry.kin?.relationship, entry.age))
        }
    }

    private static func owners(_ people: [Person]) -> [Owner] {
        people.map { person in
            let kin = person.relationship.map {
                RelationshipLexicon.Kin(relationship: $0, words: person.relationshipWords ?? "")
            }
            return Owner(name: person.name, kin: kin, isChild: isChild(person.relationship, nil))
        }
    }

    /// Whether a relationship is that of a man; nil where it does not say.
    static func isMan(_ kin: RelationshipLexicon.Kin) -> Bool? {
        let words = Set(kin.words.lowercased().split { $0 == " " || $0 == "-" }.map(String.init))
        if !words.isDisjoint(with: men) { return true }
        if !words.isDisjoint(with: women) { return false }
        return switch kin.relationship {
        case .father, .brother, .son: true
        case .mother, .sister, .daughter: false
        default: nil
        }
    }

    /// The words with "imrans mum" as "imran's mum".
    ///
    /// A name without its "s" must be known or stand in the same words; any other word counts before a parent, a brother
    /// or a sister, where hardly anything else is meant.
    static func spelled(_ text: String, known: [String]) -> String {
        let words = SpokenWord.all(in: text)
        let names = Set(known.map { $0.lowercased() } + words.map(\.plain))
        var result = text
        for (index, word) in words.enumerated() {
            let next = words[(index + 1)...].prefix(3).map(PersonWords.Word.init)
            guard word.plain.count > 3, word.plain.hasSuffix("s"),
                !word.plain.contains(where: \.isApostrophe),
                index + 1 < words.count, words[index + 1].gap == " ",
                let kin = RelationshipLexicon.kin(in: next, at: 0)?.kin
            else { continue }
            let stem = String(word.plain.dropLast())
            let isNamed = names.contains(stem) && !names.contains(word.plain + "'s")
            let isOther =
                beginsEntry(at: index, of: words) && olderKin.contains(kin.relationship)
                && !namesInS.contains(word.plain)
                && RelationshipLexicon.kin(word.plain) == nil && !NotNames.contains(word.plain)
            guard isNamed || isOther else { continue }
            let following = words[index + 1].text
            result = result.replacing(
                "\(word.text) \(following)", with: "\(word.text.dropLast())'s \(following)")
        }
        return result
    }

    /// Whether a word is the first of what is said of a person, rather than a verb as in "he visits dad".
    private static func beginsEntry(at index: Int, of words: [SpokenWord]) -> Bool {
        let word = words[index].plain
        guard !["ss", "us", "is", "as", "os"].contains(where: word.hasSuffix), !otherWords.contains(word)
        else {
            return false
        }
        return index == 0 || words[index].gap.contains { ",;&+/\n(".contains($0) }
            || ["and", "n", "plus", "also", "then"].contains(words[index - 1].plain)
    }

    private static let otherWords: Set<String> = [
        "sometimes", "perhaps", "always", "besides", "thanks", "mostly",
    ]

    /// A name by which "imrans mum" and "Imran's mum" are one.
    static func key(_ name: String) -> String { name.lowercased().filter { !$0.isApostrophe } }

    private static func isChild(_ relationship: Relationship?, _ age: Int?) -> Bool {
        if let age, age < 18 { return true }
        return relationship.map { [.son, .daughter, .child, .grandchild].contains($0) } ?? false
    }

    private static let olderKin: Set<Relationship> = [
        .mother, .father, .parent, .stepParent, .brother, .sister, .sibling, .grandparent, .inLaw,
    ]

    private static let men: Set<String> = [
        "husband", "boyfriend", "hubby", "fiancé", "uncle", "grandad", "granddad", "grandfather", "nephew",
        "dad",
        "stepdad", "brother", "son", "man", "fella",
    ]

    private static let women: Set<String> = [
        "wife", "girlfriend", "fiancée", "aunt", "auntie", "nan", "gran", "grandmother", "niece", "mum",
        "mom",
        "stepmum", "sister", "daughter", "missus",
    ]

    /// Names that end in "s" by themselves.
    private static let namesInS: Set<String> = [
        "james", "chris", "thomas", "lewis", "louis", "marcus", "jess", "ross", "carlos", "dennis", "francis",
        "nicholas", "agnes", "iris", "doris", "alexis", "tess", "miles", "idris", "jonas", "lucas", "elias",
    ]
}
