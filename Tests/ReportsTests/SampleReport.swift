import Assessment
import CaseModel
import Reports

/// A report with a bit of everything, hostile text among it.
enum SampleReport {
    static let hostile = "<script>alert('x')</script> & \u{202E}gnorw \u{1B}[31mred | `code` **bold**"

    static func report() -> CaseReport {
        var report = CaseReport()
        report.title = "Anna & Sons"
        report.state = [.init("Begun", "2026-01-01"), .init("State", "finished")]
        report.concerns = ["suicide: “I wish I was not here”; chose go-on"]
        report.phq9Items = [
            .init(question: "phq9.1", wording: "Little interest or pleasure in doing things", score: 2),
            .init(question: "phq9.2", wording: "Feeling down, depressed, or hopeless", score: nil),
        ]
        var inventory = Inventory()
        let moment = Moment(seconds: 1_767_225_600)
        inventory.apply(
            StampedEvent(
                at: moment,
                event: .answered(
                    question: QuestionKey("phq9.1"), reply: .said(words: "2", value: .choice(id: "2")))))
        report.phq9 = PHQ9(inventory)
        report.timeline = [
            .init(
                when: "March 2025", days: DayInterval(Day(number: 20_148), Day(number: 20_178)),
                label: "losing your mum", isOnset: false),
            .init(
                when: "May 2025", days: DayInterval(Day(number: 20_209), Day(number: 20_239)),
                label: "you began to feel low", isOnset: true),
            .init(when: "not dated", days: nil, label: "“\(hostile)”", isOnset: false),
        ]
        report.people = [
            .init(
                id: PersonID(1), name: "your mum", standing: .died, closeness: nil, closenessWished: nil,
                told: []),
            .init(
                id: PersonID(2), name: "Sam (your husband)", standing: .present, closeness: 2,
                closenessWished: 1,
                told: [.init("What you hope for from Sam", "that he asks how I am")]),
            .init(
                id: PersonID(3), name: "محمد عبد الرحمن", standing: .apart, closeness: 4, closenessWished: 4,
                told: []),
        ]
        report.suggestion = suggestion
        report.keystone = "“my mum died”"
        report.places = [QuestionKey("mood.around"): "What was going on around that time"]
        report.decisions = [.init("2026-01-02 10:00", "Grief, decided by MS, as suggested.")]
        report.formulation = .init(
            lines: [
                "What you have has a name: a depression.",
                "We would begin with grief: losing your mum. \(hostile)",
            ],
            by: "MS", at: "2026-01-02 10:02")
        report.contract = Contract(sessions: 6, from: Day(number: 20_790)).map { contract in
            .init(
                headline: "6 sessions, weekly",
                phases: [
                    .init("Initial, sessions 1 to 2", "3 and 10 December 2026. We agree what to work on.")
                ],
                ending: "Session 6 is the last.", by: "MS", at: "2026-01-02 10:03", contract: contract)
        }
        report.notes = [.init("2026-01-02 10:01, MS", "call her GP")]
        report.askedInReview = [.init("How is it to think of her now?", "I never do")]
        report.stoodOut = ["It might be good to begin with losing your mum."]
        report.wishes = [.init("What matters most", "to sleep again")]
        report.gaps = [.init("Does Sam know how you feel", "[rather not say]")]
        report.answers = [.init("What was going on around that time", "my mum died\nand \(hostile)")]
        report.remarks = [.init("How old are you", "old enough")]
        report.provenance = [.init("Program", "kith 1.0"), .init("Rule book", "sha256:00ff")]
        report.source = SampleSource.source()
        return report
    }

    private static var suggestion: Suggestion {
        let grief = Suggestion.Area(
            area: .grief, present: true,
            for: [
                Evidence(
                    rule: "grief.close-one-died", why: "Names the death of someone close.", points: 4,
                    basis: .quote("my mum died", range: 0..<11, question: QuestionKey("mood.around")))
            ],
            against: [
                Evidence(
                    rule: "grief.at-peace", why: "Speaks of the dead with peace.", points: -1,
                    basis: .fact("Thinking of your mum is peaceful", lifeEvent: nil, person: PersonID(1)))
            ])
        let others = [ProblemArea.dispute, .transition, .sensitivities].map {
            Suggestion.Area(area: $0, present: false, for: [], against: [])
        }
        return Suggestion(
            focus: .grief, second: nil, strength: .likely, areas: [grief] + others,
            setAside: [
                SetAside(rule: "dispute.row", quote: "we never row", cue: "negated", cueQuote: "never")
            ],
            concerns: [], reasoning: ["More speaks for grief than for anything else."],
            ask: ["How is it to think of her now?"], rulebook: "sha256:00ff")
    }
}
