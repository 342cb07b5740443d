/// Names a case in every store that holds it or a copy of it: 16 random bytes.
package struct CaseMark: Hashable, Sendable {
    static let size = 16
    let bytes: [UInt8]

    /// The mark in 32 hexadecimal digits.
    var digits: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Reads 32 hexadecimal digits in lower case; nil for anything else.
    init?(digits: String) {
        let values = digits.utf8.map { digit -> UInt8 in
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
            default: 255
            }
        }
        guard values.count == 2 * Self.size, values.allSatisfy({ $0 < 16 }) else { return nil }
        bytes = stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }

    /// The mark of a new case.
    package init() { bytes = Randomness.bytes(Self.size) }

    /// A mark that was stored; nil when the bytes are none.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.size else { return nil }
        self.bytes = Array(bytes)
    }
}
