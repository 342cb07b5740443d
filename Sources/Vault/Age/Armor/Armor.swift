/// The lines around a sealed file that is to pass as text: strict PEM.
enum Armor {
    static let begin = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
    static let end = Array("-----END AGE ENCRYPTED FILE-----".utf8)
    static let columns = 64
    /// How many bytes of white space may stand before or after.
    static let spaceLimit = 1_024

    /// Whether a byte is white space.
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
    }
}

/// Turns bytes into lines of armor as they come.
struct ArmorWriter {
    private static let lineBytes = Armor.columns / 4 * 3
    private var held: [UInt8] = []
    private var hasBegun = false

    /// The lines that are full with these bytes.
    mutating func lines(for bytes: [UInt8]) -> [UInt8] {
        held += bytes
        let full = held.count / Self.lineBytes * Self.lineBytes
        let text = beginning() + Self.lines(of: held[..<full])
        held.removeFirst(full)
        return text
    }

    /// The lines that are left.
    mutating func end() -> [UInt8] {
        beginning() + Self.lines(of: held[...]) + Armor.end + [UInt8(ascii: "\n")]
    }

    private mutating func beginning() -> [UInt8] {
        defer { hasBegun = true }
        return hasBegun ? [] : Armor.begin + [UInt8(ascii: "\n")]
    }

    private static func lines(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count / lineBytes + 1) * (Armor.columns + 1))
        var rest = bytes
        while !rest.isEmpty {
            text += CanonicalBase64.encode(rest.prefix(lineBytes), padded: true)
            text.append(UInt8(ascii: "\n"))
            rest = rest.dropFirst(lineBytes)
        }
        return text
    }
}
