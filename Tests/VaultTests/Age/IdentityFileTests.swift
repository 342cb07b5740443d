import Testing
import Vault

@Suite struct IdentityFileTests {
    private let recipient = "age1hz2zgd59gpmmk4d5cf2s9ttkzmh57a2nxkwhq0uhzhyt8l8lpftsfrddgx"

    private func refusal(_ text: String) -> AgeError? {
        do throws(AgeError) {
            _ = try identities(in: text)
            return nil
        } catch {
            return error
        }
    }

    @Test func aNewFileReadsLikeThatOfTheStockTool() throws {
        let identity = Identity()
        let text = IdentityFile.text(of: identity, created: "2026-01-01T00:00:00Z")
        let lines = text.withBytes { String(decoding: $0, as: UTF8.self) }.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0] == "# created: 2026-01-01T00:00:00Z")
        #expect(lines[1] == "# public key: \(identity.recipient)")
        #expect(lines[2].hasPrefix("AGE-SECRET-KEY-1") && lines[2].count == 74)
        let read = try IdentityFile.identities(in: text)
        #expect(read.map(\.recipient) == [identity.recipient])
    }

    @Test func writingAnIdentityLeavesItAsItWas() throws {
        let identity = Identity()
        let first = IdentityFile.text(of: identity, created: "now")
        #expect(
            IdentityFile.text(of: identity, created: "now").withBytes { Array($0) }
                == first.withBytes { Array($0) })
    }

    @Test func commentsEmptyLinesAndSeveralIdentitiesAreRead() throws {
        let one = FileByHand.identityText
        let text = "# first\n\n\(one)\r\n#second\n\(one)\n\n"
        #expect(try identities(in: text).count == 2)
    }

    @Test(arguments: [
        ("", AgeError.noIdentity), ("# only a comment\n", .noIdentity),
        ("x", .badIdentity(line: 1)), ("\n\nage1xyz\n", .badIdentity(line: 3)),
        (" \(FileByHand.identityText)", .badIdentity(line: 1)),
        ("\(FileByHand.identityText) ", .badIdentity(line: 1)),
        (FileByHand.identityText.lowercased(), .badIdentity(line: 1)),
        (FileByHand.identityText.replacing("QQ", with: "QP"), .badIdentity(line: 1)),
        ("AGE-PLUGIN-YUBIKEY-1QQQQ", .badIdentity(line: 1)),
    ])
    func anythingElseIsRefused(_ text: String, _ error: AgeError) {
        #expect(refusal(text) == error)
    }

    @Test(arguments: [false, true])
    func aFileUnderAPassphraseOpens(_ armored: Bool) throws {
        let text = "# key\n\(FileByHand.identityText)\n"
        let file = try sealed(Array(text.utf8), under: "two words", armored: armored)
        let contents = try IdentityFile.read(file.asInput(step: 100))
        let isSealed = IdentityFile.isSealed(contents)
        #expect(isSealed)
        let opened = try IdentityFile.text(of: contents, under: secret("two words"))
        let found = opened.withBytes { String(decoding: $0, as: UTF8.self) }
        #expect(found == text)
        #expect(throws: AgeError.wrongPassphrase) {
            _ = try IdentityFile.text(of: contents, under: secret("two word"))
        }
    }

    @Test func aFileThatIsTooLargeIsRefused() throws {
        let large = [UInt8](repeating: UInt8(ascii: "#"), count: 256 * 1_024 + 1)
        #expect(throws: AgeError.identityFileTooLarge) { _ = try IdentityFile.read(large.asInput()) }
    }

    @Test(arguments: [FileByHand.identityText, "# public key: age1", ""])
    func anOpenFileIsSeenToBeOpen(_ text: String) {
        let isSealed = IdentityFile.isSealed(secret(text))
        #expect(!isSealed)
    }
}
