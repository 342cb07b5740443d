import TestSupport
import Testing
import TextMatching

struct TokenTests {
    private static let pieces: [String] = [
        "mum", "Don’t", "don't", "e\u{301}", "é", "ñandú", "👩‍👩‍👧", "🇳🇬", "1️⃣", "42", "-", "—", "…", ".", "?!",
        "\n", "\r\n", " ",
        "اَب", "\u{0600}12", "हिन्दी", "क्षि", "한국", "\u{200D}", "ℹ️", "👁\u{200D}ℹ", "\u{FE0F}", "Ⓜ", "ẹ̀kọ́", "“", "'",
        "\u{301}", "\0",
        "ﬁ", "ß", "İ", "\u{AD}", "ด้", "𝒜", "\u{1F3FD}", "x\u{20E3}", "<", "|", "o’clock", "\u{110BD}a",
    ]

    @Test(arguments: 0..<200)
    func wordsStandOnCharacterBoundaries(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let text = (0..<40).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
        var scanner = PhraseScanner(PhraseSet(phrases: [try Pattern("mum", lists: WordLists())]))
        scanner.scan(text)
        var boundaries: Set<Int> = [text.utf8.count]
        for index in text.indices { boundaries.insert(text.utf8.distance(from: text.startIndex, to: index)) }
        var last = 0
        for range in scanner.wordRanges {
            #expect(boundaries.contains(range.lowerBound) && boundaries.contains(range.upperBound))
            #expect(range.lowerBound >= last && !range.isEmpty)
            last = range.upperBound
        }
    }

    @Test(arguments: [
        ("dont", "I DON’T know", true), ("don't", "i dont know", true), ("fiancé", "my fiance", true),
        ("fiance", "my fiance\u{301}", true), ("fiance", "my fiancé", true), ("were", "we're late", false),
        ("we're", "were you there", false), ("we're", "We’re late", true), ("ill", "I'll go", false),
        ("mother in law", "my mother-in-law", true), ("mum's", "mums the word", true),
        ("can't", "cant", true),
        ("3", "it was 3.5 km", true), ("mum", "mumbling", false), ("the dr smith", "the Dr. Smith", false),
        ("naïve", "NAÏVE", true), ("mum", "\u{feff}mum", true),
    ])
    func spellingsAreFolded(pattern: String, text: String, matches: Bool) throws {
        #expect(try !Matching.quotes([pattern], in: text).isEmpty == matches)
    }

    @Test(arguments: 1...20)
    func aWordIsTheSameWhereverItStands(length: Int) throws {
        let letters = String("abcdefghijklmnopqrst".prefix(length))
        let marked = letters.prefix(1) + "'" + letters.dropFirst()
        let texts = [
            letters, letters.uppercased(), "\(letters) and more words than eight letters",
            "é \(letters)é \(letters)",
            length > 1 ? "it \(marked) then" : "it \(letters)' then", "\(letters)… \(letters.dropLast())",
        ]
        for text in texts { #expect(try Matching.quotes([letters], in: text).count == 1, "\(text)") }
        #expect(try Matching.quotes([letters], in: "\(letters)x x\(letters) \(letters.dropLast())").isEmpty)
    }

    @Test func abbreviationsEndNoSentence() throws {
        let set = PhraseSet(
            phrases: [try Pattern("the dr smith", lists: WordLists())],
            clauseWords: ClauseWords(abbreviations: ["dr"]))
        var scanner = PhraseScanner(set)
        scanner.scan("the Dr. Smith")
        #expect(scanner.matches.count == 1)
    }

    @Test(arguments: [
        ("my dad. died", 0), ("my dad, died", 1), ("my dad! died", 0), ("my dad\ndied", 1),
        ("my dad\n\ndied", 0),
        ("my dad... died", 1), ("my dad 😢 died", 1), ("my dad? died", 0), ("my dad - died", 1),
    ])
    func patternsStayWithinASentence(text: String, count: Int) throws {
        #expect(try Matching.quotes(["my dad died"], in: text).count == count)
    }

    @Test func brokenUTF8IsReadWithoutHarm() throws {
        var scanner = PhraseScanner(PhraseSet(phrases: [try Pattern("mum", lists: WordLists())]))
        let bytes: [UInt8] = [
            0xFF, 0xC3, 0x6D, 0x75, 0x6D, 0xE2, 0x80, 0x20, 0xF0, 0x9F, 0x6D, 0x75, 0x6D, 0xC3,
        ]
        scanner.scan(bytes.span)
        #expect(scanner.matches.map(\.range) == [2..<5, 10..<13])
    }
}

/// Shortcuts for matching in tests.
enum Matching {
    static func quotes(_ patterns: [String], in text: String, lists: WordLists = WordLists()) throws
        -> [String]
    {
        var phrases: [Pattern] = []
        for pattern in patterns { phrases.append(try Pattern(pattern, lists: lists)) }
        var scanner = PhraseScanner(PhraseSet(phrases: phrases))
        scanner.scan(text)
        let bytes = Array(text.utf8)
        return scanner.matches.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
}
