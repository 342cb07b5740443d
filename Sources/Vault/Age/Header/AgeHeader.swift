import Crypto
import Foundation

/// The head of a sealed file: the file key, wrapped for each who may open it, and a tag over all of that.
struct AgeHeader {
    /// The parts that were read; none of a new header.
    let forms: [StanzaForm]
    /// What the tag covers.
    private let covered: [UInt8]
    private let tag: [UInt8]

    static let version = Array("age-encryption.org/v1".utf8)
    private static let footer = Array("---".utf8)

    /// How much of a header is read before it is refused.
    enum Limit {
        static let stanzas = 1_024
        static let line = 4_096
        static let bytes = 256 * 1_024
    }

    /// A new header around some parts.
    init(_ stanzas: [Stanza], for fileKey: borrowing FileKey) {
        covered = Self.version + [UInt8(ascii: "\n")] + stanzas.flatMap(\.encoded) + Self.footer
        tag = Array(
            HMAC<SHA256>.authenticationCode(for: covered, using: fileKey.derived(for: Self.tagPurpose)))
        forms = []
    }

    /// The bytes at the start of the file.
    var encoded: [UInt8] {
        covered + [UInt8(ascii: " ")] + CanonicalBase64.encode(tag) + [UInt8(ascii: "\n")]
    }

    /// Reads a header to its end, and no more than the limits allow.
    init(reading bytes: inout ReadAhead) throws(AgeError) {
        var lines = HeaderLines()
        try lines.readVersion(&bytes)
        var forms: [StanzaForm] = []
        while true {
            let line = try lines.next(&bytes)
            if let tag = Self.tag(in: line) {
                self.tag = tag
                break
            }
            guard forms.count < Limit.stanzas, let arguments = Stanza.arguments(of: line) else {
                throw lines.refusal
            }
            let start = lines.count
            let body = try lines.body(&bytes)
            guard let form = StanzaForm(Stanza(arguments: arguments, body: body), at: start) else {
                throw lines.refusal
            }
            forms.append(form)
        }
        guard !forms.isEmpty, forms.count == 1 || !forms.contains(where: \.isScrypt) else {
            throw lines.refusal
        }
        self.forms = forms
        covered = Array(lines.taken.dropLast(1 + tagLetters + 1))
    }

    /// Checks that the header is as it was written.
    func verify(with fileKey: borrowing FileKey) throws(AgeError) {
        let key = fileKey.derived(for: Self.tagPurpose)
        guard HMAC<SHA256>.isValidAuthenticationCode(tag, authenticating: covered, using: key) else {
            throw .badMAC
        }
    }

    private static let tagPurpose = "header"

    /// The tag in the last line; nil when the line is no last one.
    private static func tag(in line: [UInt8]) -> [UInt8]? {
        guard line.starts(with: footer), line.count == footer.count + 1 + tagLetters,
            line[footer.count] == UInt8(ascii: " ")
        else { return nil }
        return CanonicalBase64.decode(line[(footer.count + 1)...])
    }
}

/// The letters of a tag of 32 bytes.
private let tagLetters = 43

extension StanzaForm {
    /// Whether it is under a passphrase.
    var isScrypt: Bool {
        if case .scrypt = self { true } else { false }
    }
}

/// The lines of a header as they are read, counted and limited.
private struct HeaderLines {
    /// All that was read.
    private(set) var taken: [UInt8] = []
    private(set) var count = 0

    /// What the line that was read last is not.
    var refusal: AgeError { .badHeader(line: count) }

    mutating func readVersion(_ bytes: inout ReadAhead) throws(AgeError) {
        let start = try bytes.prepare(AgeHeader.version.count + 1)
        let kind = AgeHeader.version.dropLast(1)
        guard start.starts(with: kind) else { throw .notAge }
        guard start.count > AgeHeader.version.count, start.dropLast().elementsEqual(AgeHeader.version),
            start.last == UInt8(ascii: "\n")
        else {
            if start.count <= AgeHeader.version.count { throw .badHeader(line: 1) }
            throw .unknownVersion
        }
        _ = try next(&bytes)
    }

    mutating func next(_ bytes: inout ReadAhead) throws(AgeError) -> [UInt8] {
        count += 1
        guard let line = try bytes.line(limit: AgeHeader.Limit.line),
            taken.count + line.count < AgeHeader.Limit.bytes
        else { throw refusal }
        taken += line
        taken.append(UInt8(ascii: "\n"))
        return line
    }

    /// The lines after a stanza's first, up to one that is not full.
    mutating func body(_ bytes: inout ReadAhead) throws(AgeError) -> [UInt8] {
        var letters: [UInt8] = []
        while true {
            let line = try next(&bytes)
            guard line.count <= Stanza.columns else { throw refusal }
            letters += line
            if line.count < Stanza.columns { break }
        }
        guard let body = CanonicalBase64.decode(letters[...]) else { throw refusal }
        return body
    }
}
