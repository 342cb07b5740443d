extension Span<UInt8> {
    /// Where the run of ASCII from `start` on ends that stands for itself in a JSON string.
    ///
    /// At the end stands a control character, a quotation mark, a backslash, DEL, or a byte beyond ASCII, or nothing.
    @inline(__always)
    func endOfPlainASCII(from start: Int) -> Int {
        var offset = start
        while offset &+ 8 <= count {
            let special = Self.special(eightBytes(from: offset))
            if special != 0 { return offset &+ special.trailingZeroBitCount >> 3 }
            offset &+= 8
        }
        while offset < count, !Self.isSpecial(self[offset]) { offset &+= 1 }
        return offset
    }

    /// The eight bytes from `offset` on, the first in the lowest; they must be there.
    @inline(__always)
    private func eightBytes(from offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
    }

    /// Where the run of UTF-8 from `start` on ends that stands for itself in a JSON string.
    @inline(__always)
    func endOfPlainText(from start: Int) -> Int {
        var offset = endOfPlainASCII(from: start)
        while offset < count, self[offset] >= 0x80, let length = lengthOfWideCharacter(at: offset) {
            offset = endOfPlainASCII(from: offset &+ length)
        }
        return offset
    }

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte &- 0x20 >= 0x5F || byte == 0x22 || byte == 0x5C
    }

    /// The top bit of the first special byte among eight; of later ones it may be anything.
    @inline(__always)
    private static func special(_ block: UInt64) -> UInt64 {
        let controls = block &- 0x2020_2020_2020_2020
        let marks = zeros(block ^ 0x2222_2222_2222_2222) | zeros(block ^ 0x5C5C_5C5C_5C5C_5C5C)
        return (block | controls | marks | zeros(block ^ 0x7F7F_7F7F_7F7F_7F7F)) & 0x8080_8080_8080_8080
    }

    /// The top bit of the first zero among eight bytes of less than 128.
    @inline(__always)
    private static func zeros(_ block: UInt64) -> UInt64 { block &- 0x0101_0101_0101_0101 }

    /// How many bytes the character beyond ASCII at `offset` has; nil where the UTF-8 is broken.
    func lengthOfWideCharacter(at offset: Int) -> Int? {
        let lead = self[offset]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard (0xC2...0xF4).contains(lead), offset + length <= count else { return nil }
        // Neither a longer form than need be, nor a surrogate, nor a value beyond the last.
        let second: ClosedRange<UInt8> =
            switch lead {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: 0x80...0xBF
            }
        guard second.contains(self[offset + 1]) else { return nil }
        for place in (offset + 2)..<(offset + length) where self[place] & 0xC0 != 0x80 { return nil }
        return length
    }
}
