import TestSupport
import Testing

/// Ctrl-C, Ctrl-D and closed windows.
struct InterruptTests {
    @Test(arguments: ["", "half typed", "世界", String(repeating: "long ", count: 60)])
    func interruptGivesTheHalfTypedLine(typed: String) throws {
        let terminal = try startProbe()
        try terminal.expect("ask> ")
        try terminal.send(typed + Key.interrupt)
        try terminal.expect("=interrupted \(fingerprint(of: typed))\r\n")
        try terminal.answer("next")
        #expect(try terminal.leave() == .exited(0))
    }

    @Test func interruptedLineIsNotRemembered() throws {
        let terminal = try startProbe()
        try terminal.answer("kept")
        try terminal.expect("ask> ")
        try terminal.send("given up" + Key.interrupt)
        try terminal.expect("=interrupted")
        try terminal.answer(Key.up, received: "kept")
    }

    @Test func endOfInputOnAnEmptyLineEnds() throws {
        let terminal = try startProbe()
        try terminal.expect("ask> ")
        try terminal.send(Key.endOfInput)
        try terminal.expect("\n=end\r\n")
        #expect(try terminal.finish() == .exited(0))
        #expect(try terminal.settings() == .usual)
    }

    @Test func endOfInputOnALineDoesNoHarm() throws {
        let terminal = try startProbe("lines=1")
        try terminal.expect("ask> ")
        try terminal.send("half" + Key.endOfInput + Key.endOfInput + " more\r")
        try terminal.expectLine("half more")
    }

    /// The read may see the closed window before the signal comes.
    @Test func closedWindowEndsTheProgram() throws {
        let terminal = try startProbe()
        try terminal.expect("ask> ")
        try terminal.send("half")
        terminal.hangUp()
        let ways: [ProgramEnd] = [.signalled(1), .exited(0)]
        #expect(ways.contains(try terminal.finish()))
    }

    @Test(arguments: bothWays)
    func closedWindowEndsTheReadWhereHangUpIsIgnored(options: [String]) throws {
        let folder = try TemporaryFolder()
        let probe = try pathOfBuiltProgram("ConsoleProbe")
        let terminal = try PseudoTerminal(
            ["/bin/bash", "-c", "trap '' HUP; exec \"$@\"", "script", probe] + options,
            environment: ["HOME": folder.path])
        try terminal.expect("ask> ")
        terminal.hangUp()
        #expect(try terminal.finish() == .exited(0))
    }
}
