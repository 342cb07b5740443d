import Assessment
import CaseModel
import Content
import Practice
import Testing

/// Rehearsals with the article's client.
@Suite("Rehearsals")
struct RehearsalTests {
    private static let assessor = Result {
        Assessor(
            rules: try RuleReader.read(ContentFile.shipped(in: "rules"), hash: "test").book
        )
    }

    private func rehearsal(_ change: (inout Rehearsal.Settings) -> Void = { _ in }) throws -> Rehearsal {
        var settings = Rehearsal.Settings()
        change(&settings)
        let content = try Sample.content.get()
        let assessor = try Self.assessor.get()
        return Rehearsal(
            try Sample.client(), settings, content: content, assessor: { assessor }, now: Moment(seconds: 0))
    }

    /// Types lines at a rehearsal; what was shown.
    private func type(
        _ lines: [String], into rehearsal: inout Rehearsal, at moment: Moment = Moment(seconds: 1)
    ) -> [RehearsalEffect] {
        lines.flatMap { rehearsal.receive(.line($0), at: moment) }
    }

    private static let talk = [
        "Can you tell me about Carol?", "How often do you see Carol?", "", "Has anyone died?",
    ]
    private static let ending = [
        "/end", "grief", "none", "1", "She is tired.", "It began when Frank died. Does that fit?",
    ]

    @Test("The same settings and lines make the same rehearsal", arguments: SpeakingStyle.allCases)
    func determinism(_ style: SpeakingStyle) throws {
        var (one, other) = (try rehearsal { $0.style = style }, try rehearsal { $0.style = style })
        let lines = Self.talk + ["/supervisor", "/hint", "/notes Jean, mother, 1", "/undo"] + Self.ending
        #expect(type(lines, into: &one) == type(lines, into: &other))
        #expect(one.encounter == other.encounter && one.debrief == other.debrief)
    }

    @Test("A turn that is taken back was never said")
    func undo() throws {
        var (one, other) = (try rehearsal(), try rehearsal())
        _ = type(Self.talk + ["You should go out more.", "/undo"], into: &one)
        _ = type(Self.talk, into: &other)
        #expect(one.encounter == other.encounter)
    }

    @Test("Replayed from its lines before a turn, a rehearsal stands where it stood")
    func retry() throws {
        var (one, other) = (try rehearsal(), try rehearsal())
        _ = type(Self.talk + ["/notes Jean, mother, 1"], into: &one)
        _ = type(Array(Self.talk.prefix(2)), into: &other)
        var again = try rehearsal()
        again.replay(one.lines(before: 3).map { ($0, Moment(seconds: 2)) })
        #expect(again.encounter == other.encounter)
        let effects = type(Self.ending + ["retry 3"], into: &one)
        #expect(effects.contains(.another(lines: ["/notes Jean, mother, 1"] + Self.talk.prefix(2))))
        #expect(one.encounter == other.encounter)
    }

    @Test("The end leads over focus, second, quotes and what speaks against it to the debrief")
    func ending() throws {
        var rehearsal = try rehearsal()
        _ = type(Self.talk, into: &rehearsal)
        let asked = type(Self.ending, into: &rehearsal).compactMap { effect in
            if case .ask(let prompt) = effect { prompt.id } else { nil }
        }
        #expect(
            asked == ["focus", "second", "quotes", "against", "formulation", "over"].map { "practice.\($0)" })
        #expect(rehearsal.isOver && rehearsal.conclusion.focus == .grief && rehearsal.conclusion.turns == [1])
    }

    @Test(
        "What does not fit is asked again",
        arguments: [
            (["/end", "greef"], "practice.focus"), (["/end", "1", "9"], "practice.second"),
            (["/end", "1", "5", "77"], "practice.quotes"), (["/end", "greif"], "practice.focus"),
            (["/end", "1", "5", "", "", ""], "practice.formulation"),
            (["/edn"], "practice.say"), (["/undo", "/undo", "/undo", "/undo", "/undo"], "practice.say"),
        ])
    func askedAgain(_ lines: [String], _ prompt: String) throws {
        var rehearsal = try rehearsal()
        _ = type(Self.talk + lines.dropLast(), into: &rehearsal)
        let effects = rehearsal.receive(.line(lines[lines.count - 1]), at: Moment(seconds: 1))
        let (problems, asked) = (
            effects.filter { if case .problem = $0 { true } else { false } }, effects.last
        )
        #expect(problems.count == 1)
        guard case .ask(let found) = asked else { throw Missing() }
        #expect(found.id == prompt)
    }

    private struct Missing: Error {}

    @Test(
        "What is wrong is named, and what was meant is guessed",
        arguments: [
            (["/end", "greif"], "Did you mean grief?"),
            (["/end", "1", "5", "77 1 3"], "There is no 77, 3 in the list."),
            (["/end", "1", "5", "", "", ""], "Enter once more leaves it out."),
        ])
    func named(_ lines: [String], _ words: String) throws {
        var rehearsal = try rehearsal()
        let problems = type(Self.talk + lines, into: &rehearsal).compactMap { effect in
            if case .problem(let words) = effect { words } else { nil }
        }
        #expect(problems.last?.contains(words) ?? false, "\(problems)")
    }

    @Test("None is an answer where words are asked for, and the formulation can be left out")
    func leftOut() throws {
        var rehearsal = try rehearsal()
        _ = type(Self.talk + ["/end", "grief", "none", "none", "", "", ""], into: &rehearsal)
        #expect(rehearsal.isOver && rehearsal.conclusion.turns == [])
        let page = rehearsal.debrief.page
        #expect(page.sections.contains { $0.title == "What you said at the end" })
    }

    @Test("After the debrief Enter says nothing again")
    func enter() throws {
        var rehearsal = try rehearsal()
        _ = type(Self.talk + Self.ending, into: &rehearsal)
        let shown = type([""], into: &rehearsal)
        #expect(shown.count == 1)
        guard case .ask(let prompt) = shown[0] else { throw Missing() }
        #expect(prompt.text.isEmpty)
    }

    @Test("The words to rely on are the client's, without what is seen of them")
    func quotable() throws {
        var rehearsal = try rehearsal { $0.style = .upset }
        let shown = type(Self.talk + ["And how did you feel?", "/end", "grief", "none"], into: &rehearsal)
        let listed = shown.flatMap { if case .list(let lines) = $0 { lines } else { [String]() } }
        #expect(!listed.isEmpty && listed.allSatisfy { !$0.contains("(") })
    }

    @Test("What the four areas are is said where one is asked for")
    func areas() throws {
        var rehearsal = try rehearsal()
        let shown = type(Self.talk + ["/end"], into: &rehearsal)
        let names = shown.flatMap {
            if case .entries(let entries) = $0 { entries.map(\.name) } else { [String]() }
        }
        #expect(names == ["Dispute", "Transition", "Grief", "Sensitivities"])
    }

    @Test("A slash that is not the first sign is said to the client")
    func slash() throws {
        var rehearsal = try rehearsal()
        _ = type([" /end"], into: &rehearsal)
        #expect(rehearsal.encounter.turns.count == 1)
    }

    @Test("When the time is up the talk goes to its end")
    func minutes() throws {
        var rehearsal = try rehearsal { $0.minutes = 10 }
        _ = type(Self.talk, into: &rehearsal, at: Moment(seconds: 599))
        #expect(rehearsal.encounter.turns.count == 4)
        let effects = type(["And Carol?"], into: &rehearsal, at: Moment(seconds: 600))
        #expect(rehearsal.encounter.turns.count == 4)
        #expect(
            effects.contains {
                if case .ask(let prompt) = $0 { prompt.id == "practice.focus" } else { false }
            })
    }

    @Test("A hint comes by itself only where it was asked for", arguments: [true, false])
    func hints(_ wanted: Bool) throws {
        var rehearsal = try rehearsal { $0.hints = wanted }
        let effects = type(["Qwerty?", "Uiop?"], into: &rehearsal)
        #expect(effects.contains { if case .supervisor = $0 { true } else { false } } == wanted)
        #expect(effects.contains(.remark("Type /hint if you would like one.")) != wanted)
    }

    @Test("Ctrl-C once says what another does, twice leaves, and the end of input leaves")
    func leaving() throws {
        var rehearsal = try rehearsal()
        #expect(!rehearsal.receive(.interrupted, at: Moment(seconds: 1)).contains(.end))
        #expect(rehearsal.receive(.interrupted, at: Moment(seconds: 1)) == [.end])
        #expect(rehearsal.receive(.ended, at: Moment(seconds: 1)) == [.end])
    }
}
