import Console
import TestSupport
import Testing

/// Plain mode: everything is said once and nothing moves.
struct PlainTests {
    @Test(arguments: [
        [:], ["ACCESSIBLE": "1"], ["TERM": "dumb"], ["TERM": ""], ["TERM": "unknown"],
    ])
    func writesNoEscapeAndRepeatsNothing(environment: [String: String]) throws {
        let options = environment.isEmpty ? "plain" : "lines=2"
        let terminal = try startProbe(options, "lines=2", "say=How are you?", environment: environment)
        try terminal.expect("mode=plain")
        try terminal.expect("ask> ")
        try terminal.send("aéb\n")
        try terminal.expectLine("aéb")
        try terminal.expect("ask> ")
        try terminal.send("世界\n")
        try terminal.expectLine("世界")
        #expect(try terminal.finish() == .exited(0))
        let written = terminal.text.unicodeScalars
        #expect(!written.contains("\u{1B}"))
        #expect(written.filter { $0 == "\r" }.count == written.filter { $0 == "\n" }.count)
        #expect(terminal.text.components(of: "aéb") == 1)
        #expect(terminal.text.components(of: "How are you?\r\n") == 2)
        #expect(terminal.text.components(of: "ask> ") == 2)
    }

    @Test func interruptComesBackAsAnEvent() throws {
        let terminal = try startProbe("plain")
        try terminal.expect("ask> ")
        try terminal.send("half" + Key.interrupt)
        try terminal.expect("=interrupted")
        try terminal.answer("next")
        #expect(try terminal.leave() == .exited(0))
    }

    @Test func interruptBetweenReadsIsNotLost() throws {
        let terminal = try startProbe("plain", "busy")
        try terminal.answer("x")
        try terminal.expect("=busy")
        try terminal.send(Key.interrupt)
        try terminal.send("\n")
        try terminal.expect("=interrupted")
    }

    @Test func terminalIsNeverChanged() throws {
        let terminal = try startProbe("plain")
        try terminal.expect("ask> ")
        #expect(try terminal.settings() == .usual)
    }

    @Test func lineTooLongForTheTerminalIsReported() throws {
        let terminal = try startProbe("plain")
        try terminal.expect("ask> ")
        try terminal.send(String(repeating: "x", count: 6001) + "\n")
        try terminal.expect("=cut 4095\r\n")
        try terminal.answer("next")
    }

    @Test func lineThatJustFitsIsALine() throws {
        let terminal = try startProbe("plain")
        try terminal.answer(String(repeating: "x", count: 4094))
    }

    @Test func invalidTextIsReportedAndTheNextLineIsWhole() throws {
        let terminal = try startProbe("plain")
        try terminal.expect("ask> ")
        try terminal.send(bytes: [0x61, 0xFF, 0x62, 0x0A])
        try terminal.expect("=invalid 1\r\n")
        try terminal.answer("next")
    }

    @Test func endOfInputOnAHalfTypedLineDoesNoHarm() throws {
        let terminal = try startProbe("plain")
        try terminal.answer("half" + Key.endOfInput + " more", received: "half more")
    }

    @Test(arguments: [
        (true, true, "xterm", "", false, ConsoleMode.terminal), (false, true, "xterm", "", false, .piped),
        (true, false, "xterm", "", false, .plain), (true, true, "xterm", "", true, .plain),
        (true, true, "dumb", "", false, .plain), (true, true, "", "", false, .plain),
        (true, true, "xterm", "1", false, .plain), (true, true, "xterm", "0", false, .terminal),
        (false, false, "dumb", "1", true, .piped),
    ])
    func modeIsChosenOnce(
        input: Bool, output: Bool, term: String, accessible: String, plain: Bool, mode: ConsoleMode
    ) {
        let settings = ConsoleSettings(
            plainRequested: plain, environment: ["TERM": term, "ACCESSIBLE": accessible])
        #expect(settings.mode(inputIsTerminal: input, outputIsTerminal: output) == mode)
    }
}
