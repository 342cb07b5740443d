import Assessment
import CaseModel
import TextMatching
import Testing

/// What a rule may ask of its words besides being found.
struct RuleDemandTests {
    private static let question = CueKind(index: 0)
    private static let opening = CueKind(index: 1)

    private static func assessor(only: CueKinds = CueKinds(), times: Int = 1, marks: Set<Rule.Mark> = [])
        throws -> Assessor
    {
        let rule = Rule(
            id: "dispute.him", subject: .area(.dispute), points: 4, why: "Because.", source: "Test",
            any: [try Pattern("my brother", lists: WordLists())], only: only, times: times, marks: marks)
        let cues = CueBook(
            kinds: ["question", "opening"], places: PlaceKinds(question: question, opening: opening))
        return Assessor(rules: try RuleBook(rules: [rule], cues: cues, hash: "sha256:x"))
    }

    @Test(arguments: [("Is my brother right?", true), ("My brother is right.", false)])
    func wordsMayHaveToStandInAQuestion(text: String, fires: Bool) throws {
        let assessor = try Self.assessor(only: CueKinds([Self.question]))
        #expect((assessor.suggestion(forText: text).focus == .dispute) == fires)
    }

    @Test(arguments: [(10, true), (24, true), (25, false), (60, false)])
    func wordsMayHaveToStandInTheOpening(before: Int, fires: Bool) throws {
        let assessor = try Self.assessor(only: CueKinds([Self.opening]))
        let text = String(repeating: "well ", count: before) + "my brother"
        #expect((assessor.suggestion(forText: text).focus == .dispute) == fires)
    }

    @Test(arguments: [(2, false), (3, true), (4, true)])
    func wordsMayHaveToBeFoundSeveralTimes(found: Int, fires: Bool) throws {
        let assessor = try Self.assessor(times: 3)
        let text = String(repeating: "my brother came. ", count: found)
        let suggestion = assessor.suggestion(forText: text)
        #expect((suggestion.focus == .dispute) == fires)
        #expect(suggestion.areas[0].for.count == (fires ? 1 : 0))
    }

    @Test func whatARuleStillAsksForIsNamed() throws {
        func lacks(_ assessor: Assessor, _ text: String) -> [WhyNot.Near.Reason] {
            assessor.whyNot(.dispute, in: text).near.map(\.reason)
        }
        let often = try Self.assessor(times: 3)
        #expect(lacks(often, "my brother came") == [.unmet("asks to be found at 3 places")])
        let asked = try Self.assessor(only: CueKinds([Self.question]))
        #expect(lacks(asked, "my brother came") == [.unmet("asks to stand in: question")])
    }

    @Test func placesAreCountedForEachTextAlone() throws {
        let assessor = try Self.assessor(times: 2)
        var reader = TextReader(assessor.rules)
        reader.read("my brother came")
        reader.read("my brother left")
        #expect(reader.findings.isEmpty)
        reader.read("my brother came, my brother left")
        #expect(reader.findings.count == 1)
    }

    @Test func whatATextIsAboutIsNotTakenFromAnAnswer() throws {
        let assessor = try Self.assessor(marks: [.topic])
        #expect(assessor.suggestion(forText: "my brother").focus == .dispute)
        let inventory = Sample.inventory([Sample.said(.aroundOnset, "my brother")])
        #expect(assessor.suggestion(for: inventory).areas[0].for.isEmpty)
    }

    @Test func rulesMadeOfOthersFollowOneAnother() throws {
        func made(_ number: Int, without: [Rule.Condition] = []) -> Rule {
            Rule(
                id: "dispute.made-\(number)", subject: .area(.dispute), points: 1, why: "Because.",
                source: "Test", all: [.rule(number == 0 ? "dispute.row" : "dispute.made-\(number - 1)")],
                without: without)
        }
        // The last first, and more than one word of bits can hold.
        let chain = (0..<100).reversed().map {
            made($0, without: $0 == 70 ? [.rule("grief.died")] : [])
        }
        var reader = TextReader(try Sample.book(chain))
        for (text, count) in [("we row", 101), ("she died and we row", 72), ("hello", 0), ("we row", 101)] {
            reader.read(text)
            #expect(reader.findings.count == count, "\(text)")
        }
    }
}
