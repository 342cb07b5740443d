import Assessment
import CaseModel
import Testing

struct FactTests {
    private static let event = LifeEventID(1)
    private static let person = PersonID(1)

    private static func added(_ kind: LifeEvent.Kind, when: ApproximateDate? = nil) -> CaseEvent {
        .lifeEventAdded(id: event, kind: kind, words: "it", person: nil, when: when, noticedIn: nil)
    }

    private static func onset(_ date: ApproximateDate) -> CaseEvent {
        .answered(question: QuestionKey(.onset), reply: .said(words: "then", value: .date(when: date)))
    }

    @Test(arguments: [
        (2024, 5, true), (2024, 1, true), (2023, 10, false), (2024, 6, true), (2024, 9, false),
    ])
    func nearTheOnsetIsHalfAYearBeforeToAMonthAfter(year: Int, month: Int, near: Bool) {
        let inventory = Sample.inventory([
            Self.onset(Sample.date(2024, 6, 1)), Self.added(.death, when: Sample.date(year, month, 15)),
        ])
        #expect(inventory.statedFacts.map(\.kind).contains(.deathNearOnset) == near)
    }

    @Test(arguments: [
        (LifeEvent.Kind.death, QuestionID.mourning, "raw", FactKind.deathStillRaw),
        (.death, .mourning, "avoid", .deathAvoided),
        (.death, .mourning, "peace", .deathAtPeace), (.death, .mournedWith, "no", .mournedAlone),
        (.change, .changeChosen, "forced", .changeForced), (.change, .changeNow, "very-hard", .changeHard),
        (.change, .changeNow, "settled", .changeSettled),
        (.disagreement, .disputeStage, "stuck", .disputeStuck),
        (.disagreement, .disputeStage, "talking", .disputeTalking),
        (.disagreement, .disputeStage, "ending", .disputeEnding),
        (.disagreement, .disputeStage, "settled", .disputeSettled),
        (.disagreement, .disputeKnown, "only-me", .disputeUnspoken),
    ])
    func choicesAboutEventsAreFacts(
        kind: LifeEvent.Kind, question: QuestionID, choice: String, fact: FactKind
    ) {
        let inventory = Sample.inventory([
            Self.added(kind), Sample.choice(question, about: .lifeEvent(Self.event), choice),
        ])
        let facts = inventory.statedFacts
        #expect(facts.map(\.kind) == [fact])
        #expect(facts.first?.lifeEvent == Self.event)
    }

    @Test(arguments: [
        (QuestionID.closeBefore, "none", FactKind.fewTiesBefore), (.closeBefore, "several", .manyTiesBefore),
        (.loneliness, "always", .lonelyAlways), (.loneliness, "lately", .lonelyLately),
        (.rejection, "always", .rejectionAlways), (.rejection, "lately", .rejectionLately),
        (.beginWith, "years", .choseYears),
    ])
    func choicesAboutTheYearsAreFacts(question: QuestionID, choice: String, fact: FactKind) {
        #expect(Sample.inventory([Sample.choice(question, choice)]).statedFacts.map(\.kind) == [fact])
    }

    @Test(arguments: [
        (LifeEvent.Kind.death, FactKind.choseDeath), (.change, .choseChange),
        (.disagreement, .choseDisagreement),
    ])
    func theClientsChoiceIsAFact(kind: LifeEvent.Kind, fact: FactKind) {
        let inventory = Sample.inventory([Self.added(kind), Sample.choice(.beginWith, "e1")])
        #expect(inventory.statedFacts.map(\.kind) == [fact])
    }

    @Test func unmetExpectationsAndUnsettledArgumentsAreFacts() {
        let inventory = Sample.inventory([
            .personAdded(
                id: Self.person,
                mention: PersonMention(name: "Sam", relationship: nil, relationshipWords: nil)),
            Sample.choice(.expectationsMet, about: .person(Self.person), "not-mine"),
            Sample.choice(.arguments, about: .person(Self.person), "often"),
            Sample.choice(.argumentsEnd, about: .person(Self.person), "silence"),
        ])
        #expect(inventory.statedFacts.map(\.kind) == [.expectationsUnmet, .argumentsUnsettled])
        #expect(inventory.statedFacts.allSatisfy { $0.person == Self.person })
    }

    @Test func beingCutOffIsAFact() {
        let inventory = Sample.inventory([
            .personAdded(
                id: Self.person,
                mention: PersonMention(name: "Sam", relationship: nil, relationshipWords: nil)),
            .personStands(id: Self.person, standing: .apart),
        ])
        #expect(inventory.statedFacts.map(\.kind) == [.contactCutOff])
    }

    @Test func noEventIsAFactOnceAsked() {
        #expect(Sample.inventory([]).statedFacts.isEmpty)
        #expect(
            Sample.inventory([Sample.said(.aroundOnset, "nothing")]).statedFacts.map(\.kind) == [.noEvent])
    }

    @Test func wordsAndFactsMakeOneSuggestion() throws {
        let rules = try Sample.book([
            Sample.fact(.disputeStuck, .dispute, 4),
            Sample.fact(.choseDisagreement, .dispute, 2, marks: [.main]),
        ])
        let inventory = Sample.inventory([
            Self.added(.disagreement), Sample.choice(.disputeStage, about: .lifeEvent(Self.event), "stuck"),
            Sample.choice(.beginWith, "e1"), Sample.said(.tiesOverYears, "we row"),
        ])
        let suggestion = Assessor(rules: rules).suggestion(for: inventory)
        #expect(suggestion.focus == .dispute)
        #expect(suggestion.strength == .clear)
        #expect(suggestion.areas[0].points == 10)
        #expect(
            suggestion.areas[0].for.contains { evidence in
                evidence.basis == .quote("we row", range: 0..<6, question: QuestionKey(.tiesOverYears))
            })
    }

    @Test func remarksCountAsWords() throws {
        let inventory = Sample.inventory([.remarked(question: QuestionKey(.onset), words: "we row")])
        let suggestion = Assessor(rules: try Sample.book()).suggestion(for: inventory)
        #expect(suggestion.focus == .dispute)
    }
}
