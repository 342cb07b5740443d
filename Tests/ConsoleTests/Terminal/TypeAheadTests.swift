import TestSupport
import Testing

/// What is typed while the program works is neither shown twice nor cut.
struct TypeAheadTests {
    private func busyTerminal() throws -> PseudoTerminal {
        let terminal = try startProbe("busy", "lines=2")
        try terminal.answer("first")
        try terminal.expect("=busy")
        return terminal
    }

    @Test func isShownOnce() throws {
        let terminal = try busyTerminal()
        try terminal.send("ahead\r")
        let shown = try terminal.expect("=line \(fingerprint(of: "ahead"))")
        #expect(shown.components(of: "ahead") == 1)
    }

    @Test func longLineIsNotCut() throws {
        let terminal = try busyTerminal()
        let text = String(repeating: "abcdefg", count: 858).prefix(6001)
        try terminal.send(text + "\r")
        try terminal.expectLine(String(text))
    }

    @Test func interruptTypedAheadReachesTheNextRead() throws {
        let terminal = try busyTerminal()
        try terminal.send("half" + Key.interrupt)
        try terminal.expect("=interrupted \(fingerprint(of: "half"))")
    }

    @Test func terminalStaysHeldBetweenLines() throws {
        let terminal = try busyTerminal()
        let held = PseudoTerminal.Settings(echoes: false, isCanonical: false, sendsSignals: false)
        #expect(try terminal.settings() == held)
        try terminal.send("x\r")
        try terminal.expect("=busy")
        try terminal.send("x")
        try terminal.expect("=closed")
        #expect(try terminal.finish() == .exited(0))
        #expect(try terminal.settings() == .usual)
    }

    @Test(arguments: ["xterm", "dumb", "no-such-terminal"])
    func lineTypedBeforeTheProgramArrives(kind: String) throws {
        let terminal = try startProbe("lines=1", environment: ["TERM": kind], typedBefore: "early\n")
        try terminal.expectLine("early")
    }

    @Test func isLeftForTheNextProgram() throws {
        let terminal = try startProbe(script: "\"$@\"; read rest; echo rest=$rest", "lines=1", "busy")
        try terminal.answer("first")
        try terminal.expect("=busy")
        try terminal.send("ahead\r")
        try terminal.expect("rest=ahead")
    }
}

extension String {
    /// How often a text stands in this one.
    func components(of text: String) -> Int {
        ranges(of: text).count
    }
}
