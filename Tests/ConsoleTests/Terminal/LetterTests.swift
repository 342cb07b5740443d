import TestSupport
import Testing

/// No letter is lost between the keyboard and the program.
struct LetterTests {
    static let texts = [
        "aéb", "שלום", "مرحبا بالعالم", "नमस्ते क्षि", "你好，世界", "👩‍👩‍👧‍👦 🇬🇧 ❤️", "e\u{301}a\u{308}", "\u{1D11E}",
    ]

    @Test(arguments: texts, ["C", "C.UTF-8", "POSIX", "nonsense"])
    func arriveInEveryLocale(text: String, locale: String) throws {
        let terminal = try startProbe("lines=1", environment: ["LC_ALL": locale])
        try terminal.expect("lossless=true")
        try terminal.answer(text)
        #expect(try terminal.finish() == .exited(0))
    }

    @Test func arriveWithoutAnyLocaleVariable() throws {
        let terminal = try startProbe("lines=1", environment: ["LC_ALL": "", "LANG": "", "LC_CTYPE": ""])
        try terminal.answer("aéb")
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func mayStandInThePrompt(locale: String) throws {
        let terminal = try startProbe("lines=1", "prompt=réponse › ", environment: ["LC_ALL": locale])
        try terminal.expect("réponse › ")
        try terminal.send("yes\r")
        try terminal.expectLine("yes")
        #expect(try terminal.finish() == .exited(0))
    }

    @Test func keepTheirMarksWhenEditedElsewhere() throws {
        let terminal = try startProbe("lines=1")
        try terminal.expect("ask> ")
        try terminal.send("e\u{301} ❤\u{FE0F}x" + Key.left + "y" + Key.enter)
        try terminal.expectLine("e\u{301} ❤\u{FE0F}yx")
    }

    @Test(
        arguments: [
            ([0x61, 0xFF, 0x62], "a\u{FFFD}b"), ([0x61, 0xC3, 0x62], "a\u{FFFD}b"),
            ([0xE4, 0xBD, 0xC3, 0xA9], "\u{FFFD}é"), ([0x80], "\u{FFFD}"),
        ] as [([UInt8], String)])
    func invalidBytesAreShownInsteadOfDropped(typed: [UInt8], received: String) throws {
        let terminal = try startProbe("lines=1")
        try terminal.expect("ask> ")
        try terminal.send(bytes: typed + [0x0D])
        try terminal.expectLine(received)
    }

    @Test func randomTextArrives() throws {
        let terminal = try startProbe()
        var random = SeededGenerator(seed: 7)
        let letters = Array("aZ 9.,'é߀語🙂ا́ก😀‍ह".unicodeScalars)
        for _ in 0..<20 {
            var line = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...120, using: &random) {
                line.append(letters.randomElement(using: &random) ?? "?")
            }
            try terminal.answer(String(line))
        }
        #expect(try terminal.leave() == .exited(0))
    }
}
