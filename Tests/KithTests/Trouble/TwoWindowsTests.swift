import CaseModel
import Foundation
import TestSupport
import Testing
import Vault

/// Two windows on one case: whoever is second is told, and nothing is written over.
@Suite struct TwoWindowsTests {
    private static let told = "This conversation went on in another window"

    private func expectToBeTold(_ terminal: PseudoTerminal, of words: String, then question: String) throws {
        try terminal.send(words + "\r")
        let shown = try terminal.wait(for: question).withoutStyles.unwrapped
        #expect(shown.contains(Self.told))
        #expect(shown.contains("They were: “\(words)”"))
    }

    @Test(arguments: [[], ["--plain"]])
    func theSecondIsToldAndGoesOnFromThere(_ options: [String]) throws {
        let store = try Store.begun()
        let first = try store.terminal()
        let second = try PseudoTerminal(try store.begin() + options, seconds: 60)
        try first.wait(for: Asked.around)
        try second.wait(for: Asked.around)
        try first.type(Said.around, thenAsked: Asked.people)
        try expectToBeTold(second, of: "Nothing much at all.", then: Asked.people)
        #expect(try store.words() == Said.opening + [Said.around])
        try second.type("/skip", thenAsked: Asked.gone)
        try expectToBeTold(first, of: "nobody comes to mind", then: Asked.gone)
        let events = try store.events()
        #expect(
            events.filter { $0 == .answered(question: QuestionKey("people.list"), reply: .skipped) }.count
                == 1)
        #expect(try store.words() == Said.opening + [Said.around])
        #expect(try store.vault().verify().isEmpty)
    }

    @Test(arguments: [[], ["--name", "Anna"]])
    func twoThatBothBeginAreAboutOneCase(_ options: [String]) throws {
        let store = Store()
        let terminals = try (0..<2).map { _ in try PseudoTerminal(try store.begin() + options, seconds: 60) }
        for terminal in terminals { try terminal.wait(for: Asked.country) }
        try terminals[0].type("uk", thenAsked: Asked.consent)
        try expectToBeTold(terminals[1], of: "ireland", then: Asked.consent)
        #expect(try store.cases().count == 1)
        #expect(try store.words() == ["uk"])
    }

    @Test func twoThatBothBeginAnotherCaseHaveOneEach() throws {
        let store = try Store.begun()
        let terminals = try (0..<2).map { _ in try PseudoTerminal(try store.begin("--new"), seconds: 60) }
        for terminal in terminals { try terminal.wait(for: Asked.country) }
        for terminal in terminals { try terminal.type("uk", thenAsked: Asked.consent) }
        #expect(try store.cases().count == 3)
    }
}
