import TestSupport
import Testing
import TextMatching

/// Effort is counted in steps of the automaton, never in time.
struct LinearityTests {
    private static let patterns = [
        "my my my", "my ..12 my ..12 my ..12 died", "(my|not) ..12 (not|my) ..12 (my|not)",
        "[my] [my] [my] [my] not",
        "my [my] [my] [my] [my] [my] [my] ..3 died", "not ..4 not ..4 not ..4 not",
        "^ my ..2 (my ..1 my|not) my $",
    ]

    private static func steps(_ text: String, _ patterns: [String]) throws -> Int {
        var phrases: [Pattern] = []
        for pattern in patterns { phrases.append(try Pattern(pattern, lists: WordLists())) }
        let cue = try Pattern("not", lists: WordLists())
        let pseudo = try Pattern("not my not", lists: WordLists())
        let cues = [
            Cue(kind: CueKind(index: 0), role: .cue(.both, .sentence), pattern: cue),
            Cue(kind: CueKind(index: 0), role: .pseudo, pattern: pseudo),
        ]
        var scanner = PhraseScanner(PhraseSet(phrases: phrases, cues: cues))
        scanner.scan(text)
        return scanner.steps
    }

    @Test(arguments: ["my ", "not ", "my not ", "my my not not ", "my, ", "not my not ", "my x ", "died my "])
    func stepsGrowWithTheTextAlone(unit: String) throws {
        let short = try Self.steps(String(repeating: unit, count: 2_000), Self.patterns)
        let long = try Self.steps(String(repeating: unit, count: 8_000), Self.patterns)
        #expect(short > 0)
        #expect(long <= short * 4 + short / 10)
    }

    @Test func tenTimesTheRulesCostLittleOnOrdinaryText() throws {
        var random = SeededGenerator(seed: 3)
        let common = [
            "the", "day", "was", "long", "and", "my", "mum", "came", "to", "see", "me", "at", "home",
        ]
        let text = (0..<5_000).map { _ in common.randomElement(using: &random) ?? "the" }.joined(
            separator: " ")
        let rare = (0..<500).map { "my \(Self.word($0)) ..3 \(Self.word($0 + 1)) me" }
        let few = try Self.steps(text, Array(rare.prefix(50)))
        let many = try Self.steps(text, rare)
        #expect(Double(many) <= Double(few) * 1.3)
    }

    private static func word(_ number: Int) -> String {
        "q"
            + String(number, radix: 26).map { String(UnicodeScalar(UInt8(97 + ($0.hexDigitValue ?? 9)))) }
            .joined()
            + String(repeating: "z", count: number % 7)
    }
}
