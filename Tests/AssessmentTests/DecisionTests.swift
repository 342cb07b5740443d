import Assessment
import CaseModel
import Testing

struct DecisionTests {
    /// Evidence for dispute, transition, grief, sensitivities.
    private static func decide(
        _ supporting: [[Evidence]], against: [[Evidence]] = [[], [], [], []],
        source: Deliberation.Source = .inventory,
        concerns: [Concern] = []
    ) -> Deliberation {
        var deliberation = Deliberation(
            source: source, supporting: supporting, opposing: against, concerns: concerns)
        deliberation.decide()
        return deliberation
    }

    private static func points(_ dispute: Int, _ transition: Int, _ grief: Int, _ sensitivities: Int)
        -> [[Evidence]]
    {
        [dispute, transition, grief, sensitivities].map { $0 == 0 ? [] : [Sample.evidence($0)] }
    }

    @Test(arguments: [
        (8, 0, 0, 0, ProblemArea?.some(.dispute), Suggestion.Strength.clear),
        (0, 4, 0, 0, .transition, .likely),
        (0, 0, 2, 0, nil, .open), (1, 1, 1, 1, nil, .open), (5, 5, 0, 0, nil, .open),
        (7, 5, 0, 0, .dispute, .likely),
        (0, 0, 9, 6, .grief, .clear), (0, 0, 0, 5, .sensitivities, .likely),
    ])
    func marginsMakeTheStrength(
        dispute: Int, transition: Int, grief: Int, sensitivities: Int, focus: ProblemArea?,
        strength: Suggestion.Strength
    ) {
        let decided = Self.decide(Self.points(dispute, transition, grief, sensitivities))
        #expect(decided.focus == focus)
        #expect(decided.strength == strength)
        #expect(strength == .clear || !decided.ask.isEmpty)
        #expect(!decided.reasoning.isEmpty)
    }

    @Test func pointsAgainstAreSubtracted() {
        let against = [[Sample.evidence(-3)], [], [], []]
        #expect(
            Self.decide(Self.points(4, 0, 0, 0), against: against).present == [false, false, false, false])
    }

    @Test func theOnsetLinkLeads() {
        let decided = Self.decide([[Sample.evidence(5)], [Sample.evidence(4, [.onset])], [], []])
        #expect(decided.focus == .transition)
        #expect(decided.second == .dispute)
    }

    @Test(arguments: [(Set([Rule.Mark.contested]), ProblemArea.dispute), (Set(), .transition)])
    func anEndingIsADisputeWhileItIsFoughtOver(marks: Set<Rule.Mark>, focus: ProblemArea) {
        let decided = Self.decide([[Sample.evidence(4, marks)], [Sample.evidence(5, [.separation])], [], []])
        #expect(decided.focus == focus)
    }

    @Test func aLiveQuarrelOutweighsAnEndingToldInPassing() {
        let decided = Self.decide([[Sample.evidence(9)], [Sample.evidence(4, [.separation])], [], []])
        #expect(decided.focus == .dispute)
    }

    @Test func sensitivitiesComeLast() {
        let decided = Self.decide([[], [Sample.evidence(4, [.event])], [], [Sample.evidence(9, [.lifelong])]])
        #expect(decided.focus == .transition)
        #expect(decided.second == .sensitivities)
    }

    @Test func lonelinessBesideAnEventCountsOnlyWhenItIsOlder() {
        let lately = Self.decide([[], [], [Sample.evidence(6, [.event])], [Sample.evidence(4)]])
        #expect(lately.present == [false, false, true, false])
        let always = Self.decide([[], [], [Sample.evidence(6, [.event])], [Sample.evidence(4, [.lifelong])]])
        #expect(always.present == [false, false, true, true])
    }

    @Test func anEndingBesideAClearQuarrelIsNoChangeOfItsOwn() {
        let quarrel = Self.decide([[Sample.evidence(9)], [Sample.evidence(4, [.separation])], [], []])
        #expect(quarrel.present == [true, false, false, false])
        let both = Self.decide(
            [
                [Sample.evidence(9)], [Sample.evidence(4, [.separation]), Sample.evidence(4, [.event])], [],
                [],
            ])
        #expect(both.present == [true, true, false, false])
        let moving = Self.decide([[Sample.evidence(9)], [Sample.evidence(4, [.separation, .main])], [], []])
        #expect(moving.present == [true, true, false, false])
    }

    @Test func aLifelongPatternOutweighsAPassingMention() {
        let decided = Self.decide([[Sample.evidence(5)], [], [], [Sample.evidence(6, [.lifelong])]])
        #expect(decided.focus == .sensitivities)
    }

    @Test(arguments: [
        (Rule.Mark.talk, ProblemArea.transition), (.topic, .transition), (.event, .dispute),
    ])
    func talkOfSomeoneStaysBehindWhatHappened(mark: Rule.Mark, focus: ProblemArea) {
        let decided = Self.decide([[Sample.evidence(9, [mark])], [Sample.evidence(4, [.event])], [], []])
        #expect(decided.focus == focus)
    }

    @Test func talkMakesNoQuarrelOfAnEnding() {
        let talk = [Sample.evidence(8, [.talk]), Sample.evidence(1)]
        let decided = Self.decide([talk, [Sample.evidence(4, [.separation, .event])], [], []])
        #expect(decided.present == [true, true, false, false])
        #expect(decided.focus == .transition)
    }

    @Test func theClientsChoiceWeighs() {
        let decided = Self.decide([[Sample.evidence(6)], [], [Sample.evidence(4, [.main])], []])
        #expect(decided.focus == .grief)
    }

    @Test(arguments: [
        (ConcernKind.psychosis, false, true), (.mania, false, true), (.psychosis, true, false),
        (.suicidalThoughts, false, false),
    ])
    func focusIsWithheldWhenHelpComesFirst(kind: ConcernKind, soft: Bool, withheld: Bool) {
        let concern = Concern(kind: kind, quote: "q", range: 0..<1, soft: soft)
        let decided = Self.decide(Self.points(9, 0, 0, 0), concerns: [concern])
        #expect(decided.isWithheld == withheld)
        #expect((decided.focus == nil) == withheld)
        #expect(!withheld || decided.ask.isEmpty)
    }

    @Test func atMostTwoAreas() {
        let decided = Self.decide(Self.points(9, 8, 7, 0))
        #expect(decided.focus == .dispute)
        #expect(decided.second == .transition)
        #expect(Self.decide(Self.points(9, 2, 0, 0)).second == nil)
    }

    @Test func ofAnEvenTextTheFirstToldLeads() {
        let supporting = [[Sample.evidence(4, at: 50)], [], [Sample.evidence(4, at: 3)], []]
        let decided = Self.decide(supporting, source: .text)
        #expect(decided.focus == .grief)
        #expect(decided.strength == .open)
        #expect(Self.decide(supporting).focus == nil)
    }

    @Test func everyStepNamesItsSource() {
        for step in DecisionStep.all {
            #expect(!step.name.isEmpty)
            #expect(!step.source.isEmpty)
        }
    }
}
