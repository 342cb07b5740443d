import Foundation
import Testing
import Vault

@Suite struct ExportCommandTests {
    private func open(_ home: KeyHome, _ file: String, _ secret: String) throws -> HandoverDocument {
        let opened = try home.kith("unseal", file, "--passphrase-file", secret)
        return try HandoverDocument(reading: Array(opened.output.utf8))
    }

    @Test(arguments: [false, true])
    func aCaseIsSealedForItsRecipients(_ armored: Bool) throws {
        let (home, store) = (try KeyHome(), try ReleasedStore())
        let (recipient, secret) = try home.makeKey()
        #expect(try store.kith("keys", "recipients", "add", "\(recipient)", "Dr Sen").status == 0)
        let out = home.path + "/first.age"
        let to = ["--to", "dr sen", "--to", "\(Identity().recipient)"]
        let result = try Program(
            ["cases", "export", "first", "--store", store.path, "-o", out] + to + (armored ? ["--armor"] : [])
        )
        #expect(result.errors == "case 1 is sealed for 2 recipients in \(out); it stays here as well\n")
        #expect(result.status == 0 && result.output.isEmpty)
        #expect(try home.mode(out) == 0o600)
        let sealed = try Data(contentsOf: URL(filePath: out))
        #expect(sealed.starts(with: Data("-----BEGIN".utf8)) == armored)
        #expect(sealed.range(of: Data("Wales".utf8)) == nil)
        let document = try open(home, out, secret)
        #expect(document.events.count == 38 && document.header.name == "first")
        #expect(document.header.content.hasPrefix("sha256:") && document.header.rules.hasPrefix("sha256:"))
    }

    @Test func aCaseIsSealedUnderAPassphrase() throws {
        let (home, store) = (try KeyHome(), try ReleasedStore())
        let secret = try home.file("secret", "blue ladder\n")
        let out = home.path + "/first.age"
        let result = try store.kith(
            "cases", "export", "1", "--new-passphrase-file", secret, "--work-factor", "4", "-o", out)
        #expect(result.errors.hasSuffix("tell them the passphrase in another way than the file\n"))
        #expect(try open(home, out, secret).events.count == 38)
    }

    @Test func whatCanBeReadOfADamagedCaseIsSealed() throws {
        let (home, store) = (try KeyHome(), try ReleasedStore())
        let (recipient, secret) = try home.makeKey()
        let out = home.path + "/part.age"
        let export = ["cases", "export", "first", "--store", store.path, "-o", out, "--to", "\(recipient)"]
        let whole = try Program(export + ["--damaged"])
        #expect(whole.errors == "kith: error: case 1 is whole\nkith: hint: leave out --damaged\n")
        try store.tamper("DELETE FROM event WHERE caseID = 1 AND sequence = 7")
        let refused = try Program(export)
        #expect(refused.errors.contains("see kith cases export 1 --damaged\n") && refused.status == 65)
        #expect(!FileManager.default.fileExists(atPath: out))
        let result = try Program(export + ["--damaged"])
        let said = "what can be read of case 1, 36 of 38 entries (without 7 to 8), is sealed for 1 recipient"
        #expect(result.errors == "\(said) in \(out); it stays here as well\n")
        let lines = try home.kith("unseal", out, "--passphrase-file", secret).output.split(separator: "\n")
        #expect(lines.count == 38 && lines[0].contains("\"format\":\"kith-case-part\""))
        #expect(lines[0].contains("\"missing\":[[7,8]]"))
        #expect(lines[6].hasSuffix("\"sequence\":6}") && lines[7].hasSuffix("\"sequence\":9}"))
        let taken = try home.kith("cases", "import", out, "--passphrase-file", secret)
        #expect(
            taken.errors.contains("holds only what could be read of a damaged case") && taken.status == 65)
    }

    @Test(arguments: [
        (["1"], "it is not said who is to read the case", 64),
        (["1", "--to", "nobody"], "there is no recipient 'nobody'", 64),
        (["1", "--to", "age1qqq"], "'age1qqq' is no recipient", 64),
        (
            ["1", "--to", "x", "--passphrase"],
            "a file is sealed for recipients or under a passphrase, not both", 64
        ),
        (["1", "--passphrase"], "a new passphrase is needed, and nobody can be asked here", 64),
        (
            ["9", "--to", "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"],
            "there is no such case", 66
        ),
    ])
    func whatCannotBeIsSaid(_ arguments: [String], _ words: String, _ status: Int) throws {
        let (home, store) = (try KeyHome(), try ReleasedStore())
        let out = home.path + "/out"
        let result = try Program(["cases", "export", "--store", store.path, "-o", out] + arguments)
        #expect(result.errors.hasPrefix("kith: error: \(words)\n"))
        #expect(result.status == Int32(status) && result.output.isEmpty)
        #expect(try home.names(in: home.path).isEmpty)
    }

    @Test func anExistingFileIsLeftAsItIs() throws {
        let (home, store) = (try KeyHome(), try ReleasedStore())
        let out = try home.file("out", "mine")
        let result = try store.kith("cases", "export", "1", "--to", "\(Identity().recipient)", "-o", out)
        #expect(result.status == 73)
        #expect(try home.text(out) == "mine")
    }
}
