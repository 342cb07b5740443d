import Foundation
import Testing
import Vault

@Suite struct KeysCommandTests {
    @Test func aNewKeyLiesAloneInAClosedFile() throws {
        let home = try KeyHome()
        let secret = try home.file("passphrase", "blue ladder\r\nignored\n")
        let made = try home.kith("keys", "new", "--passphrase-file", secret, "--work-factor", "4")
        #expect(made.status == 0 && made.output.hasPrefix("age1"))
        #expect(made.errors.contains("the key is in \(home.identity); keep a copy"))
        #expect(try home.names(in: home.store) == ["identity.age"])
        #expect(try home.mode(home.identity) == 0o600)
        #expect(try home.mode(home.store) == 0o700)
        #expect(try home.text(home.identity).hasPrefix("-----BEGIN AGE ENCRYPTED FILE-----\n"))
        let shown = try home.kith("keys", "show", "--passphrase-file", secret)
        #expect(
            shown.output == """
                recipient  \(made.output)file       \(home.identity)
                protected  by a passphrase

                """)
        let other = try home.file("other", "blue ladder")
        #expect(try home.kith("keys", "--passphrase-file", other).output == shown.output)
    }

    @Test func anExistingKeyIsNeverReplaced() throws {
        let home = try KeyHome()
        _ = try home.makeKey()
        let before = try home.text(home.identity)
        for arguments in [["--unprotected"], ["--passphrase-file", home.path + "/passphrase"]] {
            let result = try Program(["keys", "new"] + arguments, environment: ["KITH_STORE": home.store])
            #expect(result.errors.hasPrefix("kith: error: there is a key at \(home.identity) already"))
            #expect(result.status == 73 && result.output.isEmpty)
        }
        #expect(try home.text(home.identity) == before)
        #expect(try home.names(in: home.store) == ["identity.age"])
    }

    @Test func anOpenKeyIsWarnedOfUntilItIsProtected() throws {
        let home = try KeyHome()
        let made = try home.kith("keys", "new", "--unprotected")
        #expect(made.errors.hasPrefix("the key is not protected: whoever gets hold of \(home.identity)"))
        #expect(try home.text(home.identity).contains("\nAGE-SECRET-KEY-1"))
        #expect(try home.mode(home.identity) == 0o600)
        let shown = try home.kith("keys", "show")
        #expect(shown.output.contains("recipient  \(made.output)") && shown.output.contains("protected  no;"))
        #expect(try home.kith("doctor").output.contains("note   key       not protected: whoever gets hold"))
        let new = try home.file("new", "green kettle")
        let changed = try home.kith("keys", "passphrase", "--new-passphrase-file", new, "--work-factor", "4")
        #expect(changed.status == 0)
        #expect(try !home.text(home.identity).contains("AGE-SECRET-KEY"))
        #expect(try home.kith("doctor").output.contains("fine   key       under a passphrase\n"))
        let protected = try home.kith("keys", "show", "--passphrase-file", new)
        #expect(protected.output.contains("recipient  \(made.output)"))
    }

    @Test func aNewPassphraseOpensTheSameKeyAndTheOldOneNoMore() throws {
        let home = try KeyHome()
        let (recipient, old) = try home.makeKey()
        let new = try home.file("new", "green kettle\n")
        let result = try home.kith(
            "keys", "passphrase", "--passphrase-file", old, "--new-passphrase-file", new, "--work-factor", "4"
        )
        #expect(result.status == 0 && result.output.isEmpty)
        #expect(try home.names(in: home.store) == ["identity.age"])
        #expect(try home.mode(home.identity) == 0o600)
        #expect(try home.kith("keys", "show", "--passphrase-file", new).output.contains("\(recipient)"))
        let refused = try home.kith("keys", "show", "--passphrase-file", old)
        #expect(refused.errors.hasPrefix("kith: error: that is not the passphrase of \(home.identity)\n"))
        #expect(refused.status == 77 && refused.output.isEmpty)
    }

    @Test(arguments: [
        (["keys", "new"], "give it with --passphrase-file, or choose --unprotected"),
        (["keys", "show"], "give it with --passphrase-file"),
        (["keys", "passphrase"], "give it with --passphrase-file"),
    ])
    func nobodyIsAskedWhereNobodyIs(_ arguments: [String], _ hint: String) throws {
        let home = try KeyHome()
        if arguments[1] != "new" { _ = try home.makeKey() }
        let result = try Program(arguments, environment: ["KITH_STORE": home.store])
        #expect(result.errors.contains("nobody can be asked here\nkith: hint: \(hint)\n"))
        #expect(result.status == 64 && result.output.isEmpty)
        if arguments[1] == "new" { #expect(!FileManager.default.fileExists(atPath: home.store)) }
    }

    @Test(arguments: [
        ("", "is empty, where a passphrase should be"), ("\nx", "is empty, where a passphrase should be"),
        (String(repeating: "x", count: 1_025), "is too long for a passphrase"),
        (String(repeating: "x", count: 100_000), "is too long for a passphrase"),
    ])
    func aFileWithoutAPassphraseIsRefused(_ text: String, _ words: String) throws {
        let home = try KeyHome()
        let secret = try home.file("passphrase", text)
        let result = try home.kith("keys", "new", "--passphrase-file", secret)
        #expect(result.errors == "kith: error: the first line of \(secret) \(words)\n")
        #expect(result.status == 65)
        #expect(!FileManager.default.fileExists(atPath: home.identity))
    }

    @Test(arguments: [
        (["--passphrase-file", "/nonexistent/p"], "there is no file /nonexistent/p", 66),
        (["--passphrase-file", "/"], "/ is a folder", 66),
        (["--passphrase-fd", "99"], "descriptor 99 is not open", 64),
        (["--unprotected", "--passphrase-fd", "3"], "--unprotected takes no passphrase", 64),
        (
            ["--passphrase-file", "x", "--passphrase-fd", "3"],
            "--passphrase-file and --passphrase-fd are given one at a time", 64
        ),
        (["--unprotected", "--identity", "/nonexistent/k"], "cannot make /nonexistent/k", 73),
        (["--unprotected", "--identity", ""], "the file given with --identity has no name", 64),
    ])
    func whatCannotBeIsSaid(_ arguments: [String], _ words: String, _ status: Int) throws {
        let home = try KeyHome()
        let result = try Program(["keys", "new"] + arguments, environment: ["KITH_STORE": home.store])
        #expect(result.errors.hasPrefix("kith: error: \(words)\n"))
        #expect(result.status == Int32(status))
    }

    @Test func aKeyThatIsNotThereAndOneThatIsNone() throws {
        let home = try KeyHome()
        let missing = try home.kith("keys", "show")
        #expect(
            missing.errors.hasPrefix(
                "kith: error: there is no key at \(home.identity)\nkith: hint: kith keys new makes")
        )
        #expect(missing.status == 66)
        let list = try home.file("list", "# things\nshopping list\n")
        let none = try home.kith("keys", "show", "--identity", list)
        #expect(none.errors.hasPrefix("kith: error: line 2 of \(list) is no key\n"))
        #expect(none.status == 65)
        let secret = try home.file("new", "green kettle")
        #expect(
            try home.kith("keys", "passphrase", "--identity", list, "--new-passphrase-file", secret).status
                == 65)
        #expect(try home.text(list) == "# things\nshopping list\n")
    }

    @Test func recipientsAreKeptByName() throws {
        let home = try KeyHome()
        let (one, two) = (Identity().recipient, Identity().recipient)
        #expect(try home.kith("keys", "recipients").output == "no recipients yet\n")
        #expect(try home.kith("keys", "recipients", "add", "\(one)", "Dr Sen").status == 0)
        #expect(try home.kith("keys", "recipients", "add", "\(two)", "clinic").status == 0)
        #expect(try home.kith("keys", "recipients").output == "\(one)  Dr Sen\n\(two)  clinic\n")
        #expect(try home.text(home.store + "/recipients.txt") == "# Dr Sen\n\(one)\n\n# clinic\n\(two)\n")
        #expect(try home.mode(home.store + "/recipients.txt") == 0o600)
        for (recipient, name) in [("\(one)", "x"), ("\(Identity().recipient)", "DR SEN")] {
            #expect(try home.kith("keys", "recipients", "add", recipient, name).status == 64)
        }
        let wrong = try home.kith("keys", "recipients", "add", "\(one)".replacing("age1", with: "age1q"), "x")
        #expect(wrong.errors.contains("is no recipient\nkith: hint: it begins with age1; copy all of it"))
        #expect(try home.kith("keys", "recipients", "remove", "dr sen").status == 0)
        #expect(try home.kith("keys", "recipients", "remove", "dr sen").status == 66)
        #expect(try home.kith("keys", "recipients").output == "\(two)  clinic\n")
        try Data("\(two)\nage1x\n".utf8).write(to: URL(filePath: home.store + "/recipients.txt"))
        #expect(try home.kith("keys", "recipients").errors.contains("line 2 of"))
    }
}
