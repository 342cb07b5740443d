import Foundation
import TestSupport
import Testing
import Vault

/// How answers are kept: asked once, told truly, and never guessed where nobody can be asked.
@Suite struct FirstUseTests {
    private static let question = "How would you like to keep your answers?"

    private func kith(_ store: Store, _ arguments: String...) throws -> [String] {
        [try pathOfBuiltProgram("kith")] + arguments + ["--store", store.path, "--work-factor", "4"]
    }

    /// Goes from the country to what is said of the file.
    private func told(_ terminal: PseudoTerminal) throws -> String {
        try terminal.wait(for: Asked.country)
        return try terminal.type("uk", thenAsked: Asked.consent).withoutStyles.unwrapped
    }

    @Test func aPersonMayLeaveItUnlocked() throws {
        let store = Store()
        let terminal = try PseudoTerminal(try kith(store, "begin"), seconds: 60)
        let before = try terminal.expect(Self.question).unwrapped
        #expect(before.contains("if you lose what unlocks it, it can never be opened again"))
        try terminal.expect("[1] > ")
        try terminal.send("3\r")
        #expect(try told(terminal).contains("The file is not locked"))
        try terminal.send("/quit\r")
        #expect(try terminal.finish() == .exited(0))
        let again = try PseudoTerminal(try kith(store, "begin"), seconds: 60)
        try again.wait(for: Asked.consent)
        #expect(!again.text.contains(Self.question))
    }

    @Test func aPersonMayLockItAndIsAskedForThePassphraseNextTime() throws {
        let store = Store()
        let terminal = try PseudoTerminal(try kith(store, "begin"), seconds: 60)
        try terminal.expect("[1] > ")
        try terminal.send("1\r")
        try terminal.expect("Your passphrase: ")
        try terminal.send("violet tram ox\r")
        try terminal.expect("The same again: ")
        try terminal.send("violet tram ox\r")
        #expect(try told(terminal).contains("it opens only with your passphrase"))
        try terminal.send("/quit\r")
        #expect(try terminal.finish() == .exited(0))
        let refused = try PipedRun(try kith(store, "begin"), input: Array("yes\n".utf8))
        #expect(refused.end == .exited(64))
        #expect(String(decoding: refused.errors, as: UTF8.self).contains("give it with --passphrase-file"))
        let again = try PseudoTerminal(try kith(store, "begin"), seconds: 60)
        try again.expect("nothing is shown): ")
        try again.send("violet tram o\r")
        try again.expect("That was not it.")
        try again.expect("nothing is shown): ")
        try again.send("violet tram ox\r")
        try again.wait(for: Asked.consent)
        #expect(!again.text.contains("violet"))
    }

    @Test(arguments: [[], ["--jsonl"]])
    func whereNobodyCanBeAskedItHasToBeSaid(_ options: [String]) throws {
        let store = Store()
        let run = try PipedRun(
            [try pathOfBuiltProgram("kith"), "begin", "--store", store.path] + options,
            input: Array("uk\n".utf8))
        #expect(run.end == .exited(64))
        #expect(
            String(decoding: run.errors, as: UTF8.self) == """
                kith: error: how the answers are to be kept has to be said, and nobody can be asked here
                kith: hint: --passphrase-file locks them, --unlocked leaves them open to whoever uses this account

                """)
        #expect(!FileManager.default.fileExists(atPath: store.path))
    }

    @Test func aProgramGivesThePassphraseInAFile() throws {
        let store = Store()
        let secret = store.path + "-secret"
        try Data("violet tram ox\n".utf8).write(to: URL(filePath: secret))
        defer { try? FileManager.default.removeItem(atPath: secret) }
        let command = try kith(store, "begin", "--passphrase-file", secret)
        #expect(try PipedRun(command, input: Array("uk\nyes\n".utf8)).end == .exited(0))
        let list = try PipedRun(try kith(store, "cases", "list", "--passphrase-file", secret), input: [])
        #expect(list.end == .exited(0) && list.text.contains("not reviewed yet; not finished"))
        let locked = try PipedRun(try kith(store, "cases", "list", "--locked"), input: [])
        #expect(
            locked.end == .exited(0) && locked.text.contains("   1  –     ")
                && !locked.text.contains("review"))
        let doctor = try PipedRun(
            [try pathOfBuiltProgram("kith"), "doctor", "--store", store.path], input: [])
        #expect(doctor.text.contains("whole from outside"))
        #expect(try PipedRun(try kith(store, "cases", "erase", "1", "--yes"), input: []).end == .exited(0))
    }

    @Test func aStoreWhoseKeyIsGoneGetsNoOther() throws {
        let store = try Store.begun()
        try FileManager.default.removeItem(atPath: store.path + "/identity.age")
        let run = try PipedRun(try store.begin(), input: Array("uk\n".utf8))
        #expect(run.end == .exited(66))
        #expect(String(decoding: run.errors, as: UTF8.self).contains("the key of this store is not there"))
        #expect(try store.files() == ["kith.sqlite"])
    }
}
