import Assessment
import CaseModel
import Interview
import Testing

@Suite("Review") struct ReviewTests {
    private let now = Moment(seconds: 20_779 * 86_400)

    private func key(_ text: String) -> QuestionKey { QuestionKey(text) ?? QuestionKey(QuestionID(text)) }

    /// A case in which a death and a quarrel are told.
    private func inventory(_ more: [CaseEvent] = []) -> Inventory {
        let told: [CaseEvent] = [
            .answered(
                question: key("mood.around"),
                reply: .said(words: "my mum died in march and I cannot stop crying", value: .text)),
            .answered(question: key("wishes.matters"), reply: .said(words: "to sleep", value: .text)),
            .answered(question: key("wishes.different"), reply: .skipped),
        ]
        return Inventory((told + more).map { StampedEvent(at: now, event: $0) })
    }

    private func session(_ more: [CaseEvent] = []) throws -> ReviewSession {
        ReviewSession(
            inventory(more), title: "Case 1", by: "MS", content: try Shipped.content.get(),
            assessor: try Shipped.assessor.get(), desk: Desk.desk, now: now)
    }

    /// What is said and recorded after a line; events are stored at once.
    private func type(_ line: String, in session: inout ReviewSession) -> (said: String, events: [CaseEvent])
    {
        var effects = session.receive(.line(line), at: now)
        var recorded: [CaseEvent] = []
        if case .record(let events)? = effects.first {
            recorded = events
            effects = session.recorded()
        }
        let said = effects.compactMap { effect -> String? in
            switch effect {
            case .say(.text(let text)), .problem(let text): text
            case .say(.list(let lines)), .say(.figure(_, let lines)): lines.joined(separator: "\n")
            case .say(.named(let lines)): lines.map { "\($0.name) \($0.text)" }.joined(separator: "\n")
            case .ask(let prompt): prompt.text
            default: nil
            }
        }
        return (said.joined(separator: "\n"), recorded)
    }

    @Test func theFirstScreenHasWhatComesFirst() throws {
        let effects = try session().begin()
        guard case .say(.named(let lines))? = effects.first else {
            Issue.record("no lines")
            return
        }
        let text = lines.map { "\($0.name) \($0.text)" }
        #expect(text[1] == "SAFETY no concern was raised; that is no sign of safety, ask")
        for start in [
            "PHQ-9 not answered", "ONSET not said", "SUGGESTED grief, ", "RUNNER-UP ",
            "FOR +4 “my mum died in march and I cannot stop crying”",
            "MISSING the client has not finished", "CLIENT what matters most: “to sleep”",
            " does what stood out fit: not asked", "DECISION none yet",
        ] {
            #expect(text.contains { $0.hasPrefix(start) }, "\(start)")
        }
    }

    @Test func agreeingKeepsWhatWasSuggestedAndWhatItRestsOn() throws {
        var session = try session()
        let (said, events) = type("agree dispute", in: &session)
        guard case .decided(let decision, "MS")? = events.first else {
            Issue.record("\(events)")
            return
        }
        #expect(decision.focus == .grief && decision.second == .dispute && decision.agrees)
        #expect(decision.reason == nil && !decision.quotes.isEmpty && decision.rulebook == "rules")
        #expect(said.hasPrefix("Grief, then dispute, decided by MS, as suggested."))
    }

    @Test func decidingOtherwiseNeedsAReasonAndLeavesTheSuggestionBesideIt() throws {
        var session = try session()
        #expect(type("focus transition", in: &session).events.isEmpty)
        let (said, events) = type("Focus transtion becuase she lost her home with her", in: &session)
        guard case .decided(let decision, _)? = events.first else {
            Issue.record("\(events)")
            return
        }
        #expect(decision.focus == .transition && decision.suggested == .grief && !decision.agrees)
        #expect(decision.reason == "she lost her home with her")
        #expect(said.contains("where grief was suggested"))
        _ = type("undecided because we should talk first", in: &session)
        #expect(session.inventory.decisions.map(\.content.focus) == [.transition, nil])
    }

    @Test func whatIsAskedIsKeptApartAndWeighed() throws {
        var session = try session()
        let before = session.inventory.answers
        #expect(type("ask", in: &session).said.contains("Ask: “"))
        let (said, events) = type(
            "my sister and I argue every day about the house, she never listens", in: &session)
        #expect(events.count == 1 && said.contains("Points: dispute"))
        #expect(session.inventory.answers == before)
        #expect(session.inventory.askedInReview.map(\.by) == ["MS"])
    }

    @Test func dangerToldInReviewIsFlagged() throws {
        var session = try session()
        _ = type("ask", in: &session)
        let (said, events) = type("sometimes I want to kill myself", in: &session)
        #expect(said.contains("SAFETY: suicide"))
        #expect(events.count == 3 && session.inventory.concerns.count == 1)
    }

    @Test(arguments: [
        ("why", "grief: "), ("why disp", "dispute: 0 points"),
        ("whynot grief", "grief is what is suggested"),
        ("against", "grief"), ("quotes", "“my mum died"), ("people", "Nobody was named."),
        ("person Zoe", "Nobody of that name"), ("timeline", ""), ("phq", "A score alone"),
        ("gaps", "[not now]"), ("without \"my mum died\"", "Without “my mum died”: grief"),
        ("without nothing like it", "was not said in these words"), ("notes", "Nothing was noted"),
        ("help", "whynot grief"), ("summary", "SAFETY"), ("fokus", "Did you mean focus?"),
        ("whynot greif", "grief is what is suggested"), ("safety", "No concern was raised"),
        ("compare", "grief, suggested: "), ("compare cats", "Type it like this: compare"),
        ("formulation", "1 You feel low; when that began we do not know yet."),
        ("formulation 44 words", "There is no such line"), ("formulation words", "Type it like this"),
        ("formulation illness", "Type it like this"), ("contract", "No contract yet"),
        ("contract 12", "16, 8 or 6"), ("contract 16 from then", "“then” is not one day"),
        ("report", "The report would hold: decision: none yet"), ("report anna", "Type it like this: report"),
        ("report anna.html", "anna.html for clinician"), ("report a b.md for client", "a b.md for client"),
        ("next", "none waits"), ("more", ""),
        ("person", "Type it like this: person Anna"), ("undecided", "Type it like this"),
    ])
    func everyQuestionHasAnAnswer(_ line: String, _ words: String) throws {
        var session = try session()
        let (said, events) = type(line, in: &session)
        #expect(events.isEmpty && said.contains(words), "\(said)")
    }

    @Test func aFailureToStoreSaysSoAndKeepsNothing() throws {
        var session = try session()
        _ = session.receive(.line("note call her GP"), at: now)
        let effects = session.notRecorded()
        #expect(effects.first == .problem("That could not be saved. It was: note call her GP"))
        #expect(session.inventory.notes.isEmpty)
    }
}
