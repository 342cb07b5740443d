extension Span<UInt8> {
    /// Where the run of bytes from `start` on ends that stand for themselves in a JSON string.
    ///
    /// At the end stands a control character, a quotation mark, a backslash or DEL, or nothing.
    @inline(__always)
    func endOfPlainRun(from start: Int) -> Int { endOfPlainRun(from: start, alsoAt: 0) }

    /// Where the run of ASCII from `start` on ends that stands for itself in a JSON string.
    @inline(__always)
    func endOfPlainASCII(from start: Int) -> Int { endOfPlainRun(from: start, alsoAt: 0x80) }

    /// The end of the run, which comes as well at a byte that has a bit of `stop`.
    @inline(__always)
    private func endOfPlainRun(from start: Int, alsoAt stop: UInt8) -> Int {
        let stops = UInt64(stop) &* 0x0101_0101_0101_0101
        var offset = start
        while offset &+ 8 <= count {
            let block = UInt64(
                littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let special = Self.special(block) | block & stops
            if special != 0 { return offset &+ special.trailingZeroBitCount >> 3 }
            offset &+= 8
        }
        while offset < count, !Self.isSpecial(self[offset]), self[offset] & stop == 0 { offset &+= 1 }
        return offset
    }

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
    }

    /// The top bit of the first special byte among eight; of later ones it may be anything.
    @inline(__always)
    private static func special(_ block: UInt64) -> UInt64 {
        let controls = (block &- 0x2020_2020_2020_2020) & ~block
        let found = controls | zeros(block ^ 0x2222_2222_2222_2222) | zeros(block ^ 0x5C5C_5C5C_5C5C_5C5C)
        return (found | zeros(block ^ 0x7F7F_7F7F_7F7F_7F7F)) & 0x8080_8080_8080_8080
    }

    @inline(__always)
    private static func zeros(_ block: UInt64) -> UInt64 { (block &- 0x0101_0101_0101_0101) & ~block }
}
