import TestSupport
import Testing
import TextMatching

/// Patterns that sleep until a text calls for them, against the same patterns compiled at once.
struct WakingTests {
    private static let words = (0..<30).map(word) + ["my"]

    /// A word for each number, of three letters or more.
    private static func word(_ number: Int) -> String {
        let letters = String(number, radix: 26).unicodeScalars.map {
            Character(Unicode.Scalar(UInt8($0.value < 0x3A ? $0.value + 0x31 : $0.value + 10)))
        }
        return "w" + String(letters) + String(repeating: "z", count: 1 + number % 5)
    }

    private static func lists() throws -> WordLists {
        try WordLists(
            lists: [
                "kin": [word(0), "\(word(1)) \(word(2))", "<more>"], "more": [word(3), "my \(word(4))"],
            ], forms: [:])
    }

    private static func randomItem(_ random: inout SeededGenerator) -> String {
        let word = { (random: inout SeededGenerator) in words.randomElement(using: &random) ?? "my" }
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return "[\(word(&random))]"
        case 1: return "(\(word(&random))|\(word(&random)) \(word(&random)))"
        case 2: return "<kin>"
        case 3: return "(\(word(&random))|<more>'s)"
        case 4: return "[\(word(&random)) ..2 \(word(&random))]"
        default: return word(&random)
        }
    }

    private static func randomPatterns(_ count: Int, _ random: inout SeededGenerator) throws -> [Pattern] {
        let lists = try lists()
        var patterns: [Pattern] = []
        while patterns.count < count {
            var source = words.randomElement(using: &random) ?? "my"
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let gap = Int.random(in: -3...3, using: &random)
                source += (gap > 0 ? " ..\(gap)" : "") + " my"
                source += " \(randomItem(&random))"
            }
            patterns.append(try Pattern(source, lists: lists))
        }
        for source in ["#", "<a-name> ..1 #", "my (#|<kin>)"] {
            patterns.append(try Pattern(source, lists: lists))
        }
        return patterns
    }

    private static func randomText(_ random: inout SeededGenerator) -> String {
        let few = (0..<6).map { _ in words.randomElement(using: &random) ?? "my" } + ["my", "my", "Sam", "7"]
        return (0..<40).map { _ in few.randomElement(using: &random) ?? "my" }.joined(separator: " ")
    }

    private static func cues() throws -> [Cue] {
        let lists = WordLists()
        return [
            Cue(
                kind: CueKind(index: 0), role: .cue(.both, .words(3)),
                pattern: try Pattern(word(5), lists: lists)),
            Cue(kind: CueKind(index: 0), role: .pseudo, pattern: try Pattern("\(word(5)) my", lists: lists)),
        ]
    }

    @Test("What sleeps until it is called for matches the same, in the same order", arguments: 0..<40)
    func sameMatches(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let patterns = try Self.randomPatterns(60, &random)
        let cues = try Self.cues()
        var whole = PhraseScanner(PhraseSet(phrases: patterns, cues: cues))
        var waking = PhraseScanner(PhraseSet(phrases: patterns, cues: cues, compiled: .asCalled))
        if seed.isMultiple(of: 2) {
            let text = Self.randomText(&random)
            waking.prepare(for: text.utf8.span)
        }
        for _ in 0..<30 {
            let text = Self.randomText(&random)
            whole.scan(text)
            waking.scan(text)
            #expect(waking.matches == whole.matches, "\(text)")
        }
    }

    @Test("Patterns whose words no text has cost no step")
    func sleepersCostNothing() throws {
        let text = String(repeating: "my mum came to see me and I was glad. ", count: 50)
        let sources = (0..<200).map { "(me|i) ..3 (to|and|was) ..3 \(Self.word($0)) ..3 me" }
        let known = try Pattern("my mum ..3 me", lists: WordLists())
        var few = PhraseScanner(PhraseSet(phrases: [known], compiled: .asCalled))
        var many = PhraseScanner(
            PhraseSet(
                phrases: [known] + (try sources.map { try Pattern($0, lists: WordLists()) }),
                compiled: .asCalled))
        few.scan(text)
        many.scan(text)
        #expect(few.matchCount == 50)
        #expect(many.matchCount == 50)
        #expect(many.steps == few.steps)
    }

    @Test("Waking one pattern a text after the other stays linear")
    func wakingIsLinear() throws {
        func steps(_ count: Int) throws -> Int {
            let patterns = try (0..<count).map { try Pattern("my \(Self.word($0))", lists: WordLists()) }
            var scanner = PhraseScanner(PhraseSet(phrases: patterns, compiled: .asCalled))
            for number in 0..<count { scanner.scan("my \(Self.word(number)) my my my") }
            return scanner.steps
        }
        #expect(try steps(2_000) <= steps(500) * 5)
    }
}
