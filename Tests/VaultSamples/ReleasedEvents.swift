package import CaseModel

/// The events of the released store and of the golden lines: every kind of event, reply and value.
///
/// This list is frozen. An event that is added to the model goes into a list and files of its own.
package enum ReleasedEvents {
    /// When the case was begun and its events were stored, one minute apart.
    package static func moment(_ index: Int) -> Moment {
        Moment(seconds: 1_767_225_600 + Int64(index) * 60, offset: index < 20 ? 0 : 3600)
    }

    /// The name of the released case.
    package static let caseName = "first"

    /// The events, oldest first.
    package static let all: [CaseEvent] = [
        .sittingBegan(content: "sha256:00ff"),
        .answered(question: key("welcome.country"), reply: .said(words: "Wales", value: .choice(id: "gb"))),
        .answered(question: key("welcome.age"), reply: .said(words: "I'm 34", value: .number(value: 34))),
        .answered(
            question: key("mood.onset"),
            reply: .said(
                words: "last spring",
                value: .date(
                    when:
                        ApproximateDate(
                            stated: "last spring",
                            interval: DayInterval(Day(number: 20_148), Day(number: 20_239))
                        )))),
        .answered(
            question: key("mood.around"),
            reply: .said(words: "my mum died / 我很难过 / أمي / माँ 🙂\u{0}\n\u{1b}[0m \"so\"", value: .text)),
        .answered(question: key("phq9.9"), reply: .skipped),
        .answered(question: key("person.contact@p1"), reply: .withheld),
        .answered(
            question: key("loss.when@e1"),
            reply: .said(
                words: "don't know", value: .date(when: ApproximateDate(stated: "don't know", interval: nil)))
        ),
        .answered(question: key("years.lonely"), reply: .unknown),
        .answered(
            question: key("people.matter-most"),
            reply: .said(words: "Sam, mum", value: .people(ids: [PersonID(1), PersonID(2)]))),
        .personAdded(
            id: PersonID(1),
            mention: PersonMention(name: "Sam", relationship: .partner, relationshipWords: "husband")),
        .personAdded(
            id: PersonID(2),
            mention: PersonMention(
                name: nil, relationship: .mother, relationshipWords: "mum", standing: .died)),
        .personRenamed(id: PersonID(1), name: "Samuel"),
        .personRelated(id: PersonID(1), relationship: .formerPartner, words: "ex-husband"),
        .personRelated(id: PersonID(1), relationship: nil, words: "old flame"),
        .personStands(id: PersonID(1), standing: .apart),
        .personsMerged(from: PersonID(3), into: PersonID(1)),
        .personRemoved(id: PersonID(2)),
        .personOffered(mention: PersonMention(name: "Priya"), noticedIn: key("mood.around")),
        .offerMet(mention: PersonMention(name: "Priya"), accepted: true),
        .lifeEventAdded(
            id: LifeEventID(1), kind: .death, words: "my mum died", person: PersonID(2),
            when: ApproximateDate(
                stated: "March", interval: DayInterval(Day(number: 20_148), Day(number: 20_178))),
            noticedIn: key("mood.around")),
        .lifeEventAdded(
            id: LifeEventID(2), kind: .change, words: "we moved", person: nil, when: nil, noticedIn: nil),
        .lifeEventAdded(
            id: LifeEventID(3), kind: .disagreement, words: "money", person: PersonID(1), when: nil,
            noticedIn: nil),
        .lifeEventRemoved(id: LifeEventID(2)),
        .concernRaised(
            kind: .suicidalThoughts, soft: true, quote: "not any more", question: key("mood.around")),
        .concernRaised(kind: .selfHarm, soft: false, quote: nil, question: key("phq9.9")),
        .concernRaised(kind: .beingHurt, soft: false, quote: "he hits me", question: key("person.hard@p1")),
        .concernRaised(kind: .personAtRisk, soft: false, quote: "the children", question: key("mood.around")),
        .concernRaised(kind: .psychosis, soft: false, quote: "voices", question: key("mood.around")),
        .concernRaised(kind: .mania, soft: false, quote: "no sleep", question: key("mood.around")),
        .concernRaised(kind: .withdrawal, soft: false, quote: "shakes", question: key("mood.around")),
        .concernMet(kind: .suicidalThoughts, choice: "go-on"),
        .summaryShown(
            lines: ["losing your mum", ""], focus: .grief, second: .dispute, rulebook: "sha256:abcd"),
        .summaryShown(lines: [], focus: nil, second: nil, rulebook: ""),
        .remarked(question: key("loss.now@e1"), words: "I do not like to say it like that"),
        .finished,
        .reopened,
        .finished,
    ]

    /// Kinds of event that came after the released store was made.
    package static let added: [CaseEvent] =
        [
            .leftOpen(areas: [.dispute, .grief]), .leftOpen(areas: []), .noted(text: "call her GP", by: "MS"),
            .askedInReview(
                question: "How is it to think of her now?", words: "I never do", by: "MS", key: nil,
                choice: nil),
            .decided(
                decision: Decision(
                    focus: .grief, second: .dispute, reason: "she has not mourned", quotes: ["my mum died"],
                    suggested: .transition, rulebook: "sha256:abcd"), by: "MS"),
            .decided(
                decision: Decision(
                    focus: nil, second: nil, reason: nil, quotes: [], suggested: nil, rulebook: ""), by: "M"),
            .askedInReview(
                question: "Is it settled then?", words: "it comes back", by: "MS",
                key: key("person.arguments-end@p1"),
                choice: "unsettled"),
            .formulated(lines: ["You began to feel low in spring.", ""], by: "MS"),
            .formulated(lines: [], by: ""),
        ] + contracts

    private static let contracts = Contract.lengths.compactMap { count in
        Contract(sessions: count, from: Day(number: 20_790)).map {
            CaseEvent.contracted(contract: $0, by: "MS")
        }
    }

    /// A key in its written form; a form that cannot be read becomes a question of that name.
    private static func key(_ text: String) -> QuestionKey {
        QuestionKey(text) ?? QuestionKey(QuestionID(text))
    }
}
