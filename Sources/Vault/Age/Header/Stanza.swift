/// One part of a header: the file key, wrapped for one key or passphrase.
struct Stanza: Equatable {
    /// The words of its first line; at least one, the type.
    var arguments: [String]
    /// What is wrapped.
    var body: [UInt8]

    static let columns = 64

    /// The lines of the stanza, each with its line feed.
    var encoded: [UInt8] {
        var text = Array(("-> " + arguments.joined(separator: " ") + "\n").utf8)
        let letters = CanonicalBase64.encode(body)
        for start in stride(from: 0, through: letters.count, by: Self.columns) {
            text += letters[start..<min(start + Self.columns, letters.count)]
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }

    /// The words of a stanza's first line; nil when it is none.
    static func arguments(of line: [UInt8]) -> [String]? {
        guard line.starts(with: "-> ".utf8) else { return nil }
        let words = line.dropFirst(3).split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (33...126).contains($0) } }) else {
            return nil
        }
        return words.map { String(decoding: $0, as: UTF8.self) }
    }
}

/// What can be read from a stanza of a known type.
enum StanzaForm {
    /// Wrapped for the holder of a key, at a line of the header.
    case x25519(share: [UInt8], body: [UInt8], line: Int)
    /// Wrapped under a passphrase.
    case scrypt(salt: [UInt8], workFactor: Int, body: [UInt8])
    /// Of a type that this program does not know.
    case unknown

    /// Reads a stanza that begins at a line; nil when it is malformed.
    init?(_ stanza: Stanza, at line: Int) {
        let words = stanza.arguments
        switch words.first {
        case "X25519":
            guard words.count == 2, stanza.body.count == FileKey.size + Sealing.tagSize,
                let share = CanonicalBase64.decode(Array(words[1].utf8)[...]), share.count == 32
            else { return nil }
            self = .x25519(share: share, body: stanza.body, line: line)
        case "scrypt":
            guard words.count == 3, stanza.body.count == FileKey.size + Sealing.tagSize,
                let salt = CanonicalBase64.decode(Array(words[1].utf8)[...]), salt.count == 16,
                let workFactor = Self.number(words[2])
            else { return nil }
            self = .scrypt(salt: salt, workFactor: workFactor, body: stanza.body)
        default: self = .unknown
        }
    }

    /// A decimal number without leading zero or sign; one with many digits is as good as the largest.
    private static func number(_ word: String) -> Int? {
        guard word.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
            word.utf8.first != UInt8(ascii: "0")
        else { return nil }
        return Int(word) ?? Int.max
    }
}
