package import CaseModel

/// Finds people in a free answer whom the case does not know yet.
///
/// It rather keeps silent than offers something silly: a name at the start of a sentence counts only with something
/// that makes it a person, as in "Tom's wife rang".
package enum NameSpotter {
    /// The people newly named, in the order in which they turn up.
    ///
    /// - Parameters:
    ///   - words: the answer as typed.
    ///   - known: the people of the case and those already offered.
    ///   - limit: how many are offered at most.
    /// - Returns: the people, nobody twice.
    package static func spot(in words: String, known: [Person], limit: Int = 2) -> [PersonMention] {
        guard limit > 0 else { return [] }
        let text = SpottedText(words)
        guard !text.isShouted else { return [] }
        var found: [PersonMention] = []
        var index = 0
        while index < text.words.count, found.count < limit {
            if let kin = text.kin(at: index) {
                if isNew(kin.mention, known, found) { found.append(kin.mention) }
                index = kin.end
            } else if let name = text.name(at: index) {
                if let mention = name.mention, isNew(mention, known, found) { found.append(mention) }
                index = name.end
            } else {
                index += 1
            }
        }
        return found
    }

    private static func isNew(_ mention: PersonMention, _ known: [Person], _ found: [PersonMention]) -> Bool {
        let all =
            known.map { ($0.name, $0.relationship, $0.relationshipWords) }
            + found.map { ($0.name, $0.relationship, $0.relationshipWords) }
        return !all.contains { name, relationship, words in
            if let mine = mention.name?.lowercased() {
                guard let name = name?.lowercased() else { return words?.lowercased() == mine }
                let parts = name.split(separator: " ").map(String.init)
                return name == mine || parts.contains(mine)
                    || mine.split(separator: " ").contains { $0 == parts[0] }
            }
            guard let mine = mention.relationship, let other = relationship else {
                return words == mention.relationshipWords
            }
            if mine == other, isOneOfAKind(mine) { return true }
            return isRelated(mine, other) || mine == other && isSameWord(mention.relationshipWords, words)
        }
    }

    /// Whether any known person of this sort is likely to be the one meant.
    private static func isOneOfAKind(_ relationship: Relationship) -> Bool {
        switch relationship {
        case .otherFamily, .inLaw, .acquaintance, .professional, .other: false
        default: true
        }
    }

    private static func isRelated(_ one: Relationship, _ other: Relationship) -> Bool {
        let groups: [Set<Relationship>] = [
            [.sister, .sibling], [.brother, .sibling], [.son, .child], [.daughter, .child],
            [.mother, .parent],
            [.father, .parent],
        ]
        return one != other && groups.contains { $0.contains(one) && $0.contains(other) }
    }

    private static func isSameWord(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other else { return true }
        let plain = { (word: String) in word.hasPrefix("aunt") ? "aunt" : word }
        return plain(one) == plain(other) || one.hasSuffix(" " + other) || other.hasSuffix(" " + one)
    }
}
