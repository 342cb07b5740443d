import Vault

/// The words of a passphrase as people type them.
enum TypedWords {
    /// The words in small letters with one space between; nil when that is how they were typed.
    static func evened(_ typed: borrowing Secret) -> Secret? {
        var even = Secret(capacity: typed.count)
        var differs = false
        even.fill { room in
            typed.withBytes { bytes in
                var count = 0
                var isAfterSpace = true
                for byte in bytes {
                    let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
                    if isSpace, isAfterSpace { continue }
                    isAfterSpace = isSpace
                    room[count] = isSpace ? UInt8(ascii: " ") : lowered(byte)
                    count += 1
                }
                if isAfterSpace, count > 0 { count -= 1 }
                differs = !room[..<count].elementsEqual(bytes)
                return count
            }
        }
        guard differs, !even.isEmpty else { return nil }
        return even
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}

extension Secret {
    /// Whether two secrets are the same.
    borrowing func isSame(as other: borrowing Secret) -> Bool {
        withBytes { mine in other.withBytes { mine.elementsEqual($0) } }
    }

    /// The bytes of a text.
    static func text(_ text: String) -> Secret {
        var bytes = Array(text.utf8)
        return Secret(taking: &bytes)
    }
}
