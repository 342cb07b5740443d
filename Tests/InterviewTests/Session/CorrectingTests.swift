import CaseModel
import Interview
import Testing

/// What the client says to put something right is understood, at any question.
@Suite("Putting right")
struct CorrectingTests {
    /// A sitting in which a friend was taken for dead.
    static func withADeath() throws -> Sitting {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "My friend Dee died and I have not been the same.", "in March"])
        #expect(sitting.inventory.lifeEvents(.death).count == 1)
        return sitting
    }

    @Test(
        "Nobody stays dead who did not die",
        arguments: ["Dee isn't dead", "no, dee is still alive!", "my mum. Dee is not dead"])
    func alive(_ words: String) throws {
        var sitting = try Self.withADeath()
        sitting.type(words)
        #expect(sitting.inventory.lifeEvents(.death).isEmpty)
        #expect(sitting.inventory.people.first { $0.name == "Dee" }?.standing == .present)
        #expect(sitting.said.contains("taken it out"))
    }

    @Test("Someone who did die is not brought back", arguments: ["my mum", "it is not true that I cope"])
    func dead(_ words: String) throws {
        var sitting = try Self.withADeath()
        sitting.type(words)
        #expect(sitting.inventory.lifeEvents(.death).count == 1)
    }

    @Test("A line of the timeline is taken out with its death", arguments: ["1", "line 1"])
    func timeline(_ line: String) throws {
        var sitting = try Self.withADeath()
        let asked = sitting.asked
        sitting.type("/timeline remove \(line)")
        #expect(sitting.inventory.lifeEvents.isEmpty)
        #expect(sitting.inventory.people.map(\.standing) == [.present])
        #expect(sitting.asked == asked)
    }

    @Test("The onset is dated anew, never taken out; a line that is not there is not guessed")
    func onset() throws {
        var sitting = try Self.withADeath()
        let count = sitting.events.count
        sitting.type("/timeline remove 9")
        #expect(sitting.said.contains("remove 2"))
        sitting.type("/timeline remove 2")
        #expect(sitting.asked == "mood.onset")
        #expect(sitting.events.count == count)
    }

    @Test(
        "What someone is to the client is learnt from any answer",
        arguments: [
            "I rely on my partner Rob", "Rob is my partner", "my partner rob is away",
            "it is Rob my partner who cooks",
        ])
    func relationship(_ words: String) throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "not much", "Rob and my mum", "no", "no"])
        #expect(sitting.asked == "person.relationship@p1")
        sitting.type(["/edit 15", words])
        #expect(sitting.inventory.people.first?.relationship == .partner)
    }

    @Test(
        "A protest at being asked again leaves the question and keeps the words",
        arguments: [
            "I already told you that", "i just said", "Stop asking!", "you keep asking me",
        ])
    func repeated(_ words: String) throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", words])
        #expect(sitting.said.contains("asked twice"))
        #expect(sitting.asked == "people.list")
        #expect(sitting.inventory.remarks.map(\.words) == [words])
        #expect(sitting.inventory.answer(.aroundOnset)?.reply == .skipped)
    }

    @Test("The same change in other words stays one change")
    func sameChange() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "I lost my job.", "last spring", "no", "no", "no"])
        #expect(sitting.inventory.lifeEvents(.change).count == 1)
        sitting.type(["yes", "I was made redundant"])
        #expect(sitting.inventory.lifeEvents(.change).count == 1)
    }

    @Test("A sentence taken for a choice is said back")
    func takenAs() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "not much", "my mum", "no", "no", "ring 2 i think but it varies"])
        guard
            case .said(_, .choice("2")) = sitting.inventory.answers.values.first(where: {
                $0.key.question == .closeness
            })?.reply
        else { return }
        #expect(sitting.said.contains("I have put that down as"))
        #expect(sitting.said.contains("/back"))
    }

    @Test("A changed answer is confirmed, and one that was kept too")
    func changed() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "/back", "last winter"])
        #expect(sitting.said.contains("I have changed that."))
    }

    @Test("Two events in one sentence have each their own date")
    func datesOfTheirOwn() throws {
        var sitting = try Sitting.atOnset()
        sitting.type([
            "last spring", "My dad passed away in March and then I lost my job in June and it got worse",
        ])
        let dates = sitting.inventory.lifeEvents.compactMap { $0.when?.interval?.first.parts.month }
        #expect(dates == [3, 6])
    }

    @Test("What was hoped for is not asked again when it comes to the disagreement")
    func notAskedTwice() throws {
        let questions = try Shipped.content.get().questionnaire
        var inventory = Inventory([])
        let person = PersonID(1), event = LifeEventID(1)
        for event: CaseEvent in [
            .personAdded(id: person, mention: PersonMention(name: "Sam", relationship: nil)),
            .lifeEventAdded(
                id: event, kind: .disagreement, words: "Sam", person: person, when: nil, noticedIn: nil),
        ] { inventory.apply(StampedEvent(at: Moment(seconds: 0), event: event)) }
        let key = QuestionKey("dispute.mine", .lifeEvent(event))
        #expect(questions.applies(key, in: inventory))
        inventory.apply(
            StampedEvent(
                at: Moment(seconds: 1),
                event: .answered(
                    question: QuestionKey(.expectsOf, .person(person)),
                    reply: .said(words: "some help", value: .text))))
        #expect(!questions.applies(key, in: inventory))
    }
}
