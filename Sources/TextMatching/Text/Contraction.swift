/// Contractions whose letters without the apostrophe spell another word.
///
/// "we're" and "were" stay apart; "don't" and "dont" are one word.
enum Contraction {
    static let distinct: Set<String> = [
        "i'll", "he'll", "she'll", "we'll", "we're", "i'd", "she'd", "we'd", "who're",
    ]

    /// The keys of those words, which they share with the words they must be told from.
    static let keys = Set(distinct.map { WordKey($0).value })
}
