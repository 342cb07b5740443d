import Foundation
import TestSupport
import Testing
import Vault

/// What a person is asked, and what is shown of the answers: nothing.
@Suite struct KeysTerminalTests {
    private static let loss = "If you lose the passphrase, what was sealed for you can never be"

    @Test func ofOnesOwnItIsTypedTwice() throws {
        let home = try KeyHome()
        let terminal = try home.terminal("keys", "new", "--work-factor", "4")
        try terminal.expect(Self.loss)
        try terminal.expect("[1] > ")
        try terminal.send("2\r")
        try terminal.expect("Your passphrase: ")
        try terminal.send("short\r")
        try terminal.expect("too short to keep anyone out")
        try terminal.expect("Your passphrase: ")
        try terminal.send("violet tram ox\r")
        try terminal.expect("The same again: ")
        try terminal.send("violet tram oy\r")
        try terminal.expect("The two were not the same. Begin again.")
        try terminal.expect("Your passphrase: ")
        try terminal.send("violet tram ox\r")
        try terminal.expect("The same again: ")
        try terminal.send("violet tram ox\r")
        try terminal.expect("\r\nage1")
        #expect(try terminal.finish() == .exited(0))
        #expect(!terminal.text.contains("violet") && !terminal.text.contains("short\r"))
        #expect(try terminal.settings() == .usual)
        let secret = try home.file("secret", "violet tram ox\n")
        #expect(try home.kith("keys", "show", "--passphrase-file", secret).status == 0)
    }

    @Test func tenWordsAreDrawnAndTypedOnce() throws {
        let home = try KeyHome()
        let terminal = try home.terminal("keys", "new", "--work-factor", "4")
        try terminal.expect("103 bits")
        try terminal.expect("[1] > ")
        try terminal.send("3\rx\r\r")
        try terminal.expect("on paper, in this order:")
        let shown = try terminal.expect("Then type them here")
        let words = shown.split { $0.isWhitespace }.prefix(10).joined(separator: " ")
        try terminal.expect("The words: ")
        try terminal.send("\r" + words.dropLast() + "\r")
        try terminal.expect("not quite the same")
        try terminal.expect(words.split(separator: " ")[0...4].joined(separator: " "))
        try terminal.expect("The words: ")
        try terminal.send(words.uppercased().replacing(" ", with: "  ") + " \r")
        try terminal.expect("That is right.")
        try terminal.expect("\r\nage1")
        #expect(try terminal.finish() == .exited(0))
        let secret = try home.file("secret", words)
        #expect(try home.kith("keys", "show", "--passphrase-file", secret).status == 0)
    }

    @Test(arguments: ["\u{3}", "\u{4}"], [1, 2])
    func leavingChangesNothing(_ key: String, _ question: Int) throws {
        let home = try KeyHome()
        let terminal = try home.terminal("keys", "new")
        try terminal.expect("[1] > ")
        if question == 2 {
            try terminal.send("2\r")
            try terminal.expect("Your passphrase: ")
        }
        try terminal.send(key)
        try terminal.expect("You left; nothing was changed.")
        #expect(try terminal.finish() == .exited(130))
        #expect(try terminal.settings() == .usual)
        #expect(!FileManager.default.fileExists(atPath: home.store))
    }

    @Test func aWrongPassphraseIsAskedForThreeTimes() throws {
        let home = try KeyHome()
        _ = try home.makeKey()
        let terminal = try home.terminal("keys", "show")
        for typed in ["red ladder", "blue", "blue  laddr"] {
            try terminal.expect("(nothing is shown): ")
            try terminal.send(typed + "\r")
        }
        try terminal.expect("kith: error: that is not the passphrase of")
        #expect(try terminal.finish() == .exited(77))
        #expect(!terminal.text.contains("age1"))
    }

    @Test func otherSpacesAndCapitalsOfTheWordsOpenToo() throws {
        let home = try KeyHome()
        let (recipient, _) = try home.makeKey()
        let terminal = try home.terminal("keys", "show")
        try terminal.expect("(nothing is shown): ")
        try terminal.send(" Blue  LADDER \r")
        try terminal.expect("recipient  \(recipient)")
        #expect(try terminal.finish() == .exited(0))
    }

    @Test func aCaseIsSealedUnderAPassphraseThatIsTypedTwice() throws {
        let (home, store) = (try KeyHome(), try ReleasedStore())
        let out = home.path + "/first.age"
        let terminal = try home.terminal(
            "cases", "export", "1", "--store", store.path, "--passphrase", "--work-factor", "4", "-o", out)
        try terminal.expect("If you lose the passphrase, the file can never be read again")
        try terminal.expect("[1] > ")
        try terminal.send("2\r")
        for prompt in ["Your passphrase: ", "The same again: "] {
            try terminal.expect(prompt)
            try terminal.send("violet tram ox\r")
        }
        try terminal.expect("is sealed under the passphrase in")
        #expect(try terminal.finish() == .exited(0))
        #expect(!terminal.text.contains("violet"))
        let secret = try home.file("secret", "violet tram ox")
        let opened = try home.kith("unseal", out, "--passphrase-file", secret)
        #expect(opened.output.hasSuffix("{\"end\":38}\n"))
    }

    @Test func nothingSealedIsWrittenToATerminal() throws {
        let (home, store) = (try KeyHome(), try ReleasedStore())
        let terminal = try home.terminal(
            "cases", "export", "1", "--store", store.path, "--to", "\(Identity().recipient)")
        try terminal.expect("kith: error: a sealed file is no text for the terminal")
        #expect(try terminal.finish() == .exited(64))
    }

    @Test func contentsThatCouldCommandTheTerminalAreNotShown() throws {
        let home = try KeyHome()
        let (recipient, secret) = try home.makeKey()
        for (text, isShown) in [
            ("plain words, ünïcode\tand tabs\n", true), ("a\u{1B}[2Jb", false), ("a\u{9B}2Jb", false),
            ("a\u{202E}b", false), ("a\u{0}b", false),
        ] {
            let sealed = try home.seal(text, to: recipient)
            let terminal = try home.terminal("unseal", sealed, "--passphrase-file", secret)
            try terminal.expect(
                isShown ? "plain words, ünïcode" : "could command the terminal, so they are not shown")
            #expect(try terminal.finish() == .exited(isShown ? 0 : 65))
        }
    }
}
