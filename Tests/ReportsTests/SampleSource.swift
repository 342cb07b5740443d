import CaseModel
import Reports

/// The case behind the sample report: every kind of reply, of question and of a clinician's addition, hostile text among
/// them.
enum SampleSource {
    static let begun = Moment(seconds: 1_767_225_600, offset: 3600)

    /// The case with all of it, or only the first so many events.
    static func source(_ count: Int = Int.max) -> ReportSource {
        let inventory = Inventory(
            events.prefix(count).enumerated().map { index, event in
                StampedEvent(
                    at: Moment(seconds: begun.seconds + Int64(index) * 60, offset: 3600), event: event)
            })
        return ReportSource(
            mark: "5b1e00ff5b1e00ff5b1e00ff5b1e00ff", name: "Anna & Sons", begun: begun, inventory: inventory,
            questions: questions,
            versions: .init(program: "1.0", content: "sha256:c0de", rulebook: "sha256:00ff"))
    }

    private static let items: [CaseEvent] = (1...9).map { item in
        let score = "\(item % 4)"
        return answered(QuestionID("phq9.\(item)"), score, .choice(id: score))
    }

    private static let events: [CaseEvent] = items + told

    private static let told: [CaseEvent] = [
        .answered(question: QuestionKey("phq9.difficulty"), reply: .withheld),
        answered("welcome.age", "I'm 34", .number(value: 34)),
        answered(
            "mood.onset", "last spring",
            .date(
                when: ApproximateDate(
                    stated: "last spring",
                    interval: DayInterval(Day(number: 20_148), Day(number: 20_239))))),
        answered("mood.around", "my mum died\nand \(SampleReport.hostile)", .text),
        .concernRaised(
            kind: .suicidalThoughts, soft: false, quote: "I wish I was not here",
            question: QuestionKey("mood.around")),
        .concernMet(kind: .suicidalThoughts, choice: "go-on"),
        .personAdded(
            id: PersonID(1),
            mention: PersonMention(name: "Sam", relationship: .partner, relationshipWords: "husband")),
        .lifeEventAdded(
            id: LifeEventID(1), kind: .death, words: "my mum died", person: nil, when: nil,
            noticedIn: QuestionKey("mood.around")),
        answered("people.matter-most", "Sam", .people(ids: [PersonID(1), PersonID(9)])),
        answered("person.contact", "most days", .choice(id: "daily"), about: .person(PersonID(1))),
        .answered(question: QuestionKey("person.hard", .person(PersonID(1))), reply: .skipped),
        answered("loss.now", "2", .choice(id: "avoid"), about: .lifeEvent(LifeEventID(1))),
        .answered(question: QuestionKey("years.lonely"), reply: .unknown),
        .remarked(question: QuestionKey("welcome.age"), words: "old enough"), .finished,
        .noted(text: "call her GP", by: "MS"),
        .askedInReview(
            question: "How is it to think of her now?", words: "I never do", by: "MS", key: nil, choice: nil),
        .decided(
            decision: Decision(
                focus: nil, second: nil, reason: "too early", quotes: [], suggested: .grief,
                rulebook: "sha256:00ff"), by: "MS"),
        .decided(
            decision: Decision(
                focus: .grief, second: .dispute, reason: nil, quotes: ["my mum died"], suggested: .grief,
                rulebook: "sha256:00ff"), by: "KJ"),
    ]

    private static func answered(
        _ question: QuestionID, _ words: String, _ value: AnswerValue, about subject: Subject? = nil
    ) -> CaseEvent {
        .answered(question: QuestionKey(question, subject), reply: .said(words: words, value: value))
    }

    private static let questions: [QuestionKey: ReportSource.Question] = {
        let codes = [
            "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8",
        ]
        let often = zip(
            ["Not at all", "Several days", "More than half the days", "Nearly every day"],
            ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"]
        ).enumerated().map {
            ReportSource.Question.Choice(id: "\($0.offset)", label: $0.element.0, code: $0.element.1)
        }
        var questions: [QuestionKey: ReportSource.Question] = [
            QuestionKey("person.contact", .person(PersonID(1))): .init(
                wording: "Contact with Sam", code: nil,
                choices: [.init(id: "daily", label: "Every day or nearly", code: nil)]),
            QuestionKey("phq9.difficulty"): .init(
                wording: "How difficult", code: "69722-7",
                choices: [.init(id: "0", label: "Not difficult at all", code: "LA6572-7")]),
        ]
        for (index, code) in codes.enumerated() {
            questions[QuestionKey(QuestionID("phq9.\(index + 1)"))] = .init(
                wording: "Item \(index + 1)", code: code, choices: often)
        }
        return questions
    }()
}
