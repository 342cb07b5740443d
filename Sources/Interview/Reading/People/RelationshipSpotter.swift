package import CaseModel

/// Finds what people known by name alone are to the client: "my partner Rob", "Rob is my partner".
package enum RelationshipSpotter {
    /// What the words tell of people whose relationship the case does not know yet.
    ///
    /// - Parameters:
    ///   - words: the answer as typed, in any case.
    ///   - people: the people of the case.
    /// - Returns: each person at most once, with the relationship as a list of people would give it.
    package static func spot(
        in words: String, among people: [Person]
    ) -> [(person: PersonID, kin: RelationshipLexicon.Kin)] {
        let unknown = people.filter { $0.relationship == nil && $0.name != nil }
        guard !unknown.isEmpty else { return [] }
        let said = SpokenWord.all(in: words)
        return unknown.compactMap { person -> (person: PersonID, kin: RelationshipLexicon.Kin)? in
            let name = (person.name ?? "").lowercased().split(separator: " ").map(String.init)
            let found = said.indices.lazy.compactMap { kin(at: $0, of: name, in: said) }.first
            return found.map { (person.id, $0) }
        }
    }

    /// The relationship that "my" begins, with the name straight before or after it and no comma between them.
    private static func kin(
        at index: Int, of name: [String], in words: [SpokenWord]
    ) -> RelationshipLexicon.Kin? {
        let bare = words.map(PersonWords.Word.init)
        guard ["my", "our"].contains(words[index].plain),
            let match = RelationshipLexicon.kin(in: bare, at: index + 1), !match.kin.isGroup
        else { return nil }
        let after = words[match.end...]
        if after.map(\.plain).starts(with: name), after.first?.isStraightAfter ?? false { return match.kin }
        guard words[index].isStraightAfter else { return nil }
        let before = words[..<index].map(\.plain)
        let linked = [["is"], ["was"], ["hes"], ["shes"], []].contains { link in
            before.suffix(name.count + link.count).elementsEqual(name + link)
        }
        return linked ? match.kin : nil
    }
}

extension SpokenWord {
    /// Whether nothing but space stands before it.
    fileprivate var isStraightAfter: Bool { gap.allSatisfy(\.isWhitespace) }
}
