/// A word of the vocabulary, as a small number.
///
/// Words that no pattern mentions share one of three symbols, so that text costs no memory per word.
package struct Symbol: Hashable, Sendable, BitwiseCopyable {
    package let value: UInt32

    /// A word that no pattern mentions.
    static let unknown = Symbol(value: 0)
    /// A word that no pattern mentions, written with one capital letter at its start.
    static let name = Symbol(value: 1)
    /// A run of digits that no pattern mentions.
    static let number = Symbol(value: 2)
    /// The value given to the first word of the vocabulary.
    static let firstWord: UInt32 = 3
}
