import Console
import TestSupport
import Testing

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("世界", 4), ("ｆｕｌｌ", 8), ("한글", 4),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("👩‍👩‍👧‍👦", 2), ("🇬🇧", 2), ("❤️", 2), ("❤", 1), ("👍🏽", 2), ("🙂", 2),
        ("1️⃣", 2), ("नमस्ते", 4), ("שָׁלוֹם", 4), ("a\u{200B}b", 2), ("©", 1), ("…", 1), ("–", 1), ("、", 2),
    ])
    func countsColumns(text: String, columns: Int) {
        #expect(displayWidth(of: text) == columns)
    }
}

struct PrintableTests {
    @Test(arguments: [
        ("plain é 世\n\t!", "plain é 世\n\t!"), ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\0b", "a\u{FFFD}b"),
        ("a\r\nb", "a\nb"), ("a\rb", "a\u{FFFD}b"), ("\u{9B}31m", "\u{FFFD}31m"), ("\u{7F}", "\u{FFFD}"),
        ("\u{202E}x\u{2066}y\u{200F}\u{061C}", "\u{FFFD}x\u{FFFD}y\u{FFFD}\u{FFFD}"), ("👩‍👧", "👩‍👧"),
        ("नमस्ते", "नमस्ते"), ("\u{85}\u{8D}", "\u{FFFD}\u{FFFD}"), ("\u{08}", "\u{FFFD}"),
    ])
    func commandsBecomeMarks(text: String, safe: String) {
        #expect(Array(printable(text).unicodeScalars) == Array(safe.unicodeScalars))
        let ascii = safe.replacing("\u{FFFD}", with: "?")
        #expect(Array(printable(text, ascii: true).unicodeScalars) == Array(ascii.unicodeScalars))
    }
}

struct TextLayoutTests {
    @Test(
        arguments: [
            ("", 10, [""]), ("one two", 10, ["one two"]), ("one two three", 9, ["one two", "three"]),
            ("one\n\ntwo", 10, ["one", "", "two"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
            ("a abcdefg", 4, ["a", "abcd", "efg"]), ("世界世界", 5, ["世界", "世界"]), ("ab世界", 5, ["ab世", "界"]),
            ("a  b", 10, ["a  b"]), ("👩‍👧👩‍👧", 3, ["👩‍👧", "👩‍👧"]), ("one two", 3, ["one", "two"]),
            ("exact fit", 9, ["exact fit"]), ("a\tb", 10, ["a b"]), ("x", 1, ["x"]), ("世", 1, ["世"]),
            ("line\r\nend", 9, ["line", "end"]), ("tail ", 10, ["tail"]), ("one   two", 5, ["one", "two"]),
        ] as [(String, Int, [String])])
    func foldsBetweenWords(text: String, width: Int, lines: [String]) {
        #expect(wrapped(text, width: width) == lines)
    }

    @Test func indentsTheFirstLineAndTheRest() {
        let lines = wrapped("one two three\nfour", width: 9, indent: 0, hangingIndent: 3)
        #expect(lines == ["one two", "   three", "four"])
        #expect(wrapped("one two", width: 6, indent: 2, hangingIndent: 1) == ["  one", " two"])
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func keepsEveryCharacterWithinTheWidth(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let letters: [Character] = ["a", "b", " ", " ", "\n", "é", "e\u{301}", "世", "👩‍👧", "🇬🇧", "ह", "-", "\t"]
        let text = String((0..<200).map { _ in letters.randomElement(using: &random) ?? "?" })
        let width = Int.random(in: 2...30, using: &random)
        let indent = Int.random(in: 0...4, using: &random)
        let lines = wrapped(text, width: width, indent: indent, hangingIndent: 4 - indent)
        #expect(lines.allSatisfy { displayWidth(of: $0) <= width })
        #expect(lines.joined().filter { $0 != " " } == text.filter { !$0.isWhitespace })
    }
}
