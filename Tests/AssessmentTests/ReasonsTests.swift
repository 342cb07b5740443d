import Assessment
import CaseModel
import TextMatching
import Testing

/// Reasons against: why an area is not suggested, what changes without some words, what carries a suggestion.
struct ReasonsTests {
    private static func assessor() throws -> Assessor {
        let lists = WordLists()
        let composite = Rule(
            id: "grief.cry", subject: .area(.grief), points: 2, why: "Because.", source: "Test",
            any: [try Pattern("crying (every|each) night", lists: lists)],
            all: [.pattern(try Pattern("funeral", lists: lists))])
        return Assessor(rules: try Sample.book([composite]))
    }

    @Test(arguments: [
        ("We row. It is not so that she died.", WhyNot.Near.Reason.setAside(cue: "negated", words: "not")),
        ("We row. I was crying every night.", .unmet("asks for “funeral” too")),
        ("We row. I am crying every day.", .lacks("night")),
    ])
    func theNearestRuleSaysWhatItLacked(text: String, reason: WhyNot.Near.Reason) throws {
        let whyNot = try Self.assessor().whyNot(.grief, in: text)
        #expect(whyNot.suggestion.focus == .dispute)
        #expect(whyNot.missing == 3)
        #expect(whyNot.near.map(\.reason).contains(reason))
    }

    @Test func whatIsSuggestedMissesNothing() throws {
        let whyNot = try Self.assessor().whyNot(.dispute, in: "We row.")
        #expect(whyNot.missing == 0)
        #expect(whyNot.near.isEmpty)
    }

    @Test(arguments: ["She DIED", "she died"])
    func wordsThatWereNotSaidCountNoMore(words: String) throws {
        let unsaid = try #require(try Self.assessor().without(words, in: "She died in May. We row, we do."))
        #expect(unsaid.before.areas[2].points == 4)
        #expect(unsaid.after.areas[2].points == 0)
        #expect(unsaid.after.areas[0].points == 4)
        #expect(unsaid.after.focus == .dispute)
    }

    @Test(arguments: ["", "he left", "She died!"])
    func wordsThatAreNotThereAreNotFound(words: String) throws {
        #expect(try Self.assessor().without(words, in: "She died in May.") == nil)
    }

    @Test func aSuggestionThatOneQuoteCarriesIsFragile() throws {
        let suggestion = try Self.assessor().suggestion(forText: "She died in May. We row, we do.")
        let keystone = try #require(suggestion.keystone(.text))
        #expect(suggestion.focus != nil)
        #expect(keystone.rule.hasPrefix(suggestion.focus?.rawValue ?? "-"))
    }

    @Test func aSuggestionOfNothingRestsOnNothing() throws {
        #expect(try Self.assessor().suggestion(forText: "It rains.").keystone(.text) == nil)
    }

    /// The example of Cohen (1960) as textbooks give it: 20 and 15 the same, 5 and 10 not.
    @Test func kappaIsThatOfTheTextbook() {
        let pairs =
            Array(repeating: ("y", "y"), count: 20) + Array(repeating: ("y", "n"), count: 5)
            + Array(repeating: ("n", "y"), count: 10) + Array(repeating: ("n", "n"), count: 15)
        let kappa = CohensKappa(pairs)
        #expect(abs(kappa.value - 0.4) < 1e-12)
        #expect(kappa.interval.contains(0.4))
        #expect(kappa.interval.lowerBound > 0 && kappa.interval.upperBound < 0.7)
        #expect(CohensKappa(pairs) == kappa)
    }

    @Test func kappaOfNothingAndOfOneLabelIsDefined() {
        #expect(CohensKappa([(Int, Int)]()).value == 0)
        #expect(CohensKappa([(1, 1), (1, 1)]).value == 1)
        #expect(CohensKappa([(1, 2), (2, 1)]).value == -1)
    }
}
