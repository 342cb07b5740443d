/// A word of a pattern as texts are searched for it.
struct FoldedWord: Equatable, Sendable, BitwiseCopyable {
    /// The value of its `WordKey`.
    let key: UInt64
    /// Whether its apostrophe tells it from another word with the same letters.
    let isContraction: Bool

    /// The word with this key, which has no apostrophe.
    init(_ key: WordKey) {
        self.key = key.value
        isContraction = false
    }

    /// Folds `word`, which is one token.
    init(_ word: String) {
        let scan = WordScan(word)
        key = scan.key.value
        isContraction = scan.hasApostrophe && Contraction.distinct.contains(word)
    }
}
