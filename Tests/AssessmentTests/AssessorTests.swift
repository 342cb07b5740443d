import Assessment
import CaseModel
import Testing
import TextMatching

struct AssessorTests {
    @Test(arguments: [
        "we row and my dad died", "not that we row", "I lost my job, we split, always alone", "",
    ])
    func pointsAreTheSumOfTheEvidence(text: String) throws {
        let suggestion = Assessor(rules: try Sample.book()).suggestion(forText: text)
        #expect(suggestion.areas.map(\.area) == ProblemArea.allCases)
        for area in suggestion.areas {
            #expect(area.points == (area.for + area.against).reduce(0) { $0 + $1.points })
            #expect(area.for.allSatisfy { $0.points > 0 } && area.against.allSatisfy { $0.points < 0 })
            for case .quote(let quote, let range, _) in (area.for + area.against).map(\.basis) {
                #expect(Array(quote.utf8) == Array(Array(text.utf8)[range]))
            }
        }
        #expect(suggestion.rulebook == "sha256:x")
    }

    @Test func whatACueRemovesIsKept() throws {
        let suggestion = Assessor(rules: try Sample.book()).suggestion(forText: "It is not that we row")
        #expect(suggestion.focus == nil)
        #expect(
            suggestion.setAside == [
                SetAside(rule: "dispute.row", quote: "we row", cue: "negated", cueQuote: "not")
            ])
    }

    @Test func aRuleCountsOnceInAText() throws {
        let suggestion = Assessor(rules: try Sample.book()).suggestion(forText: "we row. we row. we row")
        #expect(suggestion.areas[0].points == 4)
    }

    @Test(arguments: [(false, ProblemArea.transition), (true, .grief)])
    func aLossCountsAsSet(lossCountsAsGrief: Bool, focus: ProblemArea) throws {
        let assessor = Assessor(
            rules: try Sample.book(), settings: .init(lossCountsAsGrief: lossCountsAsGrief))
        #expect(assessor.suggestion(forText: "I lost my job").focus == focus)
    }

    @Test(arguments: [
        ("I want to die", false, false), ("I do not want to die", true, true),
        ("once I did want to die", true, false),
        ("I do not want to die, though once I did want to die", true, false),
    ])
    func deniedAndPastConcernsAreSoft(text: String, soft: Bool, denied: Bool) throws {
        let concerns = Assessor(rules: try Sample.book()).concerns(in: text)
        #expect(concerns.map(\.soft) == [soft])
        #expect(concerns.map(\.denied) == [denied])
        #expect(concerns.first?.quote == "want to die")
    }

    @Test func aPlainConcernOutweighsASoftOne() throws {
        let concerns = Assessor(rules: try Sample.book()).concerns(
            in: "I do not want to die. Yes, I want to die.")
        #expect(concerns.map(\.soft) == [false])
    }

    @Test func mentionsSayWho() throws {
        let assessor = Assessor(rules: try Sample.book())
        #expect(
            assessor.mentions(in: "So my dad died in May")
                == [
                    Mention(
                        rule: "mention.died", kind: .death, quote: "my dad died", range: 3..<14, who: "my dad"
                    )
                ])
        #expect(assessor.mentions(in: "It is not so that my dad died").isEmpty)
    }

    @Test func conditionsAreOfTheSameText() throws {
        let lists = WordLists()
        let both = try Sample.rule(
            "dispute.both", .area(.dispute), 2, "today",
            all: [.rule("dispute.row"), .pattern(Pattern("loud", lists: lists))])
        let alone = try Sample.rule(
            "dispute.alone", .area(.dispute), 1, "today", without: [.rule("dispute.both")])
        var reader = TextReader(try Sample.book([both, alone]))
        for (text, fires) in [("we row, loud, today", true), ("we row today", false), ("loud today", false)] {
            #expect(reader.fires("dispute.both", in: text) == fires)
            #expect(reader.fires("dispute.alone", in: text) == !fires)
        }
    }

    @Test func rulesThatCannotStandAreRefused() throws {
        let row = try Sample.rule("dispute.row", .area(.dispute), 4, "x")
        #expect(throws: RuleBookError.duplicateRule("dispute.row")) { try Sample.book([row]) }
        let idle = Rule(id: "grief.idle", subject: .area(.grief), points: 1, why: "", source: "")
        #expect(throws: RuleBookError.neverFires(rule: "grief.idle")) { try Sample.book([idle]) }
        let lost = try Sample.rule("grief.lost", .area(.grief), 1, "x", all: [.rule("grief.none")])
        #expect(throws: RuleBookError.unknownRule("grief.none", in: "grief.lost")) { try Sample.book([lost]) }
        let one = try Sample.rule("grief.one", .area(.grief), 1, "x", all: [.rule("grief.two")])
        let two = try Sample.rule("grief.two", .area(.grief), 1, "x", all: [.rule("grief.one")])
        #expect(throws: RuleBookError.circularRules("grief.one")) { try Sample.book([one, two]) }
        let free = try Sample.rule("grief.free", .area(.grief), 0, "x")
        #expect(throws: RuleBookError.wrongPoints(rule: "grief.free")) { try Sample.book([free]) }
    }
}
