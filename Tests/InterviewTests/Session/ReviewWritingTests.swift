import Assessment
import CaseModel
import Interview
import Testing

/// A desk that writes nothing and knows no other case.
enum Desk {
    static var desk: ReviewDesk {
        ReviewDesk(
            write: { wish, _ in .done("\(wish.file) for \(wish.isForClient ? "client" : "clinician")") },
            next: { .refused("none waits") })
    }
}

/// What a review leaves behind: formulation, contract, answers to what was asked, and how it goes on.
@Suite("Review: what is written") struct ReviewWritingTests {
    /// Monday 23 November 2026, at noon.
    private static let now = Moment(seconds: 20_780 * 86_400 + 43_200)

    /// A finished case of someone whose wife died before the low mood began, and who leaves something open.
    private static func told() throws -> [StampedEvent] {
        let key = { (text: String) in QuestionKey(text) ?? QuestionKey(QuestionID(text)) }
        let day = { (number: Int) in DayInterval(Day(number: number), Day(number: number)) }
        let events: [CaseEvent] = [
            .personAdded(
                id: PersonID(1),
                mention: PersonMention(
                    name: "Jean", relationship: .partner, relationshipWords: "wife", standing: .died)),
            .personAdded(
                id: PersonID(2),
                mention: PersonMention(name: "Fiona", relationship: .daughter, relationshipWords: "daughter")),
            .lifeEventAdded(
                id: LifeEventID(1), kind: .death, words: "my wife Jean died", person: PersonID(1), when: nil,
                noticedIn: nil),
            .answered(
                question: key("mood.onset"),
                reply: .said(
                    words: "may 2026",
                    value: .date(when: ApproximateDate(stated: "may 2026", interval: day(20_575))))),
            .answered(
                question: key("loss.when@e1"),
                reply: .said(
                    words: "april",
                    value: .date(when: ApproximateDate(stated: "april", interval: day(20_550))))),
            .answered(
                question: key("mood.around"), reply: .said(words: "My wife Jean died in April.", value: .text)
            ),
            .answered(
                question: key("person.closeness@p2"), reply: .said(words: "1", value: .choice(id: "1"))),
            .answered(
                question: key("person.good@p2"),
                reply: .said(words: "She comes every Saturday", value: .text)),
            .answered(question: key("loss.now@e1"), reply: .skipped),
            .answered(question: key("wishes.matters"), reply: .said(words: "to sleep again", value: .text)),
        ]
        return events.map { StampedEvent(at: now, event: $0) }
    }

    private struct Review {
        var session: ReviewSession
        private(set) var ended: Ending?

        init(_ events: [StampedEvent], desk: ReviewDesk = Desk.desk) throws {
            session = ReviewSession(
                Inventory(events), title: "1", by: "MS", content: try Shipped.content.get(),
                assessor: try Shipped.assessor.get(), desk: desk, now: ReviewWritingTests.now)
        }

        /// Everything that is said after a line; events are stored at once.
        mutating func type(_ line: String) -> String {
            take(session.receive(.line(line), at: ReviewWritingTests.now))
        }

        mutating func take(_ effects: [Effect]) -> String {
            var lines: [String] = []
            for effect in effects {
                switch effect {
                case .say(.text(let text)), .problem(let text): lines.append(text)
                case .say(.list(let list)), .say(.figure(_, let list)): lines += list
                case .say(.named(let named)): lines += named.map { "\($0.name) \($0.text)" }
                case .record: lines.append(take(session.recorded()))
                case .ask(let prompt): lines.append(prompt.text)
                case .end(let ending): ended = ending
                default: break
                }
            }
            return lines.joined(separator: "\n")
        }
    }

    @Test func theDraftHoldsTheFactsAndNamesNoIllness() throws {
        var review = try Review(try Self.told())
        let draft = review.type("formulation")
        for line in [
            "You began to feel low on 2 May 2026.", "Close to that time came losing Jean, 7 April 2026.",
            "So we look at the two together: your mood, and losing Jean.",
            "We would begin with grief: losing Jean.",
            "Close to you: Fiona.", "Of Fiona you said: “She comes every Saturday”",
            "What matters most to you: “to sleep again”", "Does that fit how you see it?",
        ] {
            #expect(draft.contains(line), "\(line) in \(draft)")
        }
        #expect(!draft.contains("has a name") && review.session.inventory.formulations.isEmpty)
    }

    @Test func theFormulationIsChangedLineByLineAndEveryVersionStays() throws {
        var review = try Review(try Self.told())
        _ = review.type("formulation illness a depression")
        _ = review.type("formulation 2 You have felt low since May.")
        _ = review.type("formulation 3 -")
        _ = review.type("formulation + Your daughter is there.")
        let versions = review.session.inventory.formulations
        #expect(versions.count == 4 && versions.allSatisfy { $0.by == "MS" })
        let last = try #require(versions.last).content
        #expect(
            last.prefix(2) == [
                "What you have has a name: a depression. It is an illness, and you are not to blame for it.",
                "You have felt low since May.",
            ])
        #expect(last.suffix(2) == ["Your daughter is there.", "Does that fit how you see it?"])
        #expect(last.count == versions[0].content.count)
        #expect(review.type("formulation keep").contains("It is kept as it stands"))
        _ = review.type("formulation new")
        #expect(
            review.session.inventory.formulations.last?.content.first
                == "You began to feel low on 2 May 2026.")
    }

    @Test func aFormulationFollowsTheDecision() throws {
        var review = try Review(try Self.told())
        _ = review.type("focus dispute then grief because they no longer speak")
        let draft = review.type("formulation")
        #expect(draft.contains("We would begin with a dispute"))
        #expect(draft.contains("After that we would look at losing Jean."))
        _ = review.type("undecided because it is too early")
        #expect(review.type("formulation").contains("Where to begin is still open"))
    }

    @Test(arguments: [
        ("contract 16 from 3 December", 20_790, 16, 4, 4), ("contract 8 from Thursday", 20_783, 8, 2, 2),
        ("contract 6", 20_787, 6, 2, 1), ("contract 6 sessions from tomorrow", 20_781, 6, 2, 1),
        ("contract 16 weekly from 3/12/2026", 20_790, 16, 4, 4),
        ("contract 8 from 7 January", 20_825, 8, 2, 2),
        ("contract 8 from last Thursday", 20_776, 8, 2, 2), ("contract 8 from 2026-12-03", 20_790, 8, 2, 2),
    ])
    func aContractHasItsDaysAndPhases(_ line: String, first: Int, count: Int, initial: Int, ending: Int)
        throws
    {
        var review = try Review(try Self.told())
        let said = review.type(line)
        let contract = try #require(review.session.inventory.contracts.last).content
        #expect(contract.sessions == (0..<count).map { Day(number: first + 7 * $0) })
        #expect(contract.numbers(of: .initial) == 1..<initial + 1)
        #expect(contract.numbers(of: .ending) == count - ending + 1..<count + 1)
        #expect(said.contains("Session \(count), on ") && said.contains("is the last"))
        #expect(review.type("contract").contains("is the last"))
    }

    @Test func daysThatAreLeftOutMoveWhatFollows() throws {
        var review = try Review(try Self.told())
        _ = review.type("contract 6 from 10 December without 24 December and 31 December")
        let days = try #require(review.session.inventory.contracts.last).content.sessions.map(\.number)
        #expect(days == [20_797, 20_804, 20_825, 20_832, 20_839, 20_846])
    }

    @Test func whatAnAnswerWouldSettleIsWorkedOut() throws {
        var review = try Review(try Self.told())
        let asked = review.type("ask")
        #expect(asked.contains("Ask: “") && asked.contains("It settles: "))
        var said = asked
        while !said.contains("How is it now"), !said.contains("Back in the review") { said = review.type("") }
        #expect(said.contains("would add 4 points to grief"))
        let answers = review.session.inventory.answers
        #expect(review.type("I try not to think of it").contains("Points: grief"))
        #expect(review.session.inventory.answers == answers)
    }

    @Test func aChoiceOfReviewCountsAsAFactAndSaysSo() throws {
        let key = QuestionKey(.mourning, .lifeEvent(LifeEventID(1)))
        let asked = CaseEvent.askedInReview(
            question: "How is it now?", words: "I avoid it", by: "MS", key: key, choice: "avoid")
        let events = try Self.told() + [StampedEvent(at: Self.now, event: asked)]
        let assessor = try Shipped.assessor.get()
        let evidence = assessor.suggestion(for: Inventory(events)).areas.flatMap(\.for).map(\.wordsOfBasis)
        #expect(evidence.contains { $0.hasSuffix("the thought of it is kept away (asked in review)") })
        #expect(Inventory(events).answers[key]?.choice == nil)
    }

    @Test func commandsAreNotTakenForWhatWasSaid() throws {
        var review = try Review(try Self.told())
        _ = review.type("ask")
        for line in ["agree", "/notes", "summary"] {
            #expect(review.type(line).contains("looks like a command"))
        }
        #expect(review.session.inventory.askedInReview.isEmpty)
        #expect(review.type("/stop").contains("Back in the review"))
        #expect(review.type("notes").contains("Nothing was noted"))
    }

    @Test func interruptingTwiceLeaves() throws {
        var review = try Review(try Self.told())
        _ = review.type("ask")
        #expect(
            review.take(review.session.receive(.interrupted, at: Self.now)).contains("Back in the review"))
        #expect(review.take(review.session.receive(.interrupted, at: Self.now)).contains("Ctrl-C once more"))
        #expect(review.ended == nil)
        _ = review.take(review.session.receive(.interrupted, at: Self.now))
        #expect(review.ended == .left)
    }

    @Test func goingOnNamesTheNextCase() throws {
        let desk = ReviewDesk(write: { _, _ in .done("") }, next: { .done("Next is case 2: undecided.") })
        var review = try Review(try Self.told(), desk: desk)
        #expect(review.type("next").contains("Next is case 2") && review.ended == .next)
    }

    @Test func aLongAnswerIsShownPageByPage() throws {
        let many = (0..<60).map { number in
            StampedEvent(at: Self.now, event: .noted(text: "note number \(number)", by: "MS"))
        }
        var review = try Review(try Self.told() + many)
        let pages = [review.type("notes"), review.type(""), review.type("more"), review.type("")]
        #expect(pages[0].contains("note number 0") && pages[0].contains("more lines: press Enter"))
        #expect(pages.joined().ranges(of: "note number").count == 60)
        #expect(!pages[3].contains("more line"))
        _ = review.type("notes")
        _ = review.type("phq")
        #expect(!review.type("").contains("note number"))
    }
}
