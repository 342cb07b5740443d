import TestSupport
import Testing

/// History, completion, prompts and a person's own keys.
struct EditingTests {
    @Test func earlierLinesComeBack() throws {
        let terminal = try startProbe()
        try terminal.answer("one")
        try terminal.answer("two")
        try terminal.answer(Key.up + Key.up, received: "one")
    }

    @Test func unrememberedLinesDoNot() throws {
        let terminal = try startProbe("forget", "lines=2")
        try terminal.answer("one")
        try terminal.answer(Key.up + "x", received: "x")
    }

    @Test(arguments: [
        ("/he\t", "/help"), ("/HE\t", "/help"), ("I love mo\t", "I love Mother"), ("mar\t", "Martha"),
        ("x\t", "x"), ("my uncle J\t", "my uncle José"), ("José M\t!", "José María!"), ("/\tp\t", "/people"),
        ("\t/b\t", "/back"), ("/he\t\t", "/help"),
    ])
    func tabCompletes(typed: String, received: String) throws {
        let offer = "offer=/help,/back,/people,Mother,Martha,José,José María"
        let terminal = try startProbe(offer, "lines=1")
        try terminal.answer(typed, received: received)
    }

    @Test func tabListsSeveralAndDrawsTheLineAgain() throws {
        let terminal = try startProbe("offer=Mother,Martha,/help", "lines=1")
        try terminal.expect("ask> ")
        try terminal.send("my m\t")
        let listed = try terminal.expect("ask> my m")
        #expect(listed.contains("\r\n  Mother\r\n  Martha\r\n"))
        #expect(!listed.contains("help"))
        try terminal.send("o\t\r")
        try terminal.expectLine("my Mother")
    }

    @Test func linesAboveThePromptStayOnTheirOwn() throws {
        let terminal = try startProbe("lines=1", "prompt=3 of 9\nask> ")
        try terminal.expect("3 of 9\r\n")
        try terminal.answer("yes")
        #expect(terminal.text.components(of: "3 of 9") == 1)
    }

    @Test func promptCannotCommandTheTerminal() throws {
        let terminal = try startProbe("lines=1", "prompt=a\u{1B}]0;b ask> ")
        try terminal.expect("a\u{FFFD}]0;b ask> ")
    }

    @Test func unknownTerminalIsReadPlainlyAndQuietly() throws {
        let terminal = try startProbe("lines=1", environment: ["TERM": "no-such-terminal"])
        let opening = try terminal.expect("ask> ")
        #expect(opening.hasPrefix("pid="))
        #expect(opening.contains("mode=plain"))
        try terminal.send("yes\n")
        try terminal.expectLine("yes")
        #expect(try terminal.finish() == .exited(0))
        #expect(!terminal.text.contains("\u{1B}"))
    }

    @Test func clearWipesWindowAndScrollback() throws {
        let terminal = try startProbe("clear", "lines=0")
        try terminal.expect("\u{1B}[H\u{1B}[2J\u{1B}[3J")
    }
}

/// `~/.editrc`.
struct EditrcTests {
    private func start(editrc: String, files: [String: String] = [:]) throws -> (
        PseudoTerminal, TemporaryFolder
    ) {
        let folder = try TemporaryFolder()
        try folder.write(editrc, to: ".editrc")
        for (name, text) in files { try folder.write(text, to: name, executable: true) }
        let path = folder.path + ":/usr/bin:/bin"
        return (try startProbe("lines=1", environment: ["HOME": folder.path, "PATH": path]), folder)
    }

    @Test func bindsKeys() throws {
        let (terminal, folder) = try start(editrc: "bind ^O ed-move-to-beg\n")
        try terminal.answer("world\u{0F}hello ", received: "hello world")
        withExtendedLifetime(folder) {}
    }

    @Test func mayNameTheProgram() throws {
        let (terminal, folder) = try start(
            editrc: "other:bind ^O ed-move-to-end\nprobe:bind ^O ed-move-to-beg\n")
        try terminal.answer("world\u{0F}hello ", received: "hello world")
        withExtendedLifetime(folder) {}
    }

    @Test func choosesViWithoutLosingOurKeys() throws {
        let (terminal, folder) = try start(editrc: "bind -v\n")
        try terminal.expect("ask> ")
        try terminal.send("world" + Key.escape + "0i" + Key.paste("hello\r") + Key.interrupt)
        try terminal.expect("=interrupted \(fingerprint(of: "hello\nworld"))")
        withExtendedLifetime(folder) {}
    }

    @Test func interruptsFromViCommands() throws {
        let (terminal, folder) = try start(editrc: "bind -v\n")
        try terminal.expect("ask> ")
        try terminal.send("half" + Key.escape + "0" + Key.interrupt)
        try terminal.expect("=interrupted \(fingerprint(of: "half"))")
        withExtendedLifetime(folder) {}
    }

    /// In vi mode libedit would write the line to a file in /tmp and start `vi` on it.
    @Test func neverHandsTheLineToAnotherProgram() throws {
        let (terminal, folder) = try start(editrc: "bind -v\n", files: ["vi": "#!/bin/sh\necho VI-RAN\n"])
        try terminal.answer("words" + Key.escape + "vA!", received: "words!")
        #expect(!terminal.text.contains("VI-RAN"))
        withExtendedLifetime(folder) {}
    }
}
