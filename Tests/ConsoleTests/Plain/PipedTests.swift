import TestSupport
import Testing

/// Lines from a pipe.
struct PipedTests {
    private func reports(_ input: String) throws -> [String] {
        let run = try runProbe(input: Array(input.utf8))
        #expect(run.end == .exited(0))
        #expect(run.errors.isEmpty)
        return run.text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("=") }
    }

    @Test(
        arguments: [
            ("", []), ("one\ntwo\n", ["one", "two"]), ("one\ntwo", ["one", "two"]),
            ("one\r\ntwo\r\n", ["one", "two"]),
            ("\n\n", ["", ""]), ("a\0b\n", ["a\0b"]), ("a\rb\r\r\n", ["a\rb\r"]),
            ("aéb 世界 🇬🇧\n", ["aéb 世界 🇬🇧"]),
            ("\r\n", [""]), ("e\u{301}\n", ["e\u{301}"]),
        ] as [(String, [String])])
    func arriveWhole(input: String, lines: [String]) throws {
        #expect(try reports(input) == lines.map { "=line " + fingerprint(of: $0) } + ["=end", "=closed"])
    }

    @Test func invalidLineIsNumberedAndNothingElseLost() throws {
        let input = Array("one\n".utf8) + [0x61, 0xC3, 0x0A] + Array("three\n".utf8) + [0xFF]
        let run = try runProbe(input: input)
        let expected = [
            "=line " + fingerprint(of: "one"), "=invalid 2", "=line " + fingerprint(of: "three"),
            "=invalid 4",
        ]
        #expect(run.text.contains(expected.joined(separator: "\n")))
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func doNotDependOnTheLocale(locale: String) throws {
        let run = try runProbe(input: Array("aéb\n".utf8), environment: ["LC_ALL": locale])
        #expect(run.text.contains("=line " + fingerprint(of: "aéb")))
    }

    @Test(arguments: [6001, 100_000, 5_000_000])
    func longLineArrivesWhole(length: Int) throws {
        let run = try runProbe("count", input: [UInt8](repeating: 0x78, count: length) + [0x0A])
        #expect(run.text.contains("=counted 1 \(length)\n"))
    }

    @Test func manyLinesArrive() throws {
        let lines = (0..<100_000).map { "line number \($0)\n" }.joined()
        let run = try runProbe("count", input: Array(lines.utf8))
        #expect(run.text.contains("=counted 100000 \(lines.utf8.count - 100_000)\n"))
    }

    @Test func nobodyIsPrompted() throws {
        let run = try runProbe(input: Array("one\n".utf8))
        #expect(!run.text.contains("ask>"))
        #expect(!run.text.contains("\u{1B}"))
    }

    @Test func closedOutputEndsQuietly() throws {
        let input = [UInt8](repeating: 0x0A, count: 200_000)
        let run = try runProbe(input: input, outputLimit: 1)
        #expect(run.end == .exited(0))
        #expect(run.errors.isEmpty)
    }

    @Test func everyByteIsWrittenToAPipeThatFillsUp() throws {
        let run = try runProbe("nonblocking", "flood=3000000", input: [])
        #expect(run.output.filter { $0 == UInt8(ascii: "x") }.count == 3_000_000)
    }
}
