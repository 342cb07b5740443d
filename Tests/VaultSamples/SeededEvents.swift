package import CaseModel

/// SplitMix64: the same numbers for the same seed, everywhere.
package struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    /// Starts the sequence of a seed.
    package init(seed: UInt64) { state = seed }

    /// The next number.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// An endless sequence of events, the same for the same seed, in words of many scripts.
package struct SeededEvents {
    private var numbers: SeededNumbers

    /// Starts the sequence of a seed.
    package init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    /// Words that a person may type, and some that only a hostile file would hold.
    package static let words = [
        "", " ", "yes", "my mum died in March", "we don't talk / he left", "Sam & Priya <at> work",
        "\"quoted\" \\ back",
        "🙂👩‍👩‍👧‍👦🇬🇧", "توفيت أمي في آذار", "माँ से बात नहीं होती", "我跟妈妈吵架了", "e\u{301} and \u{e9}",
        "line one\nline two\r\ttab", "\u{1}\u{1b}[31mred\u{7f}\u{85}\u{9b}", "before\u{0}after",
        "\u{202e}override\u{2066}",
        "\u{feff}mark", "\u{2028}\u{2029}", "\u{ffff}\u{10ffff}",
    ]

    /// The first events of the sequence.
    package mutating func take(_ count: Int) -> [CaseEvent] { (0..<count).map { _ in next() } }

    /// The next event, of any kind.
    package mutating func next() -> CaseEvent { next(pick(EventKind.allCases, or: .finished)) }

    /// The next event of this kind.
    package mutating func next(_ kind: EventKind) -> CaseEvent {
        switch kind {
        case .sittingBegan: .sittingBegan(content: text())
        case .answered: .answered(question: question(), reply: reply())
        case .personAdded: .personAdded(id: person(), mention: mention())
        case .personRenamed: .personRenamed(id: person(), name: text())
        case .personRelated: .personRelated(id: person(), relationship: relationship(), words: text())
        case .personStands: .personStands(id: person(), standing: standing())
        case .personsMerged: .personsMerged(from: person(), into: person())
        case .personRemoved: .personRemoved(id: person())
        case .personOffered: .personOffered(mention: mention(), noticedIn: question())
        case .offerMet: .offerMet(mention: mention(), accepted: chance())
        case .lifeEventAdded:
            .lifeEventAdded(
                id: lifeEvent(), kind: pick(LifeEvent.Kind.allCases, or: .death), words: text(),
                person: chance() ? person() : nil, when: chance() ? date() : nil,
                noticedIn: chance() ? question() : nil)
        case .lifeEventRemoved: .lifeEventRemoved(id: lifeEvent())
        case .concernRaised:
            .concernRaised(
                kind: concern(), soft: chance(), quote: chance() ? text() : nil, question: question())
        case .concernMet: .concernMet(kind: concern(), choice: text())
        case .summaryShown:
            .summaryShown(
                lines: (0..<below(4)).map { _ in text() }, focus: area(), second: area(), rulebook: text())
        case .finished: .finished
        case .reopened: .reopened
        case .remarked: .remarked(question: question(), words: text())
        case .noted: .noted(text: text(), by: text())
        case .askedInReview:
            .askedInReview(
                question: text(), words: text(), by: text(), key: chance() ? question() : nil,
                choice: chance() ? text() : nil)
        case .decided:
            .decided(
                decision: Decision(
                    focus: area(), second: area(), reason: chance() ? text() : nil,
                    quotes: (0..<below(3)).map { _ in text() }, suggested: area(), rulebook: text()),
                by: text())
        case .formulated: .formulated(lines: (0..<below(4)).map { _ in text() }, by: text())
        case .contracted: contracted()
        case .leftOpen: .leftOpen(areas: (0..<below(3)).map { _ in pick(ProblemArea.allCases, or: .grief) })
        }
    }

    private mutating func contracted() -> CaseEvent {
        let first = Day(number: below(40_000) - 15_000)
        guard let contract = Contract(sessions: pick(Contract.lengths, or: 16), from: first) else {
            return .finished
        }
        return .contracted(contract: contract, by: text())
    }

    private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &numbers) }
    private mutating func chance() -> Bool { Bool.random(using: &numbers) }
    private mutating func pick<Value>(_ values: [Value], or other: Value) -> Value {
        values.randomElement(using: &numbers) ?? other
    }

    private mutating func text() -> String {
        let word = pick(Self.words, or: "")
        return below(40) == 0 ? String(repeating: word + "·", count: 400) : word + pick(Self.words, or: "")
    }

    private mutating func person() -> PersonID { PersonID(1 + below(9)) }
    private mutating func lifeEvent() -> LifeEventID { LifeEventID(1 + below(9)) }
    private mutating func relationship() -> Relationship? {
        chance() ? pick(Relationship.allCases, or: .other) : nil
    }
    private mutating func standing() -> Person.Standing { pick(Person.Standing.allCases, or: .present) }
    private mutating func concern() -> ConcernKind { pick(ConcernKind.allCases, or: .mania) }
    private mutating func area() -> ProblemArea? { chance() ? pick(ProblemArea.allCases, or: .grief) : nil }

    private mutating func mention() -> PersonMention {
        PersonMention(
            name: chance() ? text() : nil, relationship: relationship(),
            relationshipWords: chance() ? text() : nil, standing: standing())
    }

    private mutating func question() -> QuestionKey {
        let question = pick([QuestionID.onset, .contact, .deathWhen, .tiesOverYears], or: .onset)
        switch below(3) {
        case 0: return QuestionKey(question, .person(person()))
        case 1: return QuestionKey(question, .lifeEvent(lifeEvent()))
        default: return QuestionKey(question)
        }
    }

    private mutating func date() -> ApproximateDate {
        let first = Day(number: below(40_000) - 15_000)
        let interval = DayInterval(first, first.adding(days: below(900)))
        return ApproximateDate(stated: text(), interval: chance() ? interval : nil)
    }

    private mutating func reply() -> Reply {
        switch below(8) {
        case 0: .skipped
        case 1: .withheld
        case 2: .unknown
        case 3: .said(words: text(), value: .choice(id: text()))
        case 4: .said(words: text(), value: .number(value: below(2_000_000) - 1_000_000))
        case 5: .said(words: text(), value: .date(when: date()))
        case 6: .said(words: text(), value: .people(ids: (0..<below(4)).map { _ in person() }))
        default: .said(words: text(), value: .text)
        }
    }
}
