/// Base64 with the standard alphabet, in the one form that each run of bytes has.
package enum CanonicalBase64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The value of each letter; 255 where it is none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
        return values
    }()

    /// The letters for some bytes, filled up with `=` where that is wanted.
    package static func encode(_ bytes: some Collection<UInt8>, padded: Bool = false) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity((bytes.count + 2) / 3 * 4)
        var (held, bits): (UInt32, Int) = (0, 0)
        for byte in bytes {
            held = held << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                letters.append(alphabet[Int(held >> UInt32(bits) & 63)])
            }
        }
        if bits > 0 { letters.append(alphabet[Int(held << UInt32(6 - bits) & 63)]) }
        while padded, letters.count % 4 != 0 { letters.append(UInt8(ascii: "=")) }
        return letters
    }

    /// The bytes for some letters; nil when these are not what `encode` would give.
    package static func decode(_ letters: ArraySlice<UInt8>, padded: Bool = false) -> [UInt8]? {
        var letters = letters
        if padded {
            guard letters.count % 4 == 0 else { return nil }
            for _ in 0..<2 where letters.last == UInt8(ascii: "=") { letters.removeLast() }
        }
        guard letters.count % 4 != 1 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(letters.count * 3 / 4)
        var (held, bits): (UInt32, Int) = (0, 0)
        for letter in letters {
            let value = values[Int(letter)]
            guard value < 64 else { return nil }
            held = held << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: held >> UInt32(bits)))
            }
        }
        return held & (1 << UInt32(bits) - 1) == 0 ? bytes : nil
    }
}
