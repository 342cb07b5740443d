import Testing
import Vault

/// Files that are not as they should be are refused, each with its own fact, and nothing of them is handed out.
@Suite struct RefusedFileTests {
    private let identities: [Identity]

    init() throws { identities = try VaultTests.identities(in: FileByHand.identityText) }

    private func refusal(_ change: (inout FileByHand) -> Void) -> AgeError? {
        var file = FileByHand()
        change(&file)
        let opening = Opening(file.bytes, for: identities)
        #expect(opening.released.isEmpty)
        return opening.error
    }

    @Test(arguments: [
        ("", AgeError.notAge), ("age", .notAge), ("hello, world", .notAge),
        ("age-encryption.org/x1", .notAge),
        ("age-encryption.org/v2", .unknownVersion), ("age-encryption.org/v10", .unknownVersion),
        ("age-encryption.org/v1 ", .unknownVersion), ("age-encryption.org/v1\r", .unknownVersion),
    ])
    func anotherFirstLine(_ version: String, _ error: AgeError) {
        #expect(refusal { $0.version = version } == error)
    }

    private static let malformed: [(name: String, change: @Sendable (FileByHand) -> [String])] = [
        ("no stanza", { _ in [] }),
        ("no type", { _ in ["-> \n\n"] }),
        ("two spaces", { _ in ["->  x\n\n"] }),
        ("a space at the end", { _ in ["-> x \n\n"] }),
        ("no arrow", { _ in ["x y\n\n"] }),
        ("a letter that is no ASCII", { _ in ["-> é\n\n"] }),
        ("a control character", { _ in ["-> x\u{7}\n\n"] }),
        ("a carriage return", { _ in ["-> x\r\n\r\n"] }),
        ("a body line too long", { _ in ["-> x\n" + String(repeating: "A", count: 65) + "\n\n"] }),
        ("a body without a short line", { _ in ["-> x\n" + String(repeating: "A", count: 64) + "\n"] }),
        ("a body that is not canonical", { _ in ["-> x\nZh\n"] }),
        ("a body that is padded", { _ in ["-> x\nZg==\n"] }),
        ("a share that is too short", { [$0.x25519(share: [UInt8](repeating: 5, count: 31))] }),
        ("a share that is too long", { [$0.x25519(share: [UInt8](repeating: 5, count: 33))] }),
        ("a share that is zero", { [$0.x25519(share: [UInt8](repeating: 0, count: 32))] }),
        ("another argument", { [$0.x25519(more: " more")] }),
        ("a share that is not canonical", { [$0.x25519(more: "A")] }),
        ("a file key that is too short", { [$0.x25519(key: [UInt8](repeating: 7, count: 15))] }),
        ("a file key that is too long", { [$0.x25519(key: [UInt8](repeating: 7, count: 17))] }),
        ("a body that is empty", { [$0.x25519(body: { _ in "" })] }),
        ("a passphrase beside a key", { [$0.x25519(), FileByHand.scrypt(workFactor: "10")] }),
        ("a passphrase before a key", { [FileByHand.scrypt(workFactor: "10"), $0.x25519()] }),
        (
            "two passphrases",
            { _ in [FileByHand.scrypt(workFactor: "10"), FileByHand.scrypt(workFactor: "10")] }
        ),
        ("a short salt", { _ in [FileByHand.scrypt(workFactor: "10", salt: 15)] }),
        ("a work factor with a zero before", { _ in [FileByHand.scrypt(workFactor: "010")] }),
        ("a work factor with a sign", { _ in [FileByHand.scrypt(workFactor: "+10")] }),
        ("a work factor below zero", { _ in [FileByHand.scrypt(workFactor: "-10")] }),
        ("a work factor of zero", { _ in [FileByHand.scrypt(workFactor: "0")] }),
        ("a work factor in other digits", { _ in [FileByHand.scrypt(workFactor: "0x10")] }),
        ("a work factor and more", { _ in [FileByHand.scrypt(workFactor: "10 10")] }),
        ("a line too long", { _ in ["-> " + String(repeating: "x", count: 4_096) + "\n\n"] }),
        ("stanzas without end", { _ in [String](repeating: "-> x\n\n", count: 1_100) }),
        (
            "bodies without end",
            { _ in
                [String](
                    repeating: "-> x\n"
                        + String(repeating: String(repeating: "A", count: 64) + "\n", count: 500)
                        + "\n", count: 10)
            }
        ),
    ]

    @Test(arguments: malformed.map(\.name))
    func aMalformedHeader(_ name: String) throws {
        let change = try #require(Self.malformed.first { $0.name == name }?.change)
        let error = refusal { $0.stanzas = change($0) }
        guard case .badHeader = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(arguments: [("", "\n"), ("  ", "\n"), (" ", " \n"), (" ", "=\n"), (" ", "A\n"), (" ", "\r\n")])
    func aMalformedTag(_ before: String, _ after: String) {
        let error = refusal { ($0.beforeTag, $0.afterTag) = (before, after) }
        #expect(error == .badHeader(line: 4))
    }

    @Test func stanzasOfOtherTypesAreLeftAlone() {
        var file = FileByHand()
        file.stanzas = ["-> x25519 AAAA\n\n", "-> later !~ \"\nZg\n", file.x25519(), "-> grease\n\n"]
        #expect(Opening(file.bytes, for: identities) == Opening(released: Array("words".utf8)))
        #expect(refusal { $0.stanzas = ["-> later\n\n"] } == .noMatchingIdentity)
    }

    @Test func aTagOfAnotherHeader() {
        var file = FileByHand()
        let header = file.header
        file.stanzas.append("-> x\n\n")
        let mixed = Array(file.header.prefix { $0 != "-" }.utf8)
        #expect(!mixed.isEmpty)
        let tampered = Array(header.replacing("---", with: "-> x\n\n---").utf8)
        #expect(Opening(tampered + file.nonce, for: identities) == Opening(error: .badMAC))
        #expect(
            refusal {
                $0.fileKey = $0.fileKey; $0.stanzas = [$0.x25519(key: [UInt8](repeating: 8, count: 16))]
            } == .badMAC)
    }

    @Test(arguments: [23, 24, 63, 64, 99_999_999])
    func aWorkFactorThatIsTooHighIsNotTried(_ power: Int) {
        var file = FileByHand()
        file.stanzas = [FileByHand.scrypt(workFactor: String(power))]
        #expect(
            Opening(file.bytes, under: "x") == Opening(error: .workFactorTooHigh(found: power, limit: 22)))
        file.stanzas = [FileByHand.scrypt(workFactor: String(repeating: "9", count: 40))]
        #expect(
            Opening(file.bytes, under: "x") == Opening(error: .workFactorTooHigh(found: .max, limit: 22)))
    }

    private static let full = [UInt8](repeating: 1, count: 65_536)

    private static let payloads:
        [(name: String, chunk: Int, released: Int, change: @Sendable (inout FileByHand) -> Void)] = [
            ("no nonce", 1, 0, { ($0.nonce, $0.chunks) = ([], []) }),
            ("a short nonce", 1, 0, { ($0.nonce, $0.chunks) = ([1, 2, 3], []) }),
            ("nothing after the nonce", 1, 0, { $0.chunks = [] }),
            ("no last chunk", 1, 0, { $0.chunks = [(Array("words".utf8), false)] }),
            ("an empty chunk that is not the last", 1, 0, { $0.chunks = [([], false)] }),
            ("no last chunk after a full one", 1, 0, { $0.chunks = [(full, false)] }),
            ("an empty chunk after a full one", 2, 65_536, { $0.chunks = [(full, false), ([], true)] }),
            ("a short chunk before another", 1, 0, { $0.chunks = [([1], false), ([2], true)] }),
            ("a last chunk before another", 1, 0, { $0.chunks = [(full, true), ([2], true)] }),
            ("two last chunks", 1, 0, { $0.chunks = [([1], true), ([2], true)] }),
            ("more after the end", 1, 0, { $0.trailing = [0] }),
            (
                "more after a full end", 1, 0,
                {
                    $0.chunks = [(full, true)]; $0.trailing = [0]
                }
            ),
        ]

    @Test(arguments: payloads.map(\.name))
    func contentsThatAreNotWhole(_ name: String) throws {
        let found = try #require(Self.payloads.first { $0.name == name })
        var file = FileByHand()
        found.change(&file)
        let opening = Opening(file.bytes, for: identities)
        #expect(opening.error == .badPayload(chunk: found.chunk))
        #expect(opening.released.count == found.released)
    }

    @Test func chunksThatChangedPlaces() throws {
        let identity = Identity()
        let file = try sealed(.seeded(3 * 65_536, seed: 1), to: [identity.recipient])
        let start = file.count - 3 * 65_552
        var swapped = file
        swapped.replaceSubrange(start..<start + 65_552, with: file[(start + 65_552)..<(start + 131_104)])
        #expect(Opening(swapped, for: [identity]) == Opening(error: .badPayload(chunk: 1)))
    }

    @Test func everyBitCounts() throws {
        let identity = Identity()
        for armored in [false, true] {
            let file = try sealed(Array("words".utf8), to: [identity.recipient], armored: armored)
            for bit in 0..<(file.count * 8) {
                var flipped = file
                flipped[bit / 8] ^= 1 << (bit % 8)
                let opening = Opening(flipped, for: [identity])
                #expect(opening.error != nil && opening.released.isEmpty, "bit \(bit), armored \(armored)")
            }
        }
    }

    @Test func everyLengthIsTooShort() throws {
        let identity = Identity()
        for armored in [false, true] {
            let file = try sealed(Array("words".utf8), to: [identity.recipient], armored: armored)
            for length in 0..<(file.count - 1) {
                let opening = Opening(Array(file[..<length]), for: [identity])
                #expect(opening.error != nil, "length \(length), armored \(armored)")
                #expect(armored || opening.released.isEmpty)
            }
        }
    }
}
