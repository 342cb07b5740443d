import CaseModel

extension ScriptedPerson {
    /// By which pronoun others speak of them, where the words for the tie tell.
    var pronoun: ScriptedClient.Pronoun? {
        let words = ([self.words, relationship.rawValue] + also).flatMap { SpokenWords($0).all }
        if words.contains(where: Self.women.contains) { return .she }
        return words.contains(where: Self.men.contains) ? .he : nil
    }

    private static let women: Set<String> = [
        "wife", "missus", "mother", "mum", "mam", "mom", "mama", "mummy", "amma", "ma", "sister", "daughter",
        "nan",
        "nana",
        "gran", "granny", "grandma", "grandmother", "aunt", "auntie", "aunty", "niece", "girlfriend",
        "stepmother",
        "stepmum", "granddaughter", "mother-in-law", "sister-in-law", "daughter-in-law", "woman", "lady",
        "girl",
    ]

    private static let men: Set<String> = [
        "husband", "father", "dad", "dada", "daddy", "baba", "papa", "appa", "brother", "son", "grandad",
        "granddad",
        "grandpa",
        "grandfather", "uncle", "nephew", "boyfriend", "stepfather", "stepdad", "grandson", "father-in-law",
        "brother-in-law", "son-in-law", "man", "boy", "lad",
    ]

    /// How someone else speaks of them to the client: by name, or "your mum" where that is all the name there is.
    var spokenOf: String {
        Self.women.union(Self.men).contains(name.lowercased()) ? "your \(words)" : name
    }
}

extension ScriptedClient {
    /// The pronoun of each person by the tie, or else by how the client speaks in the lines about them alone.
    static func pronouns(of people: [ScriptedPerson], _ lines: [ScriptLine]) -> [String: Pronoun] {
        var pronouns: [String: Pronoun] = [:]
        for person in people {
            pronouns[person.id] = person.pronoun ?? spoken(of: person.id, lines)
        }
        return pronouns
    }

    private static func spoken(of person: String, _ lines: [ScriptLine]) -> Pronoun? {
        var counts: [Pronoun: Int] = [:]
        for words in lines.filter({ $0.about == [person] }).flatMap(\.says).map(SpokenWords.init) {
            if let pronoun = words.pronoun { counts[pronoun, default: 0] += 1 }
        }
        return counts.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key
    }
}
