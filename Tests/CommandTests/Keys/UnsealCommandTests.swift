import Foundation
import Testing
import Vault

@Suite struct UnsealCommandTests {
    @Test(arguments: [false, true])
    func whatIsSealedToTheKeyIsOpened(_ armored: Bool) throws {
        let home = try KeyHome()
        let (recipient, secret) = try home.makeKey()
        let text = String(repeating: "words\n", count: 20_000)
        let sealed = try home.seal(text, to: recipient, armored: armored)
        #expect(try home.kith("unseal", sealed, "--passphrase-file", secret).output == text)
        let out = home.path + "/out"
        let result = try home.kith("unseal", sealed, "--passphrase-file", secret, "-o", out)
        #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
        #expect(try home.text(out) == text)
        #expect(try home.mode(out) == 0o600)
    }

    @Test func aDamagedFileLeavesNothingBehind() throws {
        let home = try KeyHome()
        let (recipient, secret) = try home.makeKey()
        let sealed = try home.seal(String(repeating: "words\n", count: 20_000), to: recipient)
        var bytes = Array(try Data(contentsOf: URL(filePath: sealed)))
        bytes[bytes.count - 1] ^= 1
        let damaged = try home.file("damaged.age", bytes)
        let before = try home.names(in: home.path)
        for arguments in [[], ["-o", home.path + "/out"]] {
            let result = try Program(
                ["unseal", damaged, "--passphrase-file", secret] + arguments,
                environment: ["KITH_STORE": home.store])
            #expect(
                result.errors == """
                    kith: error: the contents of \(damaged) are cut off or damaged, part 2
                    kith: hint: nothing was written; get the file again, or use another copy of it

                    """)
            #expect(result.status == 65 && result.output.isEmpty)
            #expect(try home.names(in: home.path) == before)
        }
    }

    @Test func anExistingFileIsLeftAsItIs() throws {
        let home = try KeyHome()
        let (recipient, secret) = try home.makeKey()
        let sealed = try home.seal("words", to: recipient)
        let out = try home.file("out", "mine")
        let result = try home.kith("unseal", sealed, "--passphrase-file", secret, "-o", out)
        #expect(result.errors.hasPrefix("kith: error: \(out) is there already; it was left as it is\n"))
        #expect(result.status == 73)
        #expect(try home.text(out) == "mine")
    }

    @Test func anotherKeyDoesNotOpen() throws {
        let home = try KeyHome()
        let (_, secret) = try home.makeKey()
        let sealed = try home.seal("words", to: Identity().recipient)
        let result = try home.kith("unseal", sealed, "--passphrase-file", secret)
        #expect(result.errors.hasPrefix("kith: error: \(sealed) is sealed to another key\n"))
        #expect(result.status == 77 && result.output.isEmpty)
    }

    @Test(arguments: [
        ("hello", "is not a sealed file", 65), ("", "is not a sealed file", 65),
        ("age-encryption.org/v2\n", "is sealed in a later version of the age format", 65),
    ])
    func whatIsNoSealedFileIsSaidSo(_ text: String, _ words: String, _ status: Int) throws {
        let home = try KeyHome()
        let file = try home.file("file", text)
        let result = try home.kith("unseal", file)
        #expect(result.errors.hasPrefix("kith: error: \(file) \(words)\n"))
        #expect(result.status == Int32(status))
    }

    @Test func aFileUnderAPassphraseIsOpenedWithIt() throws {
        let home = try KeyHome()
        var sealed: [UInt8] = []
        var bytes = Array("two words".utf8)
        var sealing = try FileSealing(under: Secret(taking: &bytes), WorkFactor(4)) { sealed += $0 }
        try Array("told".utf8).withUnsafeBytes { try sealing.write($0) }
        try sealing.finish()
        let file = try home.file("sealed.age", sealed)
        let right = try home.file("right", "two words\n")
        let wrong = try home.file("wrong", "two word\n")
        #expect(try home.kith("unseal", file, "--passphrase-file", right).output == "told")
        let refused = try home.kith("unseal", file, "--passphrase-file", wrong)
        #expect(refused.errors.hasPrefix("kith: error: that is not the passphrase of \(file)\n"))
        #expect(refused.status == 77)
        #expect(try home.kith("unseal", file).status == 64)
    }
}
