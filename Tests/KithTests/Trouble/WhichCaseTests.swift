import Foundation
import TestSupport
import Testing

/// Which case a conversation is about.
@Suite struct WhichCaseTests {
    @Test func afterFinishingThereIsTheLobby() throws {
        let store = Store()
        let run = try store.pipe(Said.everything)
        #expect(run.text.unwrapped.contains("Thank you. That was a lot, and you did it."))
        let events = try store.events().count
        let terminal = try store.terminal()
        let shown = try terminal.wait(for: "You have finished. Type /edit").withoutStyles.unwrapped
        #expect(shown.contains("Welcome back. You have finished, and everything is saved."))
        try terminal.send("/quit\r")
        #expect(try terminal.finish() == .exited(0))
        #expect(try store.cases().map(\.events) == [events])
    }

    @Test func anotherCaseIsBegunWhenAskedFor() throws {
        let store = Store()
        _ = try store.pipe(["uk"])
        _ = try store.pipe(["ireland"], ["--new"])
        #expect(try store.cases().count == 2)
        _ = try store.pipe(["yes"])
        #expect(try store.cases().map(\.events) == [2, 4])
    }

    @Test func aFinishedCaseIsNotGoneOnWithWhileOneIsOpen() throws {
        let store = Store()
        _ = try store.pipe(["uk"], ["--name", "open"])
        _ = try store.pipe(Said.everything, ["--name", "done"])
        let shown = try store.pipe([]).text.unwrapped
        #expect(shown.contains("We had got to: Welcome."))
    }

    @Test func aNameChoosesItsCaseWhateverItsLetters() throws {
        let store = Store()
        _ = try store.pipe(["uk"], ["--name", "Anna B"])
        _ = try store.pipe(["uk"], ["--name", "Zoë"])
        for name in ["anna b", " ANNA B ", "Anna B"] { _ = try store.pipe(["/map"], ["--name", name]) }
        _ = try store.pipe(["yes"], ["--name", "anna B"])
        _ = try store.pipe(["yes"], ["--name", "ZOË"])
        #expect(try store.cases().map(\.name) == ["Anna B", "Zoë"])
        #expect(try store.cases().map(\.events) == [4, 4])
        let unnamed = try store.pipe([]).text
        #expect(unnamed.contains("Welcome back"))
    }

    @Test func aNewCaseNeedsANameOfItsOwn() throws {
        let store = Store()
        _ = try store.pipe(["uk"], ["--name", "Anna"])
        let run = try store.pipe(["uk"], ["--name", "ANNA", "--new"])
        #expect(run.end == .exited(64))
        #expect(
            String(decoding: run.errors, as: UTF8.self)
                == "kith: error: another case has this name\nkith: hint: choose another name\n")
        #expect(run.output.isEmpty)
        #expect(try store.cases().count == 1)
    }
}
