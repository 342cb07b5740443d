import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Secrets are neither shown nor remembered.
struct SecretTests {
    private func start(_ options: [String]) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal([pathOfBuiltProgram("ConsoleProbe"), "secret"] + options)
        try terminal.expect("secret> ")
        return terminal
    }

    private static let typed: [(typed: String, received: String)] = [
        ("pa55 wörd\r", "pa55 wörd"), ("abX\u{7F}c\r", "abc"), ("aé\u{7F}b\r", "ab"),
        ("wrong\u{15}right\r", "right"),
        ("a\u{1B}[Ab\r", "ab"), ("\u{1B}[200~pasted\n\u{1B}[201~\r", "pasted"), ("\r", ""),
    ]

    @Test(arguments: typed, bothWays)
    func arriveUnseen(secret: (typed: String, received: String), options: [String]) throws {
        let received = secret.received
        let terminal = try start(options + ["lines=0"])
        try terminal.send(secret.typed)
        let shown = try terminal.expect("=line \(fingerprint(of: received))\r\n")
        #expect(shown == "\r\n=line \(fingerprint(of: received))\r\n")
        #expect(try terminal.finish() == .exited(0))
        #expect(try terminal.settings() == .usual)
    }

    @Test func beyondTheRoomAreSaidToBeTooLong() throws {
        let terminal = try start(["lines=0"])
        try terminal.send(String(repeating: "x", count: 65) + "\r")
        try terminal.expect("=cut 0")
    }

    @Test func thatAreNoTextAreSaidSo() throws {
        let terminal = try start(["lines=0"])
        try terminal.send(bytes: [0xFF, 0x0D])
        try terminal.expect("=invalid 1")
    }

    @Test func whatIsTypedWhileWorkGoesOnIsKeptUnseen() throws {
        let terminal = try start(["plain", "work"])
        try terminal.send("first\r")
        try terminal.expect("=busy")
        #expect(try terminal.settings().echoes == false)
        try terminal.send("hidden\r")
        try terminal.expectLine("hidden")
        #expect(!terminal.text.contains("hidden"))
        #expect(try terminal.settings() == .usual)
    }

    @Test func interruptWhileWorkGoesOnEndsAndBringsEchoBack() throws {
        let terminal = try start(["plain", "work"])
        try terminal.send("first\r")
        try terminal.expect("=busy")
        try terminal.send(Key.interrupt)
        #expect(try terminal.finish() == .signalled(SIGINT))
        #expect(try terminal.settings() == .usual)
    }

    @Test func neverEnterTheHistory() throws {
        let terminal = try start([])
        try terminal.send("hidden\r")
        try terminal.expectLine("hidden")
        try terminal.answer(Key.up + "x", received: "x")
        #expect(!terminal.text.contains("hidden"))
    }

    @Test(arguments: bothWays)
    func interruptKeepsNothing(options: [String]) throws {
        let terminal = try start(options)
        try terminal.send("half" + Key.interrupt)
        try terminal.expect("=interrupted \(fingerprint(of: ""))")
        try terminal.answer("after")
    }

    @Test(arguments: bothWays)
    func endOfInputEnds(options: [String]) throws {
        let terminal = try start(options)
        try terminal.send(Key.endOfInput)
        try terminal.expect("=end")
    }

    @Test(arguments: bothWays)
    func endingSignalBringsEchoBack(options: [String]) throws {
        let terminal = try start(options)
        #expect(try terminal.settings().echoes == false)
        terminal.signal(SIGTERM)
        #expect(try terminal.finish() == .signalled(SIGTERM))
        #expect(try terminal.settings() == .usual)
    }

    @Test func needATerminal() throws {
        #expect(try runProbe("secret", "lines=0", input: Array("hidden\n".utf8)).text.contains("=refused"))
    }
}
