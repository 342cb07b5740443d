/// A word of a pattern as texts are searched for it.
struct FoldedWord: Equatable, Sendable, BitwiseCopyable {
    /// The value of its `WordKey`.
    let key: UInt64
    /// Whether its apostrophe tells it from another word with the same letters.
    let isContraction: Bool
    /// Whether it is written in digits.
    let isNumber: Bool

    /// A word that was read and has no apostrophe.
    init(_ word: WordScan) {
        key = word.key.value
        isContraction = false
        isNumber = word.isNumber
    }

    /// Folds `word`, which is one token.
    init(_ word: String) {
        let scan = WordScan(word)
        key = scan.key.value
        isContraction = scan.hasApostrophe && Contraction.distinct.contains(word)
        isNumber = scan.isNumber
    }
}
