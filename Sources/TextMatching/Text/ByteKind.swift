/// What an ASCII byte is to the tokenizer.
///
/// Letters and digits stand for themselves (capitals for their small letter), so that one table look-up both
/// classifies and folds a byte.
enum ByteKind {
    static let space: UInt8 = 0
    static let clauseMark: UInt8 = 1
    static let fullStop: UInt8 = 2
    static let exclamation: UInt8 = 3
    static let question: UInt8 = 4
    static let newline: UInt8 = 5
    static let quotation: UInt8 = 6
    static let hyphen: UInt8 = 7
    static let other: UInt8 = 8
    static let apostrophe: UInt8 = 39
    static let firstDigit: UInt8 = 48
    static let lastDigit: UInt8 = 57
    static let firstLetter: UInt8 = 97
    static let lastLetter: UInt8 = 122
    static let wide: UInt8 = 128

    /// The kind of each of the 256 bytes.
    static let table: [UInt8] = (0...255).map { kind(of: UInt8($0)) }

    private static func kind(of byte: UInt8) -> UInt8 {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: byte
        case 0x41...0x5A: byte + 32
        case 0x80...0xFF: wide
        case 0x27, 0x60: apostrophe
        case 0x0A, 0x0D: newline
        case 0x20, 0x09: space
        case 0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x5B, 0x5D: clauseMark
        case 0x2E: fullStop
        case 0x21: exclamation
        case 0x3F: question
        case 0x22: quotation
        case 0x2D: hyphen
        default: other
        }
    }

    @inline(__always)
    static func isLetter(_ kind: UInt8) -> Bool { kind >= firstLetter && kind <= lastLetter }

    /// Whether it is a letter or a digit; nothing else lies between these.
    @inline(__always)
    static func isInWord(_ kind: UInt8) -> Bool { kind &- firstDigit <= lastLetter - firstDigit }

    @inline(__always)
    static func isDigit(_ kind: UInt8) -> Bool { kind >= firstDigit && kind <= lastDigit }
}
