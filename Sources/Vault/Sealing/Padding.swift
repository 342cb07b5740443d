/// Makes bytes longer, so that their length tells little of what they say.
package enum Padding {
    private static let lengthSize = 4

    /// The length in four bytes, the bytes, and zeros up to a multiple of `block`.
    package static func padded(_ bytes: [UInt8], to block: Int) -> [UInt8] {
        var padded = BigEndian.bytes(UInt32(bytes.count)) + bytes
        let rest = padded.count % block
        if rest > 0 { padded += [UInt8](repeating: 0, count: block - rest) }
        return padded
    }

    /// The bytes that were padded; nil when they were not.
    package static func unpadded(_ padded: [UInt8]) -> ArraySlice<UInt8>? {
        guard padded.count >= lengthSize else { return nil }
        let length = Int(BigEndian.number(padded[..<lengthSize], as: UInt32.self))
        guard length <= padded.count - lengthSize else { return nil }
        return padded[lengthSize..<(lengthSize + length)]
    }
}

/// Whole numbers as bytes, the highest first.
enum BigEndian {
    static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }

    /// The number in as many bytes as its type has.
    static func number<Number: FixedWidthInteger>(_ bytes: ArraySlice<UInt8>, as type: Number.Type) -> Number
    {
        bytes.reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
    }
}
