/// The phrases of a list as a pattern uses them; equal when they are the same list.
final class ListPhrases: Hashable, Sendable {
    let name: String
    /// Whether each phrase ends with a possessive "s".
    let possessive: Bool
    let phrases: [[String]]

    /// The fewest and the most words of a phrase.
    let length: ClosedRange<Int>
    /// The least common word of each phrase: of these a text must have one.
    let calling: [FoldedWord]
    /// How common those words are together.
    let commonness: Int

    init(name: String, possessive: Bool, phrases: [[String]]) {
        self.name = name
        self.possessive = possessive
        self.phrases = phrases
        let lengths = phrases.map { $0.count }
        length = (lengths.min() ?? 1)...(lengths.max() ?? 1)
        let rarest = phrases.compactMap { $0.max { $0.utf8.count < $1.utf8.count } }
        calling = rarest.map(FoldedWord.init)
        commonness = rarest.reduce(0) { $0 + PatternOutline.Commonness.of(letters: $1.utf8.count) }
    }

    static func == (left: ListPhrases, right: ListPhrases) -> Bool {
        left === right || (left.name == right.name && left.possessive == right.possessive)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(possessive)
    }
}
