import CaseModel
import Testing

private func inventory(_ events: CaseEvent...) -> Inventory {
    Inventory(
        events.enumerated().map { StampedEvent(at: Moment(seconds: Int64($0.offset)), event: $0.element) })
}

private func answered(_ key: String, _ words: String) throws -> CaseEvent {
    .answered(question: try #require(QuestionKey(key)), reply: .said(words: words, value: .text))
}

private let sam = CaseEvent.personAdded(id: PersonID(1), mention: PersonMention(name: "Sam"))
private let mum = CaseEvent.personAdded(
    id: PersonID(2), mention: PersonMention(name: nil, relationship: .mother, relationshipWords: "mum"))

@Suite("Folding events into an inventory")
struct InventoryTests {
    @Test("A correction keeps the answer's number and takes the new words")
    func correction() throws {
        let folded = inventory(
            try answered("mood.around", "a"), try answered("years.ties", "b"),
            try answered("mood.around", "c"))
        #expect(folded.answersInOrder.map(\.words) == ["c", "b"])
        #expect(folded.answersInOrder.map(\.id) == [AnswerID(1), AnswerID(2)])
    }

    @Test(
        "The next number comes after all given, but for those that leave no room",
        arguments: [
            ([1], 2), ([5, 2], 6), ([Int.max], 1), ([3, Int.max, 4], 5), ([Int.max / 2], 1),
            ([Int.max / 2 - 1, Int.max / 2], Int.max / 2 + 1),
        ])
    func numbering(given: [Int], next: Int) {
        let people = given.map {
            CaseEvent.personAdded(id: PersonID($0), mention: PersonMention(name: "Sam"))
        }
        let events = given.map {
            CaseEvent.lifeEventAdded(
                id: LifeEventID($0), kind: .change, words: "x", person: nil, when: nil, noticedIn: nil)
        }
        let folded = Inventory(
            (people + events).map { StampedEvent(at: Moment(seconds: 0), event: $0) })
        #expect(folded.nextPerson.ordinal == next)
        #expect(folded.nextLifeEvent.ordinal == next)
    }

    @Test("Skipped, withheld and unknown are different answers")
    func declined() {
        let key = QuestionKey(.onset)
        let replies: [Reply] = [.skipped, .withheld, .unknown]
        for reply in replies {
            #expect(inventory(.answered(question: key, reply: reply)).answers[key]?.reply == reply)
        }
    }

    @Test("Merging moves answers, life events and mentions to the one who stays")
    func merging() throws {
        let folded = inventory(
            sam, mum, try answered("person.good@p1", "kind"), try answered("person.good@p2", "funny"),
            try answered("person.hard@p1", "late"),
            .lifeEventAdded(
                id: LifeEventID(1), kind: .disagreement, words: "rows", person: PersonID(1), when: nil,
                noticedIn: nil),
            .personsMerged(from: PersonID(1), into: PersonID(2)))
        #expect(folded.people.map(\.id) == [PersonID(2)])
        #expect(folded.person(PersonID(1))?.address == "Sam")
        #expect(folded.words("person.good", .person(PersonID(2))) == "funny")
        #expect(folded.words("person.hard", .person(PersonID(2))) == "late")
        #expect(folded.lifeEvents.first?.person == PersonID(2))
    }

    @Test("Someone entered twice died once, and someone removed takes their events along")
    func deathsOfOne() {
        func death(_ id: Int, of person: Int, _ when: ApproximateDate?) -> CaseEvent {
            .lifeEventAdded(
                id: LifeEventID(id), kind: .death, words: "x", person: PersonID(person), when: when,
                noticedIn: nil)
        }
        let date = ApproximateDate(stated: "2019", interval: nil)
        let merged = inventory(
            sam, mum, death(1, of: 1, nil), death(2, of: 2, date),
            .personsMerged(from: PersonID(1), into: PersonID(2)))
        #expect(merged.lifeEvents.map(\.id) == [LifeEventID(2)])
        #expect(inventory(sam, death(1, of: 1, nil), .personRemoved(id: PersonID(1))).lifeEvents.isEmpty)
    }

    @Test("Merging in a circle or with someone unknown changes nothing")
    func mergingNonsense() {
        let folded = inventory(
            sam, .personsMerged(from: PersonID(1), into: PersonID(1)),
            .personsMerged(from: PersonID(9), into: PersonID(1)),
            .personsMerged(from: PersonID(1), into: PersonID(9)))
        #expect(folded.people.map(\.id) == [PersonID(1)])
    }

    @Test("A date answered about a life event places it; taking it back removes it")
    func lifeEvents() throws {
        let id = LifeEventID(3)
        let date = ApproximateDate(stated: "March", interval: DayInterval(Day(number: 1), Day(number: 9)))
        let added = CaseEvent.lifeEventAdded(
            id: id, kind: .change, words: "moved", person: nil, when: nil, noticedIn: nil)
        let dated = CaseEvent.answered(
            question: QuestionKey(.changeWhen, .lifeEvent(id)),
            reply: .said(words: "March", value: .date(when: date)))
        #expect(inventory(added, dated).lifeEvent(id)?.when == date)
        #expect(inventory(added, dated).nextLifeEvent == LifeEventID(4))
        #expect(inventory(added, dated, .lifeEventRemoved(id: id)).lifeEvents.isEmpty)
    }

    @Test("A concern waits until it is met; reopening asks again what fits")
    func concernAndReopening() throws {
        let raised = CaseEvent.concernRaised(
            kind: .selfHarm, soft: false, quote: "x", question: QuestionKey(.aroundOnset))
        #expect(inventory(raised).concerns.map(\.choice) == [nil])
        #expect(
            inventory(raised, .concernMet(kind: .selfHarm, choice: "go-on")).concerns.map(\.choice) == [
                "go-on"
            ])
        let shown = CaseEvent.summaryShown(lines: ["a"], focus: .grief, second: nil, rulebook: "r")
        let folded = inventory(.finished, shown, try answered("closing.fits", "yes"), .reopened)
        #expect(!folded.isFinished)
        #expect(folded.summary == nil)
        #expect(folded.answer(.fits) == nil)
    }

    @Test("An offer is gone once it is met, and is remembered when declined")
    func offers() {
        let mention = PersonMention(name: "Tom")
        let offered = CaseEvent.personOffered(mention: mention, noticedIn: QuestionKey(.onset))
        #expect(inventory(offered).offers == [mention])
        let declined = inventory(offered, .offerMet(mention: mention, accepted: false))
        #expect(declined.offers.isEmpty)
        #expect(declined.declinedOffers == [mention])
    }

    @Test("The PHQ-9 has a total and a band only when all nine items are answered")
    func phq9() {
        func answers(_ scores: [Int]) -> Inventory {
            Inventory(
                zip(PHQ9.itemQuestions, scores).map { question, score in
                    StampedEvent(
                        at: Moment(seconds: 0),
                        event: .answered(
                            question: QuestionKey(question),
                            reply: .said(words: "", value: .choice(id: "\(score)"))))
                })
        }
        #expect(PHQ9(answers(Array(repeating: 3, count: 8))).total == nil)
        #expect(PHQ9(answers(Array(repeating: 3, count: 9))).total == 27)
        #expect(PHQ9(answers([1, 1, 1, 1, 1, 1, 1, 1, 2])).band == .moderate)
        #expect(PHQ9(answers([0, 0, 0, 0, 0, 0, 0, 0, 1])).selfHarmItem == 1)
    }

    @Test(
        "Bands begin where the form says",
        arguments: zip(
            [0, 4, 5, 9, 10, 14, 15, 19, 20, 27],
            [
                PHQ9.Band.minimal, .minimal, .mild, .mild, .moderate, .moderate, .moderatelySevere,
                .moderatelySevere,
                .severe, .severe,
            ]))
    func bands(_ total: Int, _ band: PHQ9.Band) { #expect(PHQ9.Band(total: total) == band) }

    @Test("Keys are written and read alike", arguments: ["mood.onset", "person.good@p3", "loss.when@e12"])
    func keys(_ text: String) throws { #expect(try #require(QuestionKey(text)).description == text) }

    @Test("What is no key", arguments: ["a@", "a@x3", "a@p0", "a@p-1"])
    func noKeys(_ text: String) { #expect(QuestionKey(text) == nil) }

    @Test(
        "The nearest spelling",
        arguments: [("bakc", "back"), ("hlep", "help"), ("pepole", "people"), ("timline", "timeline")])
    func spelling(_ typed: String, _ meant: String) {
        #expect(Spelling.nearest(to: typed, among: ["help", "back", "people", "timeline", "quit"]) == meant)
        #expect(Spelling.nearest(to: "xyzzy", among: ["help", "back"]) == nil)
    }
}
