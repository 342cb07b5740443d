import Assessment
import Content
import Testing

/// An example line of a shipped rule.
struct RuleExample: CustomTestStringConvertible, Sendable {
    let rule: String
    let text: String
    let shouldFire: Bool

    var testDescription: String { "\(rule) \(shouldFire ? "says" : "never"): \(text)" }
}

struct RuleExampleTests {
    private static let source = Result {
        () throws(ContentError) -> RuleSource in
        try RuleReader.read(ContentFile.shipped(in: "rules"), hash: "sha256:test")
    }

    private static let examples: [RuleExample] =
        (try? source.get())?.book.rules.flatMap { rule in
            rule.says.map { RuleExample(rule: rule.id, text: $0, shouldFire: true) }
                + rule.never.map { RuleExample(rule: rule.id, text: $0, shouldFire: false) }
        } ?? []

    @Test(arguments: examples)
    func comesOutAsItSays(example: RuleExample) throws {
        var reader = TextReader(try Self.source.get().book)
        #expect(reader.fires(example.rule, in: example.text) == example.shouldFire)
    }

    /// Texts of several examples each, so that rules are found often, and cues and matches stand close together.
    @Test(arguments: [1, 3, 12])
    func whatIsLeftOutChangesNoFinding(together: Int) throws {
        let book = try Self.source.get().book
        var all = TextReader(book)
        var only = TextReader(book, onlyFindings: true)
        let texts = Self.examples.map(\.text)
        for start in stride(from: 0, to: texts.count, by: together) {
            for separator in [". ", " and "] {
                let text = texts[start..<min(start + together, texts.count)].joined(separator: separator)
                all.read(text)
                only.read(text)
                #expect(only.findings == all.findings, "\(text)")
            }
        }
    }

    @Test func theShippedRulesAreWhole() throws {
        let source = try Self.source.get()
        #expect(source.failingExamples.isEmpty)
        for area in ["dispute", "transition", "grief", "sensitivities"] {
            let rules = source.book.rules.filter { $0.id.hasPrefix("\(area).") }
            #expect(rules.filter { !$0.any.isEmpty || !$0.all.isEmpty }.count >= 20, "\(area)")
            #expect(rules.contains { $0.points < 0 }, "\(area)")
        }
        for fact in FactKind.allCases {
            #expect(source.book.rules.contains { $0.fact == fact }, "\(fact.rawValue) has no points")
        }
        for rule in source.book.rules where !rule.any.isEmpty {
            #expect(rule.says.count >= 2 && rule.never.count >= 2, "\(rule.id)")
            #expect(!rule.source.isEmpty && rule.why.hasSuffix("."), "\(rule.id)")
        }
    }
}
