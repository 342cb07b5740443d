/// The folded spelling of a word as one 64-bit number.
///
/// Capitals, accents and apostrophes are folded away: "Don't", "don’t" and "dont" have one key.
/// Two words of a vocabulary with equal keys are refused when it is built; that an unknown word of a text
/// meets the key of a known one is as likely as one in 2^50.
struct WordKey: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ unit: UInt64) {
        value = (value ^ unit) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 29
    }
}

extension WordKey {
    /// The key of the word at the start of `word`.
    init(_ word: String) {
        let bytes = word.utf8.span
        self = WordScan(bytes, from: 0, kinds: ByteKind.table).key
    }
}
