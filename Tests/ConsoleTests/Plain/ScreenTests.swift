import TestSupport
import Testing

/// Width, styles and safety of what is written.
struct ScreenTests {
    @Test func widthIsTheWindows() throws {
        let terminal = try startProbe("lines=0", environment: ["COLUMNS": "55"], columns: 61)
        try terminal.expect("width=61\r\n")
    }

    @Test(arguments: [("55", 55), ("", 80), ("-3", 80), ("many", 80)])
    func widthFallsBack(columns: String, width: Int) throws {
        #expect(try runProbe(input: [], environment: ["COLUMNS": columns]).text.contains("width=\(width)\n"))
    }

    @Test(arguments: [
        ([:], "\u{1B}[1;31mhello\u{1B}[0m\r\n"), (["NO_COLOR": "1"], "\u{1B}[1mhello\u{1B}[0m\r\n"),
        (["NO_COLOR": ""], "\u{1B}[1;31mhello\u{1B}[0m\r\n"), (["ACCESSIBLE": "1"], "\r\nhello\r\n"),
    ])
    func stylesAreHonouredOrLeftOut(environment: [String: String], shown: String) throws {
        let terminal = try startProbe("say=hello", "lines=1", environment: environment)
        try terminal.expect(shown)
    }

    @Test func textCannotCommandTheTerminal() throws {
        let terminal = try startProbe("say=a\u{1B}[2Jb\u{202E}c", "lines=1")
        try terminal.expect("a\u{FFFD}[2Jb\u{FFFD}c")
    }

    @Test func pipedOutputIsPlain() throws {
        let run = try runProbe("say=hello", "clear", input: Array("x\n".utf8))
        #expect(!run.text.contains("\u{1B}"))
        #expect(run.text.contains("\nhello\n"))
    }
}
