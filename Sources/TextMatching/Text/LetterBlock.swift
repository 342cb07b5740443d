/// Eight bytes of a text at a time, with the ASCII letters at their start folded to small ones.
struct LetterBlock {
    /// How many letters the eight bytes begin with.
    let count: Int
    /// Those letters, the first in the lowest byte, and zeros.
    let letters: UInt64

    /// Reads the eight bytes `bytes`, the first in the lowest.
    @inline(__always)
    init(_ bytes: UInt64) {
        let small = bytes | 0x2020_2020_2020_2020
        // The top bit of each byte says whether the seven others are at least "a", or more than "z".
        let low = small & 0x7F7F_7F7F_7F7F_7F7F
        let isLetter = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~bytes
        let others = ~isLetter & 0x8080_8080_8080_8080
        count = others.trailingZeroBitCount >> 3
        letters = count == 8 ? small : small & ((1 << UInt64(truncatingIfNeeded: count &* 8)) &- 1)
    }
}

extension Span<UInt8> {
    /// The eight bytes from `offset` on, the first in the lowest; nil near the end.
    @inline(__always)
    func block(at offset: Int) -> LetterBlock? {
        guard offset + 8 <= count else { return nil }
        return LetterBlock(
            UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
}
