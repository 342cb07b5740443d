/// The hash of a word, letter by letter (FNV-1a), with that of its first four letters.
struct LetterHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var opening: UInt64 = 0
    private(set) var count = 0
    /// The hash of what stands before the last apostrophe, and how many letters that is.
    private var owner: (value: UInt64, count: Int)?

    var isEmpty: Bool { count == 0 }

    /// The hash of whose something is, where the word is a possessive such as "mum's" or a contraction such as "what's".
    var possessor: UInt64? {
        guard let owner, count == owner.count + 1,
            value == Self.adding(UInt8(ascii: "s"), to: Self.adding(0x27, to: owner.value))
        else { return nil }
        return owner.value
    }

    /// The hash of nothing yet.
    init() {}

    /// The hash of a word in small letters.
    init(_ word: some StringProtocol) {
        for byte in word.utf8 {
            if byte == UInt8(ascii: "'") { addApostrophe() } else { add(byte) }
        }
    }

    mutating func add(_ byte: UInt8) {
        value = Self.adding(byte, to: value)
        count += 1
        if count == 4 { opening = ~value }
    }

    /// Adds an apostrophe, with which no word begins.
    mutating func addApostrophe() {
        if isEmpty { return }
        owner = (value, count)
        value = Self.adding(0x27, to: value)
    }

    private static func adding(_ byte: UInt8, to value: UInt64) -> UInt64 {
        (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
