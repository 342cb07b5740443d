import TestSupport
import Testing

/// The conversation fits the window, and loses nothing when the window changes.
@Suite struct WindowSizeTests {
    @Test func resizingLosesNothing() throws {
        let store = try Store.begun()
        let terminal = try store.terminal()
        try terminal.wait(for: Asked.around)
        try terminal.begin("It was")
        terminal.resize(columns: 40, rows: 12)
        try terminal.expect("> It was")
        try terminal.begin(" a hard")
        terminal.resize(columns: 200, rows: 50)
        try terminal.expect("> It was a hard")
        try terminal.type(" spring.", thenAsked: Asked.people)
        #expect(try store.words().last == Said.around)
    }

    /// Everything shown from the welcome to the question about age, without styles.
    private func welcome(columns: Int) throws -> [String] {
        let store = Store()
        let terminal = try PseudoTerminal(try store.begin(), columns: columns, seconds: 60)
        var shown = try terminal.wait(for: Asked.country)
        shown += try terminal.type("uk", thenAsked: Asked.consent)
        return shown.withoutStyles.split(separator: "\n").map(String.init)
    }

    @Test(arguments: [40, 80, 200])
    func linesAreWrappedToTheWindow(_ columns: Int) throws {
        let lines = try welcome(columns: columns)
        let longest = lines.map(\.count).max() ?? 0
        #expect(longest < columns)
        #expect(longest <= 76)
        #expect(longest > min(columns, 76) - 12)
        let usual = try welcome(columns: 80)
        #expect(lines.joined(separator: " ").unwrapped == usual.joined(separator: " ").unwrapped)
    }

    @Test func anAnswerLongerThanTheWindowArrivesWhole() throws {
        let store = try Store.begun()
        let terminal = try PseudoTerminal(try store.begin(), columns: 40, rows: 10, seconds: 60)
        try terminal.wait(for: Asked.around)
        let long = Array(repeating: "it rained and it rained", count: 40).joined(separator: ", ")
        try terminal.type(long, thenAsked: Asked.people)
        #expect(try store.words().last == long)
    }
}
