import Assessment
import Content
import Testing

struct RuleReaderTests {
    private static let lists = ContentFile(
        path: "rules/lists.yaml", text: "lists:\n  parent: [mum, dad]\nforms:\n  argue: [argues]\n")
    private static let cues = ContentFile(
        path: "rules/cues.yaml",
        text: "groups: {unreal: [negated]}\ncues:\n  - {kind: negated, scope: 4, any: [not]}\n")

    private static func rule(_ changes: [String: String?] = [:]) -> String {
        var fields: [(String, String)] = [
            ("id", "grief.one"), ("area", "grief"), ("points", "4"), ("why", "Why."), ("source", "S"),
            ("any", "[\"my <parent> died\"]"), ("unless", "[unreal]"),
            ("says", "[\"my mum died\", \"my dad died\"]"),
            ("never", "[\"not my mum died\", \"hello\"]"),
        ]
        for (key, value) in changes {
            fields.removeAll { $0.0 == key }
            if let value { fields.append((key, value)) }
        }
        let order = fields.sorted { ($0.0 == "id" ? 0 : 1) < ($1.0 == "id" ? 0 : 1) }
        return "- " + order.map { "\($0.0): \($0.1)" }.joined(separator: "\n  ") + "\n"
    }

    private static func read(_ text: String) throws(ContentError) -> RuleSource {
        try RuleReader.read(
            [lists, cues, ContentFile(path: "rules/grief.yaml", text: text)], hash: "sha256:x")
    }

    @Test func aRuleIsReadWhole() throws {
        let source = try Self.read(Self.rule())
        let rule = try #require(source.book.rule("grief.one"))
        #expect(rule.points == 4)
        #expect(rule.says.count == 2)
        #expect(source.failingExamples.isEmpty)
        #expect(
            source.location(of: "grief.one") == ContentLocation(file: "rules/grief.yaml", line: 1, column: 7))
    }

    @Test(arguments: [
        (["pionts": "3"] as [String: String?], "unknown key “pionts”, did you mean “points”?"),
        (["any": "[\"my <parnet> died\"]"], "“parnet” is no list, did you mean “parent”?"),
        (["any": "[\"we argu~\"]"], "“argu” is no word with declared forms, did you mean “argue”?"),
        (["unless": "[negate]"], "“negate” is no kind of cue, did you mean “negated”?"),
        (["area": "greif"], "“greif” is no area, did you mean “grief”?"),
        (["fact": "death-near-onst"], "“death-near-onst” is no fact, did you mean “death-near-onset”?"),
        (["all": "[grief.oen]"], "“grief.oen” is no rule, did you mean “grief.one”?"),
        (["why": nil], "the key “why” is missing"),
        (["never": "[hello]"], "a rule about words needs two examples for says and two for never"),
        (["any": nil], "the rule “grief.one” can never fire: it needs any, all or fact"),
        (["points": nil], "the rule “grief.one” needs points if it has an area, and none otherwise"),
        (["concern": "psychosis"], "a rule needs one of area, concern and mention"),
        (["any": "[\"my (mum\"]"], "“(” is never closed"),
    ])
    func mistakesAreNamed(changes: [String: String?], words: String) {
        do {
            _ = try Self.read(Self.rule(changes))
            Issue.record("no error")
        } catch {
            #expect(error.problem.description == words)
            #expect(error.location.file == "rules/grief.yaml")
            #expect(error.location.line >= 1)
        }
    }

    @Test func thePlaceIsThatOfTheCharacter() {
        #expect(throws: ContentError.self) { try Self.read(Self.rule() + Self.rule()) }
        do {
            _ = try Self.read("- id: grief.one\n  any: [\"my <parnet>\"]\n")
            Issue.record("no error")
        } catch {
            #expect(error.location == ContentLocation(file: "rules/grief.yaml", line: 2, column: 14))
        }
    }

    @Test func aDuplicateNamesTheFirst() {
        do {
            _ = try Self.read(Self.rule() + Self.rule())
            Issue.record("no error")
        } catch {
            let first = ContentLocation(file: "rules/grief.yaml", line: 1, column: 7)
            #expect(error.problem == .duplicate("grief.one", role: "rule", first: first))
            #expect(error.location.line == 10)
        }
    }

    @Test func aFailingExampleIsNamedAtItsPlace() throws {
        let source = try Self.read(Self.rule(["says": "[\"my mum died\", \"my nan died\"]"]))
        let failing = try #require(source.failingExamples.first)
        #expect(failing.problem == .invalid("the rule “grief.one” does not fire in this example"))
        #expect(failing.location.column > 1)
    }
}
