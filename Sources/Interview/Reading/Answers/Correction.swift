package import CaseModel

/// Notices that something was misheard and is being put right.
package enum Correction {
    /// Whether the words deny what they are asked about: "that never happened", "she isn't dead".
    package static func denies(_ words: String) -> Bool {
        let plain = plain(words)
        return denials.contains { plain.contains(" \($0) ") } || deniesDeath(words)
    }

    /// Whether the words say that someone is not dead.
    package static func deniesDeath(_ words: String) -> Bool {
        let plain = plain(words)
        return alive.contains { plain.contains(" \($0) ") }
    }

    /// Whether words with the number of a line ask to take the line out: "remove 2", "2 is wrong".
    package static func removes(_ words: String) -> Bool {
        let words = plain(words)
        return removals.contains { words.contains(" \($0) ") }
    }

    /// The people held to be dead of whom the words say that they live: "Dee isn't dead", "my mum is still alive".
    package static func alive(in words: String, among people: [Person]) -> [PersonID] {
        let said = SpokenWord.all(in: words).map(\.bare)
        return people.filter { person in
            guard person.standing == .died else { return false }
            let names = [person.name, person.relationshipWords].compactMap { $0?.lowercased() }
                .map { $0.split(separator: " ").map(String.init) }
            return names.contains { name in
                said.indices.contains { start in
                    guard said[start...].starts(with: name) else { return false }
                    let after = said[(start + name.count)...].prefix(3).joined(separator: " ") + " "
                    return alive.contains { after.hasPrefix($0 + " ") }
                }
            }
        }.map(\.id)
    }

    private static func plain(_ words: String) -> String {
        let said = SpokenWord.all(in: words).map(\.bare)
        return " \(said.joined(separator: " ")) "
    }

    private static let denials = [
        "not true", "thats wrong", "that is wrong", "thats not right", "that is not right", "no one died",
        "nobody died", "did not happen", "didnt happen", "never happened", "you got that wrong",
        "you got it wrong", "you misunderstood", "you misheard", "i didnt say that", "i did not say that",
        "i never said that", "i didnt mean that", "that isnt right", "that isnt what i said", "never mind",
    ]

    private static let alive = [
        "isnt dead", "is not dead", "not dead", "is alive", "is still alive", "still alive", "aint dead",
        "isnt died", "didnt die", "did not die", "hasnt died", "has not died", "never died", "isnt gone",
        "is not gone",
    ]

    private static let removals = [
        "remove", "delete", "wrong", "take out", "take it out", "not true", "never happened", "didnt happen",
        "did not happen", "drop", "isnt dead", "not dead", "is alive", "still alive", "rid",
    ]
}
