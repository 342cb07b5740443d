import CaseModel

extension PersonEntry {
    /// Words before an entry that say nothing about it.
    static let fillers: Set<String> = [
        "and", "also", "then", "oh", "um", "er", "well", "maybe", "probably", "obviously", "there's", "there",
        "i've", "got", "have", "mainly", "mostly", "just", "only", "perhaps", "ok", "so", "plus", "including",
        "i",
    ]

    /// Words after an entry that say nothing about it.
    static let endings: Set<String> = ["really", "mostly", "mainly", "etc", "too", "obviously", "well", "as"]

    /// Words beside the names of known people that name nobody: "a bit farah".
    static let asides: Set<String> = [
        "a", "bit", "little", "mostly", "mainly", "sometimes", "maybe", "both", "with", "its", "it's", "also",
        "really",
        "probably", "just", "lot", "now", "then", "and", "n", "too", "definitely",
    ]

    /// Words that end name and relationship.
    static let cuts: Set<String> = [
        "who", "who's", "whom", "that", "which", "is", "was", "has", "died", "dead", "passed", "but",
        "because",
        "although", "lives", "left", "rip", "deceased", "estranged", "since", "but", "we", "i", "he", "she",
        "hes", "he's", "shes", "she's", "theyre", "they're", "aged", "isn't", "isnt", "wasn't", "wasnt",
        "ain't", "aint", "hasn't", "hasnt",
        "didn't", "didnt", "not", "never", "still",
    ]

    /// Words that take up someone named before; what follows them is about that person.
    static let pronouns: Set<String> = [
        "she", "he", "they", "it", "hes", "he's", "shes", "she's", "theyre", "they're", "its", "it's", "who",
    ]

    /// Words before where a person is known from.
    static let joins: Set<String> = [
        "from", "at", "in", "next", "across", "upstairs", "downstairs", "online", "off",
    ]

    /// Words that no name holds.
    static let notNames: Set<String> = [
        "i", "i'm", "we", "they", "it", "it's", "not", "don't", "dont", "no", "none", "nobody", "everyone",
        "anyone",
        "someone", "really", "just", "few", "some", "lots", "many", "other", "others", "people", "him",
        "them",
        "you", "because", "talk", "see", "have", "think", "know", "the", "of", "to", "with", "for", "on",
        "what",
        "why", "how", "years", "ago", "yes", "ok", "skip", "etc", "myself", "me", "my", "are", "any", "these",
    ]

    /// How many people a plural stands for.
    static let numbers: [String: Int] = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6,
        "both": 2,
    ]

    /// Whether a relationship is also used as a title before a name: "Uncle Ben", "Nana Rose".
    static func isTitle(_ kin: RelationshipLexicon.Kin) -> Bool {
        if kin.isGroup { return false }
        switch kin.relationship {
        case .grandparent, .faith: return true
        case .otherFamily: return ["aunt", "auntie", "aunty", "uncle", "chacha", "masi"].contains(kin.words)
        case .father: return kin.words == "father"
        case .professional: return ["doctor", "nurse", "professor"].contains(kin.words)
        default: return false
        }
    }

    /// The relationship that a place stands for: "work", "from church", "next door".
    static func place(_ words: String) -> RelationshipLexicon.Kin? {
        let last = PersonWords(words).words.last?.plain ?? ""
        guard let place = RelationshipLexicon.places[last], PersonWords(words).words.count <= 3 else {
            return nil
        }
        return RelationshipLexicon.Kin(relationship: place.relationship, words: place.words)
    }

    /// "brother's wife", "mum's partner", "best friend's sister".
    static func owned(_ words: [PersonWords.Word], at index: Int) -> RelationshipLexicon.Match? {
        guard let at = words.indices.dropFirst(index).first(where: { words[$0].owner != nil }),
            at - index <= 2,
            let owner = words[at].owner
        else { return nil }
        let base = Array(words[index..<at]) + [owner]
        guard let first = RelationshipLexicon.kin(in: base, at: 0), first.end == base.count,
            let second = RelationshipLexicon.kin(in: words, at: at + 1)
        else { return nil }
        return RelationshipLexicon.Match(kin: joined(first.kin, second.kin), end: second.end)
    }

    /// What someone's someone is to the client.
    static func joined(_ owner: RelationshipLexicon.Kin, _ kin: RelationshipLexicon.Kin)
        -> RelationshipLexicon.Kin
    {
        var result = kin
        result.words = "\(owner.words)'s \(kin.words)"
        result.singular = kin.singular.map { "\(owner.words)'s \($0)" }
        switch (owner.relationship, kin.relationship) {
        case (.sister, .partner), (.brother, .partner), (.sibling, .partner), (.son, .partner),
            (.daughter, .partner),
            (.child, .partner):
            result.relationship = .inLaw
        case (.partner, let other) where other.isFamily:
            result.relationship = .inLaw
            if let words = inLaws[other] { result.words = words }
        case (.mother, .partner), (.father, .partner), (.parent, .partner): result.relationship = .stepParent
        case (let one, let other) where one.isFamily && other.isFamily: result.relationship = .otherFamily
        default: result.relationship = .acquaintance
        }
        return result
    }

    /// What a partner's closest family is called.
    private static let inLaws: [Relationship: String] = [
        .mother: "mother-in-law", .father: "father-in-law", .sister: "sister-in-law",
        .brother: "brother-in-law",
    ]

    /// The entry with "Jo - neighbour" and "Jo: neighbour" as words beside each other.
    static func withoutDash(_ text: String) -> String {
        var result = ""
        var before: Character = " "
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            let isDash = "-–—=".contains(character) && before.isWhitespace && next.isWhitespace
            result.append(isDash || character == ":" ? " " : character)
            before = character
        }
        return result
    }
}
