import Testing
import TextMatching

struct PatternTests {
    private static func lists() throws -> WordLists {
        try WordLists(
            lists: ["parent": ["mum", "dad", "<step>"], "step": ["step mum", "stepdad"]],
            forms: ["argue": ["argues", "argued", "arguing"]])
    }

    @Test(arguments: [
        ("my <parent> ..3 (died|passed away)", "so my mum sadly passed away", "my mum sadly passed away"),
        ("my <parent> ..3 (died|passed away)", "my step-mum died", "my step-mum died"),
        ("my <parent> ..2 died", "my dad he just never died", nil),
        ("my <parent> ..2 died", "my dad he just died", "my dad he just died"),
        ("my <parent>'s funeral", "at my mum's funeral", "my mum's funeral"),
        ("argue~ with", "we argued with them", "argued with"),
        ("shout~(s|ed|ing)", "he shouted", "shouted"),
        ("shout~(s|ed|ing)", "he shouter", nil),
        ("i [really] miss", "I miss you", "I miss"),
        ("i [really] miss", "I really miss you", "I really miss"),
        ("i [really|do] miss", "I do miss you", "I do miss"),
        ("^ nobody", "well nobody came", nil), ("^ nobody", "Well. Nobody came", "Nobody"),
        ("died $", "he died, sadly", "died"), ("died $", "he died sadly", nil),
        ("# years", "after 30 years", "30 years"), ("<a-name> died", "since Joseph died", "Joseph died"),
        ("<a-name> died", "since JOSEPH died", nil), ("a ..2 [b] ..2 c", "a x c", "a x c"),
        ("(a ..1 b|c) d", "a x b d", "a x b d"), ("(a ..1 b|c) d", "c d", "c d"),
        ("a ..12 b", "a 1 2 3 4 5 6 7 8 9 10 11 12 b", "a 1 2 3 4 5 6 7 8 9 10 11 12 b"),
    ])
    func matches(pattern: String, text: String, quote: String?) throws {
        #expect(try Matching.quotes([pattern], in: text, lists: Self.lists()).first == quote)
    }

    @Test("A number is a number though another pattern has it in digits", arguments: [7, 18, 30])
    func numbersInDigits(number: Int) throws {
        let patterns = ["# years", "18 months", "(30|7) days"]
        let found = try Matching.quotes(patterns, in: "after \(number) years", lists: Self.lists())
        #expect(found == ["\(number) years"])
    }

    @Test(arguments: [
        ("", 1, PatternError.Problem.empty), ("my (dad|mum", 4, .unclosed("(")),
        ("my <parent", 4, .unclosed("<")),
        ("a [b", 3, .unclosed("[")), ("a ..", 3, .gapWithoutNumber), ("a ..0 b", 3, .gapWithoutNumber),
        ("a ..99 b", 3, .gapTooWide(99, limit: 12)), ("..3 a", 1, .gapWithoutWords),
        ("a ..3", 1, .gapWithoutWords),
        ("a (b ..2|c) d", 4, .gapWithoutWords), ("a ..2 ..3 b", 1, .gapWithoutWords),
        ("my <parnet> died", 5, .unknownList("parnet")), ("we argu~", 4, .unknownForms("argu")),
        ("a & b", 3, .unexpected("&")), ("a ^ b", 3, .unexpected("^")), ("a $ b", 5, .unexpected("b")),
        ("a (b|) c", 6, .unexpected(")")), ("a . b", 3, .unexpected(".")), ("[a]", 1, .matchesNothing),
        ("(a)'s b", 4, .unexpected("'")), ("a )", 3, .unexpected(")")),
    ])
    func errorsSayWhere(pattern: String, column: Int, problem: PatternError.Problem) throws {
        let lists = try Self.lists()
        #expect(throws: PatternError(column: column, problem)) { try Pattern(pattern, lists: lists) }
    }

    @Test func tooLongAndTooManyAreRefused() throws {
        let long = Array(repeating: "a ..12", count: 5).joined(separator: " ") + " b"
        #expect(throws: PatternError(column: 1, .tooLong(words: 66, limit: 48))) {
            try Pattern(long, lists: WordLists())
        }
        let many = Array(repeating: "[a ..1 b]", count: 7).joined(separator: " ") + " c"
        #expect(throws: PatternError(column: 1, .tooManyVariants(limit: 64))) {
            try Pattern(many, lists: WordLists())
        }
        let run = Array(repeating: "a", count: 19).joined(separator: " ")
        #expect(throws: PatternError(column: 1, .tooLong(words: 19, limit: 18))) {
            try Pattern(run, lists: WordLists())
        }
    }

    @Test func listsMayNotContainThemselves() {
        #expect(throws: PatternError(column: 1, .circularList("a"))) {
            try WordLists(lists: ["a": ["<b>"], "b": ["<a>"]], forms: [:])
        }
        #expect(throws: PatternError(column: 1, .emptyList("a"))) {
            try WordLists(lists: ["a": []], forms: [:])
        }
        #expect(throws: PatternError(column: 1, .unknownList("c"))) {
            try WordLists(lists: ["a": ["<c>"]], forms: [:])
        }
    }
}
