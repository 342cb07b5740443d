import CaseModel
import Foundation
import TestSupport
import Testing

/// However the person or the system ends or stops the conversation, what was acknowledged is there.
@Suite struct LeavingTests {
    private static let half = "half a nam"

    /// A terminal in which one answer was acknowledged and the next is half typed.
    private func interruptedSitting(_ store: Store, _ arguments: [String]? = nil) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(try arguments ?? store.begin(), seconds: 60)
        try terminal.wait(for: Asked.around)
        try terminal.type(Said.around, thenAsked: Asked.people)
        try terminal.begin(Self.half)
        return terminal
    }

    private func expectToGoOn(_ store: Store) throws {
        #expect(try store.words() == Said.opening + [Said.around])
        let again = try store.terminal()
        let shown = try again.wait(for: Asked.people)
        #expect(shown.contains("Welcome back"))
        #expect(!shown.contains(Self.half))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func aSignalEndsItInOrder(_ number: Int32) throws {
        let store = try Store.begun()
        let terminal = try interruptedSitting(store)
        terminal.signal(number)
        #expect(try terminal.finish() == .signalled(number))
        #expect(try terminal.settings() == .usual)
        try expectToGoOn(store)
    }

    @Test func aClosedWindowEndsIt() throws {
        let store = try Store.begun()
        let terminal = try interruptedSitting(store)
        terminal.hangUp()
        #expect(try terminal.finish() == .signalled(SIGHUP))
        try expectToGoOn(store)
    }

    @Test func controlCOnceClearsTheLineAndSaysWhatAnotherDoes() throws {
        let store = try Store.begun()
        let terminal = try interruptedSitting(store)
        try terminal.send("\u{3}")
        let shown = try terminal.wait(for: Asked.people)
        #expect(shown.withoutStyles.unwrapped.contains("Press Ctrl-C once more to save and leave"))
        try terminal.type("/skip", thenAsked: Asked.gone)
        #expect(try store.events().last == .answered(question: QuestionKey("people.list"), reply: .skipped))
        try terminal.send("\u{3}")
        try terminal.wait(for: Asked.gone)
        try terminal.type("/map", thenAsked: Asked.gone)
        try terminal.send("\u{3}")
        try terminal.expect("Press Ctrl-C once more")
        try terminal.wait(for: Asked.gone)
    }

    @Test(arguments: [[], ["--plain"]])
    func controlCTwiceLeaves(_ options: [String]) throws {
        let store = try Store.begun()
        let terminal = try interruptedSitting(store, try store.begin() + options)
        try terminal.send("\u{3}")
        try terminal.wait(for: Asked.people)
        try terminal.send("\u{3}")
        #expect(try terminal.finish() == .exited(0))
        #expect(terminal.text.withoutStyles.unwrapped.contains("Everything you have said is saved."))
        #expect(try terminal.settings() == .usual)
        try expectToGoOn(store)
    }

    @Test func controlDLeavesFromAnEmptyLineOnly() throws {
        let store = try Store.begun()
        let terminal = try interruptedSitting(store)
        try terminal.send("\u{4}e")
        try terminal.expect("e")
        try terminal.send("\u{3}")
        try terminal.wait(for: Asked.people)
        try terminal.send("\u{4}")
        #expect(try terminal.finish() == .exited(0))
        #expect(terminal.text.withoutStyles.unwrapped.contains("is saved. "))
        #expect(try terminal.settings() == .usual)
        try expectToGoOn(store)
    }

    @Test func aStoppedConversationGoesOnWithTheLine() throws {
        let store = try Store.begun()
        let script = "set -m; \"$@\"; echo STOPPED; read go; fg; echo left $?"
        let terminal = try interruptedSitting(store, ["/bin/sh", "-c", script, "sh"] + store.begin())
        try terminal.send("\u{1A}")
        try terminal.expect("STOPPED")
        #expect(try terminal.settings() == .usual)
        try terminal.send("go\r")
        try terminal.expect("> " + Self.half)
        try terminal.send("e\r")
        try terminal.expect("\n> ")
        try terminal.send("/quit\r")
        try terminal.expect("left 0")
        #expect(try terminal.finish() == .exited(0))
        #expect(try store.words().contains(Self.half + "e"))
    }
}
