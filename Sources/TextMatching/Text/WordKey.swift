/// The folded spelling of a word as one 64-bit number.
///
/// Capitals, accents and apostrophes are folded away: "Don't", "don’t" and "dont" have one key.
/// Words of up to eight plain letters have keys of their own; that a longer word meets the key of a known one, and is
/// then taken for it, is as likely as one in 2^50.
struct WordKey: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    /// The bytes that wait until there are eight of them, the first in the lowest.
    private var waiting: UInt64 = 0
    private var waitingBits: UInt64 = 0

    /// The key of nothing, to which a word is added from its start.
    @inline(__always)
    init() {}

    /// Adds a small letter or a digit.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
        waiting |= UInt64(byte) &<< waitingBits
        waitingBits &+= 8
        if waitingBits == 64 { finish() }
    }

    /// Adds a letter beyond ASCII, or the plain letter that stands for it.
    mutating func add(letter: UInt32) {
        if letter < 0x80 { return add(UInt8(truncatingIfNeeded: letter)) }
        add(0xFF)
        for shift in stride(from: UInt32(0), through: 16, by: 8) {
            add(UInt8(truncatingIfNeeded: letter >> shift))
        }
    }

    /// Adds eight small letters, or the last ones and zeros, where none wait.
    @inline(__always)
    mutating func add(block: UInt64) {
        value = (value ^ block) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 29
    }

    /// Takes in what waits; nothing may be added after a finish that is not at eight bytes.
    @inline(__always)
    mutating func finish() {
        if waitingBits == 0 { return }
        add(block: waiting)
        waiting = 0
        waitingBits = 0
    }
}

extension WordKey {
    /// The key of the word at the start of `word`.
    init(_ word: String) { self = WordScan(word).key }
}
