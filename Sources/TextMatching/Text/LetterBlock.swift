/// Eight bytes of a text at a time, with the ASCII letters at their start folded to small ones.
struct LetterBlock {
    /// How many letters the eight bytes begin with.
    let count: Int
    /// Those letters, the first in the lowest byte, and zeros.
    let letters: UInt64
    /// The bytes as they stand.
    private let bytes: UInt64

    /// Reads the eight bytes `bytes`, the first in the lowest.
    @inline(__always)
    init(_ bytes: UInt64) {
        self.bytes = bytes
        let small = bytes | 0x2020_2020_2020_2020
        // The top bit of each byte says whether the seven others are at least "a", or more than "z".
        let low = small & 0x7F7F_7F7F_7F7F_7F7F
        let isLetter = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~bytes
        let others = ~isLetter & 0x8080_8080_8080_8080
        count = others.trailingZeroBitCount >> 3
        // All bits below the first byte that is no letter; all there are where every byte is one.
        letters = small & ((others & (0 &- others)) >> 7 &- 1)
    }

    /// The byte after the letters, of which there must be fewer than eight.
    @inline(__always)
    var next: UInt8 { UInt8(truncatingIfNeeded: bytes &>> UInt64(truncatingIfNeeded: count &* 8)) }

    /// Whether the letters are a whole word, which neither an apostrophe nor anything beyond ASCII can go on with.
    @inline(__always)
    var isWord: Bool {
        UInt(bitPattern: count &- 1) < 7 && next < 0x80 && next != 0x27 && next != 0x60
    }

    /// Whether the first byte is a capital and the second a small letter.
    @inline(__always)
    var isCapitalised: Bool {
        UInt8(truncatingIfNeeded: bytes) &- 0x41 < 26 && count > 1 && bytes & 0x2000 != 0
    }
}

extension Span<UInt8> {
    /// The eight bytes from `offset` on, the first in the lowest; nil near the end.
    @inline(__always)
    func block(at offset: Int) -> LetterBlock? {
        guard offset &+ 8 <= count else { return nil }
        return LetterBlock(
            UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)))
    }
}
