import Testing
import Vault

/// Armor is strict: one form, white space only before and after.
@Suite struct ArmorTests {
    private let identity = Identity()
    private let contents = Array("words that fill more than one line".utf8)
    private let text: String

    init() throws {
        text = String(decoding: try sealed(contents, to: [identity.recipient], armored: true), as: UTF8.self)
    }

    private func opening(_ text: String) -> Opening { Opening(Array(text.utf8), for: [identity]) }

    @Test func linesAreOf64Columns() {
        let lines = text.split(separator: "\n")
        #expect(lines.first == "-----BEGIN AGE ENCRYPTED FILE-----")
        #expect(lines.last == "-----END AGE ENCRYPTED FILE-----" && text.hasSuffix("-----\n"))
        #expect(lines.dropFirst().dropLast(2).allSatisfy { $0.count == 64 })
    }

    @Test func whiteSpaceAroundItAndOtherLineEndsAreFine() {
        let whole = Opening(released: contents)
        #expect(opening(text) == whole)
        #expect(opening("\n \t\r\n" + text) == whole)
        #expect(opening(text + "\n\n \t\n") == whole)
        #expect(opening("\(text.dropLast())") == whole)
        #expect(opening(text.replacing("\n", with: "\r\n")) == whole)
    }

    @Test(arguments: [
        ("FILE-----\n", "FILE-----\n\n"), ("FILE-----\n", "FILE----- \n"), ("BEGIN AGE", "BEGIN  AGE"),
        ("-----BEGIN AGE ENCRYPTED FILE-----", "-----BEGIN AGE ENCRYPTED FILES-----"),
        ("-----BEGIN AGE ENCRYPTED FILE-----", "-----BEGIN PGP MESSAGE-----"),
        ("-----BEGIN AGE ENCRYPTED FILE-----\n", "-----BEGIN AGE ENCRYPTED FILE-----\nComment: x\n\n"),
        ("-----END AGE ENCRYPTED FILE-----", "-----END AGE ENCRYPTED FILE----"),
        ("-----END AGE ENCRYPTED FILE-----", "-----end age encrypted file-----"),
        ("-----END AGE ENCRYPTED FILE-----\n", ""), ("-----END", "\n-----END"), ("-----END", " -----END"),
        ("-----END", "Zg==\n-----END"), ("\nYWdl", "\n YWdl"), ("\nYWdl", "\nYWd"), ("\nYWdl", "\nYW\ndl"),
        ("\nYWdl", "\nYWd*"),
    ])
    func everythingElseIsRefused(_ part: String, _ other: String) {
        let changed = text.replacing(part, with: other)
        #expect(changed != text)
        let error = opening(changed).error
        guard case .badArmor = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func moreAfterItIsRefused() {
        for more in ["x", "\nx", text, String(repeating: "\n", count: 1_025)] {
            guard case .badArmor = opening(text + more).error else {
                Issue.record("\(more) was let through")
                continue
            }
        }
        #expect(opening(String(repeating: "\n", count: 1_025) + text) == Opening(error: .notAge))
    }
}
