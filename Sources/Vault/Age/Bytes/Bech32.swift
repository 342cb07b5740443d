/// Bytes as text with a prefix and a checksum, after BIP 173 and without its limit of 90 letters.
package enum Bech32 {
    private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
    private static let checksumLength = 6

    /// The lower-case text for some bytes under a lower-case prefix.
    package static func encode(_ bytes: UnsafeRawBufferPointer, prefix: String) -> [UInt8] {
        var values = regroup(bytes, from: 8, to: 5)
        let prefix = Array(prefix.utf8)
        let zeros = [UInt8](repeating: 0, count: checksumLength)
        let sum = checksum(prefix: prefix, values + zeros) ^ 1
        for place in 0..<checksumLength {
            values.append(UInt8(sum >> UInt32(5 * (checksumLength - 1 - place)) & 31))
        }
        let text = prefix + [UInt8(ascii: "1")] + values.map { alphabet[Int($0)] }
        Wiping.wipe(&values)
        return text
    }

    /// The prefix in lower case and the bytes; nil for text that is not whole, mixes cases or has bits left over.
    package static func decode(_ text: [UInt8]) -> (prefix: String, bytes: [UInt8])? {
        guard text.allSatisfy({ (33...126).contains($0) }), let lower = lowerCase(text),
            let separator = lower.lastIndex(of: UInt8(ascii: "1")), separator > 0,
            lower.count - separator > checksumLength
        else { return nil }
        var values: [UInt8] = []
        values.reserveCapacity(lower.count)
        for letter in lower[(separator + 1)...] {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            values.append(UInt8(value))
        }
        defer { Wiping.wipe(&values) }
        let prefix = Array(lower[..<separator])
        guard checksum(prefix: prefix, values) == 1 else { return nil }
        let data = values.count - checksumLength
        let unused = data * 5 % 8
        guard unused < 5, data == 0 || values[data - 1] & (1 << UInt8(unused) - 1) == 0 else { return nil }
        let bytes = values.withUnsafeBytes { regroup($0[..<data], from: 5, to: 8) }
        return (String(decoding: prefix, as: UTF8.self), Array(bytes.prefix(data * 5 / 8)))
    }

    /// The text in lower case; nil when it has letters of both cases.
    private static func lowerCase(_ text: [UInt8]) -> [UInt8]? {
        let upper = (UInt8(ascii: "A")...UInt8(ascii: "Z"))
        guard text.contains(where: upper.contains) else { return text }
        guard !text.contains(where: (UInt8(ascii: "a")...UInt8(ascii: "z")).contains) else { return nil }
        return text.map { upper.contains($0) ? $0 | 0x20 : $0 }
    }

    /// The same bits in groups of another size, the last one filled up with zeros.
    private static func regroup(_ groups: some Collection<UInt8>, from: Int, to: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(groups.count * from / to + checksumLength + 1)
        var (held, bits): (UInt32, Int) = (0, 0)
        for group in groups {
            held = (held << UInt32(from) | UInt32(group)) & 0xFFFF
            bits += from
            while bits >= to {
                bits -= to
                result.append(UInt8(held >> UInt32(bits) & (1 << UInt32(to) - 1)))
            }
        }
        if bits > 0 { result.append(UInt8(held << UInt32(to - bits) & (1 << UInt32(to) - 1))) }
        return result
    }

    private static func checksum(prefix: [UInt8], _ values: [UInt8]) -> UInt32 {
        var sum: UInt32 = 1
        func add(_ value: UInt8) {
            let generators: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
            let top = sum >> 25
            sum = (sum & 0x1FF_FFFF) << 5 ^ UInt32(value)
            for (bit, generator) in generators.enumerated() where top >> UInt32(bit) & 1 == 1 {
                sum ^= generator
            }
        }
        for letter in prefix { add(letter >> 5) }
        add(0)
        for letter in prefix { add(letter & 31) }
        for value in values { add(value) }
        return sum
    }
}
