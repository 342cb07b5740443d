import TestSupport
import Testing

/// A paste is text: whole, with its line ends, and without commands.
struct PasteTests {
    @Test(arguments: [6001, 100_000])
    func longPasteArrivesWhole(length: Int) throws {
        let text = String(String(repeating: "word and more ", count: length / 14 + 1).prefix(length))
        let terminal = try startProbe("lines=1")
        try terminal.expect("ask> ")
        try terminal.send(Key.paste(text) + Key.enter)
        try terminal.expectLine(text)
    }

    @Test(arguments: [
        ("one\rtwo", "one\ntwo"), ("one\ntwo", "one\ntwo"), ("one\r\ntwo", "one\ntwo"), ("a\n\nb", "a\n\nb"),
        ("a\tb", "a b"), ("a\u{03}b\u{1A}c\u{04}d\u{00}e", "abcde"), ("a\u{1B}[31mred", "a[31mred"),
        ("a\u{1B}[201x\u{1B}\u{1B}[20b", "a[201x[20b"), ("\u{9B}31m\u{85}x", "\u{FFFD}31m\u{FFFD}x"),
        ("a\r\n\r\nb", "a\n\nb"), ("\u{1B}[200~x", "x"), ("", ""), ("世界\né", "世界\né"),
    ])
    func controlCharactersDoNothing(pasted: String, received: String) throws {
        let terminal = try startProbe("lines=1")
        try terminal.expect("ask> ")
        try terminal.send("<" + Key.paste(pasted) + ">" + Key.enter)
        try terminal.expectLine("<" + received + ">")
        #expect(try terminal.finish() == .exited(0))
    }

    @Test func goesInAtTheCursor() throws {
        let terminal = try startProbe("lines=1")
        try terminal.expect("ask> ")
        try terminal.send("ad" + Key.left + Key.paste("b\rc") + Key.enter)
        try terminal.expectLine("ab\ncd")
    }

    /// The start of a paste may come in two parts, one of which is at the end of what was read.
    @Test(arguments: [4091, 4093, 4095])
    func isSeenAcrossReads(before: Int) throws {
        let terminal = try startProbe("busy", "lines=2")
        try terminal.answer("x")
        try terminal.expect("=busy")
        let text = String(repeating: "y", count: before)
        try terminal.send(text + Key.paste("one\rtwo") + Key.enter)
        try terminal.expectLine(text + "one\ntwo")
    }

    @Test func isBracketedFromStartToClose() throws {
        let terminal = try startProbe()
        try terminal.expect("\u{1B}[?2004h")
        #expect(try terminal.leave() == .exited(0))
        #expect(terminal.text.hasSuffix("\u{1B}[?2004l=closed\r\n"))
    }

    @Test func twoBracketedPastesInARow() throws {
        let terminal = try startProbe("lines=1")
        try terminal.expect("ask> ")
        try terminal.send(Key.paste("one ") + Key.paste("two") + Key.enter)
        try terminal.expectLine("one two")
    }
}
