/// Bytes as text with a prefix and a checksum, after BIP 173 and without its limit of 90 letters.
///
/// The bytes may be a secret: apart from the result, no copy of them is left behind.
package enum Bech32 {
    private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
    private static let checksumLength = 6
    private static let separator = UInt8(ascii: "1")

    /// The lower-case text for some bytes under a lower-case prefix.
    package static func encode(_ bytes: UnsafeRawBufferPointer, prefix: String) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(prefix.utf8.count + 1 + bytes.count * 8 / 5 + 1 + checksumLength)
        text += prefix.utf8
        var sum = Checksum(prefix: text[...])
        text.append(separator)
        var bits = Regrouping(from: 8, to: 5)
        func add(_ value: UInt8) {
            text.append(alphabet[Int(value)])
            sum.add(value)
        }
        for byte in bytes { bits.add(byte) { add($0) } }
        if let last = bits.rest { add(last) }
        for _ in 0..<checksumLength { sum.add(0) }
        for place in 1...checksumLength {
            text.append(alphabet[Int((sum.value ^ 1) >> UInt32(5 * (checksumLength - place)) & 31)])
        }
        return text
    }

    /// The prefix in lower case and the bytes; nil for text that is not whole, mixes cases or has bits left over.
    package static func decode(_ text: [UInt8]) -> (prefix: String, bytes: [UInt8])? {
        guard text.allSatisfy({ (33...126).contains($0) }), !hasBothCases(text),
            let split = text.lastIndex(of: separator), split > 0, text.count - split > checksumLength
        else { return nil }
        let prefix = text[..<split].map(lowered)
        var sum = Checksum(prefix: prefix[...])
        var bits = Regrouping(from: 5, to: 8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var isWhole = true
        for place in (split + 1)..<text.count {
            guard let value = alphabet.firstIndex(of: lowered(text[place])) else {
                isWhole = false
                break
            }
            sum.add(UInt8(value))
            if place < text.count - checksumLength { bits.add(UInt8(value)) { bytes.append($0) } }
        }
        guard isWhole, sum.value == 1, bits.isFilledWithZeros else {
            Wiping.wipe(&bytes)
            return nil
        }
        return (String(decoding: prefix, as: UTF8.self), bytes)
    }

    private static func hasBothCases(_ text: [UInt8]) -> Bool {
        text.contains(where: (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
            && text.contains(where: (UInt8(ascii: "a")...UInt8(ascii: "z")).contains)
    }

    private static func lowered(_ letter: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) ? letter | 0x20 : letter
    }
}

/// The same bits in groups of another size.
private struct Regrouping {
    private let from: Int
    private let to: Int
    private var held: UInt32 = 0
    private var bits = 0

    init(from: Int, to: Int) { (self.from, self.to) = (from, to) }

    mutating func add(_ group: UInt8, _ take: (UInt8) -> Void) {
        held = (held << UInt32(from) | UInt32(group)) & 0xFFFF
        bits += from
        while bits >= to {
            bits -= to
            take(UInt8(held >> UInt32(bits) & (1 << UInt32(to) - 1)))
        }
    }

    /// What is left, filled up with zeros; nil when nothing is.
    var rest: UInt8? { bits == 0 ? nil : UInt8(held << UInt32(to - bits) & (1 << UInt32(to) - 1)) }

    /// Whether what is left was only there to fill up a group.
    var isFilledWithZeros: Bool { bits < from && held & (1 << UInt32(bits) - 1) == 0 }
}

/// The checksum of BIP 173 as it grows.
private struct Checksum {
    private(set) var value: UInt32 = 1

    init(prefix: ArraySlice<UInt8>) {
        for letter in prefix { add(letter >> 5) }
        add(0)
        for letter in prefix { add(letter & 31) }
    }

    mutating func add(_ group: UInt8) {
        let top = value >> 25
        value = (value & 0x1FF_FFFF) << 5 ^ UInt32(group)
        if top & 1 == 1 { value ^= 0x3b6a_57b2 }
        if top & 2 == 2 { value ^= 0x2650_8e6d }
        if top & 4 == 4 { value ^= 0x1ea1_19fa }
        if top & 8 == 8 { value ^= 0x3d42_33dd }
        if top & 16 == 16 { value ^= 0x2a14_62b3 }
    }
}
