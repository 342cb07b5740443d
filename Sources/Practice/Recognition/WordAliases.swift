/// Words that stand for others: shortened and mistyped ones, the names of people, and what people are to one another.
package struct WordAliases: Sendable {
    private static let possession = LetterHash("s").value
    private var others: [UInt64: [UInt64]] = [:]

    /// What a word stands for, itself if for nothing else; a possessive "s" is a word of its own.
    func meaning(of word: LetterHash) -> [UInt64] {
        if let other = others[word.value] { return other }
        guard let possessor = word.possessor else { return [word.value] }
        return (others[possessor] ?? [possessor]) + [Self.possession]
    }

    /// Lets `words` in small letters stand for the words of `meaning`.
    mutating func add(_ words: some Sequence<String>, for meaning: String) {
        let hashes = meaning.split(separator: " ").map { LetterHash($0).value }
        for word in words { others[LetterHash(word).value] = hashes }
    }
}
