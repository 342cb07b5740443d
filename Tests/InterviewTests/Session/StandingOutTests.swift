import CaseModel
import Interview
import Testing

/// What stood out quotes the client about the person it names, and about nobody else.
@Suite("What stood out")
struct StandingOutTests {
    /// A whole case about a quarrel with Sam, told beside a lesser one with a mother.
    static func events() -> [CaseEvent] {
        let sam = PersonID(1), mum = PersonID(2), quarrel = LifeEventID(1)
        func said(
            _ question: QuestionID, _ words: String, of subject: Subject? = nil, _ value: AnswerValue = .text
        )
            -> CaseEvent
        {
            .answered(question: QuestionKey(question, subject), reply: .said(words: words, value: value))
        }
        return [
            said(.onset, "in May", .date(when: ApproximateDate(stated: "in May", interval: nil))),
            .personAdded(
                id: sam,
                mention: PersonMention(name: "Sam", relationship: .partner, relationshipWords: "husband")),
            .personAdded(
                id: mum, mention: PersonMention(name: nil, relationship: .mother, relationshipWords: "mum")),
            .lifeEventAdded(
                id: quarrel, kind: .disagreement, words: "Sam", person: sam, when: nil, noticedIn: nil),
            said(
                "person.hard", "My mum and I argue all the time about my hair.",
                of: .person(mum)),
            said(
                "person.hard", "My husband and I argue all the time about money.",
                of: .person(sam)
            ),
            said("dispute.about", "It is about what he lent his brother.", of: .lifeEvent(quarrel)),
            said("dispute.stage", "stuck", of: .lifeEvent(quarrel), .choice(id: "stuck")),
            said("wishes.different", "My mum and I argue all the time and she never listens to me."),
            said(.beginWith, "a disagreement with Sam", .choice(id: quarrel.description)),
        ]
    }

    @Test("Words about someone else are not quoted")
    func quotes() throws {
        let events = Self.events().enumerated().map {
            StampedEvent(at: Moment(seconds: Int64($0.offset)), event: $0.element)
        }
        let assessor = try Shipped.assessor.get()
        let session = Session(
            inventory: Inventory(events), content: try Shipped.content.get(), now: Moment(seconds: 100),
            assessor: { assessor })
        let text = StandingOut(session: session).lines.joined(separator: "\n")
        #expect(text.contains("Sam"))
        #expect(text.contains("about money"))
        #expect(!text.contains("my hair"))
        #expect(!text.contains("My mum and I"))
    }

    private func text(_ events: [CaseEvent]) throws -> String {
        let stamped = events.enumerated().map {
            StampedEvent(at: Moment(seconds: Int64($0.offset)), event: $0.element)
        }
        let assessor = try Shipped.assessor.get()
        let session = Session(
            inventory: Inventory(stamped), content: try Shipped.content.get(), now: Moment(seconds: 100),
            assessor: { assessor })
        return StandingOut(session: session).lines.joined(separator: "\n")
    }

    @Test("Where to begin is with a therapist, and no advice to have it out")
    func begin() throws {
        let text = try text(Self.events())
        #expect(
            text.contains("With your therapist, it might be good to begin with what is between you and Sam."))
        #expect(!text.contains("a disagreement"))
    }

    @Test(
        "Two sentences that are nearly the same are quoted once",
        arguments: [
            ("We argue all the time about money, my husband and I.", false),
            ("I say that we argue all the time, he says we do not.", false),
            ("He shouts at me when the bills come.", true),
        ])
    func twice(_ words: String, _ isQuoted: Bool) throws {
        let more = CaseEvent.answered(
            question: QuestionKey("person.arguments-go", .person(PersonID(1))),
            reply: .said(words: words, value: .text))
        let text = try text(Self.events() + [more])
        #expect(text.contains("My husband and I argue all the time about money"))
        #expect(text.contains(String(words.dropLast())) == isQuoted)
    }
}
