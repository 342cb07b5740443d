package import CaseModel

/// Cases at the ends of what a report has to lay out: nobody and many people, nothing and much that happened, long
/// names, names in other scripts, and words that do harm where they are not escaped.
package enum ReportedCases {
    /// A case by its name, with its events.
    package typealias Sample = (name: String, events: [CaseEvent])

    /// The cases, always the same.
    package static let all: [Sample] = [
        ("empty", []), ("three people", people(3)), ("crowd", crowd),
        ("\u{202E}<b>hostile</b> \u{1B}[2J", hostile),
    ]

    /// The names, one of them after the other: short, long, one word that does not break, Arabic, Chinese.
    private static let names = [
        "Sam", "Bartholomew Featherstonehaugh-Cholmondeley of the Upper Meadow", "محمد عبد الرحمن الحسيني",
        "欧阳娜娜和她的妹妹", "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessen",
        "Zoë 👩‍👩‍👧", "Jo",
    ]

    private static func people(_ count: Int) -> [CaseEvent] {
        let added = (0..<count).map { index -> CaseEvent in
            let name = names[index % names.count] + (index < names.count ? "" : " \(index)")
            return .personAdded(
                id: PersonID(index + 1),
                mention: PersonMention(
                    name: name, relationship: .friend,
                    relationshipWords: index % 3 == 0 ? "friend from work" : "sister’s neighbour",
                    standing: index % 9 == 5 ? .died : index % 9 == 7 ? .apart : .present))
        }
        return added + (0..<count).flatMap(told)
    }

    private static func told(_ index: Int) -> [CaseEvent] {
        let subject = Subject.person(PersonID(index + 1))
        let (ring, wished) = ("\(1 + index * 7 % 4)", "\(1 + index * 5 % 4)")
        var events = [
            answered(.closeness, ring, .choice(id: ring), subject),
            answered(.closenessWished, wished, .choice(id: wished), subject),
            answered(.contact, "every day", .choice(id: "daily"), subject),
            answered(
                .expectsOf, "that they ask how I am, and wait for what I say, even when it takes long", .text,
                subject),
        ]
        if index % 5 == 4 { events.removeFirst(2) }
        return events
    }

    private static let crowd: [CaseEvent] = {
        let measured = (1...9).map { item -> CaseEvent in
            let score = "\(item % 4)"
            return answered(QuestionID("phq9.\(item)"), score, .choice(id: score))
        }
        return measured + [
            answered(
                .onset, "around Easter 2025",
                .date(when: date("around Easter 2025", Day(number: 20_190), days: 20))),
            answered(.aroundOnset, "my mum died in March and we have had the same row ever since", .text),
            .concernRaised(
                kind: .suicidalThoughts, soft: false, quote: "I wish I was not here",
                question: QuestionKey(.aroundOnset)),
            .concernMet(kind: .suicidalThoughts, choice: "go-on"),
        ] + people(25) + (0..<40).map(event) + [
            .summaryShown(
                lines: ["With your therapist, it might be good to begin with losing your mum."],
                focus: .grief, second: nil, rulebook: "sha256:00"), .finished,
            .noted(text: "call her GP before the next session, and ask about sleep", by: "MS"),
            .askedInReview(
                question: "How is it to think of her now?", words: "I never do", by: "MS", key: nil,
                choice: nil),
            .decided(
                decision: Decision(
                    focus: nil, second: nil, reason: "she has not said how it was", quotes: [],
                    suggested: .grief, rulebook: "sha256:00"), by: "MS"),
            .decided(
                decision: Decision(
                    focus: .dispute, second: .grief, reason: "the row is what she came for",
                    quotes: ["the same row ever since"], suggested: .grief, rulebook: "sha256:00"), by: "KJ"),
        ]
    }()

    /// Events close together at the end and far apart before, some without a date.
    private static func event(_ index: Int) -> CaseEvent {
        let first = Day(number: 20_200 - index * index * 6)
        let stated = index % 8 == 6 ? "some time ago" : "\(index) moves back"
        return .lifeEventAdded(
            id: LifeEventID(index + 1), kind: LifeEvent.Kind.allCases[index % 3],
            words: index % 4 == 0
                ? "we moved again, the third time in a year, and left nearly everything behind"
                : "搬家了 \(index)",
            person: index % 3 == 1 ? nil : PersonID(1 + index % 25),
            when: index % 8 == 6
                ? ApproximateDate(stated: stated, interval: nil) : date(stated, first, days: 30),
            noticedIn: nil)
    }

    private static let hostile: [CaseEvent] =
        SeededEvents.words.enumerated().flatMap { index, words -> [CaseEvent] in
            let person = PersonID(index + 1)
            return [
                .personAdded(
                    id: person,
                    mention: PersonMention(
                        name: words, relationship: nil, relationshipWords: "<img src=x onerror=alert(1)>")),
                answered(.closeness, "\(1 + index % 4)", .choice(id: words), .person(person)),
                answered(.expectsOf, words, .text, .person(person)),
                answered(.age, words, .number(value: Int.max)),
                answered(
                    .deathWhen, words,
                    .date(when: date(words, Day(number: index % 2 == 0 ? -5_000_000 : 5_000_000), days: 1)),
                    .lifeEvent(LifeEventID(index + 1))),
                .lifeEventAdded(
                    id: LifeEventID(index + 1), kind: .death, words: words, person: person,
                    when: date(words, Day(number: index * 4_000 - 900_000), days: 400), noticedIn: nil),
                answered(QuestionID(words), words, .text),
                .remarked(question: QuestionKey(QuestionID(words)), words: words),
                .concernRaised(
                    kind: .psychosis, soft: false, quote: words, question: QuestionKey(.aroundOnset)),
                .noted(text: words, by: words),
                .askedInReview(question: words, words: words, by: words, key: nil, choice: nil),
                .decided(
                    decision: Decision(
                        focus: index % 2 == 0 ? .grief : nil, second: nil, reason: words, quotes: [words],
                        suggested: nil, rulebook: words), by: words),
            ]
        }

    private static func date(_ stated: String, _ first: Day, days: Int) -> ApproximateDate {
        ApproximateDate(stated: stated, interval: DayInterval(first, first.adding(days: days)))
    }

    private static func answered(
        _ question: QuestionID, _ words: String, _ value: AnswerValue, _ subject: Subject? = nil
    ) -> CaseEvent {
        .answered(question: QuestionKey(question, subject), reply: .said(words: words, value: value))
    }
}
