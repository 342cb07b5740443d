import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whatever ends or stops the program, the terminal is left as it was found.
struct SignalTests {
    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT], bothWays)
    func endingSignalLeavesTheTerminalSane(number: Int32, options: [String]) throws {
        let probe = try pathOfBuiltProgram("ConsoleProbe")
        let terminal = try PseudoTerminal([probe] + options)
        try terminal.expect("ask> ")
        terminal.signal(number)
        #expect(try terminal.finish() == .signalled(number))
        #expect(try terminal.settings() == .usual)
        let isBracketed = terminal.text.contains("[?2004h")
        #expect(isBracketed == options.isEmpty)
        #expect(terminal.text.hasSuffix("\u{1B}[?2004l") == isBracketed)
    }

    @Test func endingSignalLeavesTheTerminalSaneBetweenLines() throws {
        let terminal = try startProbe("busy")
        try terminal.answer("x")
        try terminal.expect("=busy")
        terminal.signal(SIGTERM)
        #expect(try terminal.finish() == .signalled(SIGTERM))
        #expect(try terminal.settings() == .usual)
    }

    @Test func endingSignalDoesNotReachTheParent() throws {
        let terminal = try startProbe(script: "trap 'echo HIT' TERM; \"$@\"; echo left $?")
        let opening = try terminal.expect("ask> ")
        let process = try #require(opening.firstMatch(of: /pid=([0-9]+)/).flatMap { Int32($0.1) })
        kill(process, SIGTERM)
        try terminal.expect("left 143")
        #expect(try terminal.finish() == .exited(0))
        #expect(!terminal.text.contains("HIT"))
    }

    @Test func suspendedLineIsShownAgain() throws {
        let terminal = try startProbe(
            script: "set -m; \"$@\"; echo STOPPED; read go; fg; echo left $?", "lines=2")
        try terminal.expect("ask> ")
        try terminal.send("half")
        try terminal.expect("half")
        try terminal.send(Key.suspend)
        let stopping = try terminal.expect("STOPPED")
        #expect(stopping.contains("\u{1B}[?2004l"))
        #expect(try terminal.settings() == .usual)
        try terminal.send("go\r")
        try terminal.expect("\u{1B}[?2004h")
        try terminal.expect("ask> half")
        try terminal.send(" typed")
        let shown = try terminal.expect("typed")
        #expect(shown.components(of: "typed") == 1)
        try terminal.send(Key.enter)
        let rest = try terminal.expect("=line \(fingerprint(of: "half typed"))")
        #expect(!rest.contains("typed"))
        try terminal.answer("and on")
        try terminal.expect("left 0")
    }

    @Test(arguments: [SIGTSTP, SIGSTOP])
    func stopFromElsewhereKeepsTheLine(number: Int32) throws {
        let terminal = try startProbe(
            script: "set -m; \"$@\"; echo STOPPED; read go; stty sane; fg", "lines=1")
        let opening = try terminal.expect("ask> ")
        let process = try #require(opening.firstMatch(of: /pid=([0-9]+)/).flatMap { Int32($0.1) })
        try terminal.send("half")
        try terminal.expect("half")
        kill(process, number)
        try terminal.expect("STOPPED")
        if number == SIGTSTP { #expect(try terminal.settings() == .usual) }
        try terminal.send("go\r")
        try terminal.expect("ask> half")
        try terminal.send(" typed\r")
        try terminal.expectLine("half typed")
    }

    /// A stopped program that is ended must not wait for a terminal which it no longer has.
    @Test func stoppedProgramCanBeEnded() throws {
        let script = """
            set -m; "$@"; echo STOPPED; job=$(jobs -p); kill -TERM $job; kill -CONT $job
            while kill -0 $job 2>/dev/null; do :; done; echo gone
            """
        let terminal = try startProbe(script: script)
        try terminal.expect("ask> ")
        try terminal.send(Key.suspend)
        try terminal.expect("STOPPED")
        try terminal.expect("gone\r\n")
        #expect(try terminal.finish() == .exited(0))
        #expect(try terminal.settings() == .usual)
    }

    @Test func suspendingWithoutAShellOnlyDrawsAgain() throws {
        let terminal = try startProbe("lines=1")
        try terminal.expect("ask> ")
        try terminal.send("half")
        try terminal.expect("half")
        try terminal.send(Key.suspend)
        try terminal.expect("ask> half")
        try terminal.send(Key.enter)
        try terminal.expectLine("half")
    }

    @Test(arguments: bothWays)
    func resizingKeepsTheLine(options: [String]) throws {
        let probe = try pathOfBuiltProgram("ConsoleProbe")
        let terminal = try PseudoTerminal([probe, "lines=1"] + options)
        try terminal.expect("ask> ")
        try terminal.send("half")
        try terminal.expect("half")
        terminal.resize(columns: 40, rows: 12)
        if options.isEmpty { try terminal.expect("ask> half") }
        try terminal.send(" typed\r")
        try terminal.expectLine("half typed")
    }

    @Test func resizedLineIsDrawnForTheNewWidth() throws {
        let terminal = try startProbe("lines=1", columns: 80)
        try terminal.expect("ask> ")
        try terminal.send(String(repeating: "x", count: 60) + "!")
        try terminal.expect("!")
        terminal.resize(columns: 30, rows: 12)
        try terminal.expect("\r\u{1B}[2A\u{1B}[J")
        try terminal.expect("!")
        terminal.resize(columns: 60, rows: 12)
        try terminal.expect("\r\u{1B}[2A\u{1B}[J")
        try terminal.expect("!")
        try terminal.send(Key.enter)
        try terminal.expectLine(String(repeating: "x", count: 60) + "!")
    }
}
