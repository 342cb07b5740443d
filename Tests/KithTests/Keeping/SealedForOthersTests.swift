import Foundation
import TestSupport
import Testing
import Vault

/// A conversation on a borrowed computer: sealed for someone else as it is held, and forgotten here.
@Suite struct SealedForOthersTests {
    private static let sentence = "zanzibar rained on the lighthouse quarrel"

    private func kith(_ store: Store, _ arguments: String...) throws -> [String] {
        [try pathOfBuiltProgram("kith")] + arguments + ["--store", store.path]
    }

    private func holds(_ word: String, in store: Store) throws -> Bool {
        try store.files().contains { name in
            FileManager.default.contents(atPath: store.path + "/" + name)?.range(of: Data(word.utf8)) != nil
        }
    }

    @Test func nothingOfItCanBeReadHere() throws {
        let store = Store()
        let clinician = Identity()
        let terminal = try PseudoTerminal(
            try kith(store, "begin", "--for", "\(clinician.recipient)"), seconds: 60)
        try terminal.wait(for: Asked.country)
        let told = try terminal.type("uk", thenAsked: Asked.consent).withoutStyles.unwrapped
        #expect(told.contains("Only your therapist can open it."))
        for line in Said.opening.dropFirst() {
            try terminal.send(line + "\r")
            try terminal.expect("\n> ")
        }
        try terminal.type(Self.sentence, thenAsked: Asked.people)
        #expect(try !holds("zanzibar", in: store))
        try terminal.send("/quit\r")
        try terminal.expect("\u{1B}[3J")
        let end = try terminal.expect("[1] > ").unwrapped
        #expect(end.contains("Your answers are locked"))
        #expect(end.contains("14 of "))
        try terminal.send("1\r")
        #expect(try terminal.finish() == .exited(0))
        #expect(try store.files() == ["kith.sqlite"])
        let list = try PipedRun(try kith(store, "cases", "list"), input: [])
        #expect(list.text.contains("sealed for someone else, 14 of "))
        let show = try PipedRun(try kith(store, "cases", "show", "1"), input: [])
        #expect(show.end == .exited(77))
        let verify = try PipedRun(try kith(store, "cases", "verify"), input: [])
        #expect(verify.end == .exited(0) && verify.text.contains("so not opened"))
        #expect(try !holds("zanzibar", in: store))
    }

    @Test func theClientMayComeBackWithWords() throws {
        let store = Store()
        let terminal = try PseudoTerminal(
            try kith(store, "begin", "--for", "\(Identity().recipient)"), seconds: 120)
        try terminal.wait(for: Asked.country)
        try terminal.type("uk", thenAsked: Asked.consent)
        try terminal.send("/quit\r")
        try terminal.expect("[1] > ")
        try terminal.send("2\r")
        try terminal.expect("on paper, in this order:")
        let words = try terminal.expect("Then type them here").split { $0.isWhitespace }.prefix(10)
            .joined(separator: " ")
        try terminal.expect("The words: ")
        try terminal.send(words + "\r")
        try terminal.expect("kith begin --resume 1")
        #expect(try terminal.finish() == .exited(0))
        let back = try PseudoTerminal(try kith(store, "begin", "--resume", "1"), seconds: 120)
        try back.expect("nothing is shown): ")
        try back.send(words + "\r")
        try back.wait(for: Asked.consent)
    }

    @Test(arguments: [
        (["--for", "age1qqq"], "'age1qqq' is no recipient"),
        (["--resume", "7"], "there is no such case"),
        (["--resume", "1", "--no-save"], "--no-save, --for and --resume are given one at a time"),
    ])
    func whatCannotBeIsSaid(_ options: [String], _ words: String) throws {
        let store = Store()
        let run = try PipedRun(try kith(store, "begin") + options, input: [])
        #expect(String(decoding: run.errors, as: UTF8.self).hasPrefix("kith: error: \(words)\n"))
    }
}
