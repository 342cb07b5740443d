package import CaseModel

/// What words such as "mum", "mother-in-law" and "best friend" say about a person.
package enum RelationshipLexicon {
    /// A relationship as said.
    package struct Kin: Equatable, Sendable {
        /// What the person is to the client.
        package var relationship: Relationship
        /// The words without "my", as fit after "your": "older brother".
        package var words: String
        /// The words for one of several, when a plural was said: "sister" for "sisters".
        package var singular: String?
        /// Whether several people are meant.
        package var isGroup = false
        /// Whether the words say that the person is dead or that contact is broken off.
        package var standing: Person.Standing = .present
    }

    /// The relationship that a phrase names, such as "mum" or "my older brother"; nil when it names none.
    package static func kin(_ phrase: String) -> Kin? {
        let words = PersonWords(phrase).words.drop { leading.contains($0.plain) }
        guard let match = kin(in: Array(words), at: 0), match.end == words.count else { return nil }
        return match.kin
    }

    /// The relationship in an answer to who someone is: the whole of it, a part, what "my" begins, or a misspelt word.
    package static func kin(inAnswer answer: String) -> Kin? {
        let parts = [answer] + answer.split { ",;.!?\n".contains($0) }.map(String.init)
        for part in parts { if let found = kin(part) { return found } }
        let words = PersonWords(answer).words
        let owned = words.indices.filter { ["my", "our"].contains(words[$0].plain) }.map { $0 + 1 }
        for start in owned { if let found = kin(in: words, at: start) { return found.kin } }
        for start in owned { if let found = misspeltKin(in: words, at: start) { return found.kin } }
        return words.count == 1 ? misspeltKin(in: words, at: 0)?.kin : nil
    }

    /// The relationship that a word is likely to mean, such as "daugter".
    static func misspeltKin(in words: [PersonWords.Word], at index: Int) -> Match? {
        guard words.indices.contains(index), words[index].plain.count >= 5,
            words[index].plain.allSatisfy({ $0.isASCII && $0.isLetter }), !words[index].isCapitalised,
            let near = Spelling.nearest(to: words[index].plain, among: plainNouns), let kin = known[near]
        else { return nil }
        return Match(kin: kin, end: index + 1)
    }

    /// Words to which a misspelt one is compared: those long enough not to be mistaken for another.
    private static let plainNouns = [
        "mother", "father", "sister", "brother", "daughter", "husband", "partner", "boyfriend", "girlfriend",
        "friend", "cousin", "neighbour", "colleague", "grandmother", "grandfather", "granddaughter",
        "grandson",
        "auntie", "uncle", "nephew", "niece", "flatmate", "manager", "fiance", "parents",
    ]

    /// Words that may stand before a relationship and are not part of it.
    static let leading: Set<String> = [
        "my", "our", "your", "the", "a", "an", "is", "me", "mój", "moja", "mi",
    ]

    /// A relationship and the index after its last word.
    struct Match: Equatable {
        var kin: Kin
        let end: Int
    }

    /// The relationship that begins at a word.
    static func kin(in words: [PersonWords.Word], at start: Int) -> Match? {
        var end = start
        while end < words.count, end - start < 5, describing.contains(words[end].plain) { end += 1 }
        for index in stride(from: end, through: start, by: -1) {
            guard let noun = noun(in: words, at: index) else { continue }
            return Match(kin: described(noun.kin, by: words[start..<index].map(\.plain)), end: noun.end)
        }
        return nil
    }

    /// Whether the word is one by which people call someone instead of a name: "Mum", "Nan".
    static func isCallName(_ relationship: Relationship) -> Bool {
        switch relationship {
        case .mother, .father, .grandparent, .parent: true
        default: false
        }
    }

    private static func noun(in words: [PersonWords.Word], at index: Int) -> Match? {
        for length in stride(from: 3, through: 1, by: -1) where index + length <= words.count {
            let phrase = words[index..<index + length].map(\.plain).joined(separator: " ")
                .split(separator: "-", omittingEmptySubsequences: true).joined(separator: " ")
            if let kin = known[phrase] { return Match(kin: kin, end: index + length) }
            if length == 1, let kin = prefixed(phrase.filter { $0 != " " }) {
                return Match(kin: kin, end: index + 1)
            }
        }
        return nil
    }

    /// "stepmum", "ex-wife", "godson", "half-sister".
    private static func prefixed(_ word: String) -> Kin? {
        for prefix in ["step", "half", "god", "ex", "great", "foster"] where word.hasPrefix(prefix) {
            let rest = String(word.dropFirst(prefix.count))
            guard rest.count >= 3, let kin = known[rest] else { continue }
            return described(kin, by: [prefix])
        }
        return nil
    }

    /// A relationship with the words before it taken in.
    private static func described(_ kin: Kin, by modifiers: [String]) -> Kin {
        var kin = kin
        for modifier in modifiers.reversed() {
            switch modifier {
            case "late":
                kin.standing = .died
                continue
            case "dear", "lovely": continue
            case "estranged":
                kin.standing = .apart
                continue
            case "ex", "former":
                if kin.relationship == .partner { kin.relationship = .formerPartner }
            case "step", "foster", "adoptive":
                let isParent = [.mother, .father].contains(kin.relationship)
                if isParent, modifier != "adoptive" {
                    kin.relationship = modifier == "step" ? .stepParent : .parent
                }
            case "god": kin.relationship = .otherFamily
            case "online", "internet": if kin.relationship == .friend { kin.relationship = .online }
            case "pet": if kin.relationship != .pet { continue }
            default: break
            }
            let joint = ["step": "", "god": "", "half": "-", "ex": "-", "great": "-"][modifier] ?? " "
            kin.words = modifier + joint + kin.words
            kin.singular = kin.singular.map { modifier + joint + $0 }
        }
        return kin
    }

    private static let known: [String: Kin] = {
        var known: [String: Kin] = [:]
        for (relationship, words) in nouns {
            for word in words {
                let said = word.hasSuffix("in law") ? String(word.map { $0 == " " ? "-" : $0 }) : word
                known[word] = Kin(relationship: relationship, words: said)
                known[word + "s"] = Kin(
                    relationship: relationship, words: said + "s", singular: said, isGroup: true)
            }
        }
        for (words, singular, relationship) in groups {
            let said = words == "in laws" ? "in-laws" : words
            known[words] = Kin(relationship: relationship, words: said, singular: singular, isGroup: true)
        }
        for (short, long) in shortForms { known[short] = known[long] }
        known["bestfriend"] = Kin(relationship: .friend, words: "best friend")
        known["pops"] = Kin(relationship: .father, words: "pops")
        known["gramps"] = Kin(relationship: .grandparent, words: "gramps")
        return known
    }()
}
