package import CaseModel

/// One of the answers that a choice question offers.
package struct Choice: Hashable, Sendable {
    /// What is stored.
    package let id: String
    /// What the client reads.
    package let label: String
    /// Other words that mean the same.
    package let also: [String]
    /// A code of a standard terminology, such as LOINC `LA6568-5`.
    package let code: String?

    /// A choice.
    package init(id: String, label: String, also: [String] = [], code: String? = nil) {
        self.id = id
        self.label = label
        self.also = also
        self.code = code
    }
}

/// A question of the interview, as it stands in the question files.
package struct Question: Hashable, Sendable {
    /// For whom or what a question is asked.
    package enum Scope: String, CaseIterable, Sendable {
        case once
        /// Once for each person.
        case person
        /// Once for each person who is alive and in the client's life.
        case personPresent = "person-present"
        /// Once for each person whom the client chose as mattering most.
        case personWhoMatters = "person-who-matters"
        /// Once for each life event of the kind.
        case death, change, disagreement

        /// The kind of life event the question is about, if it is about one.
        package var lifeEventKind: LifeEvent.Kind? { LifeEvent.Kind(rawValue: rawValue) }
    }

    /// How an answer is read.
    package enum Kind: String, CaseIterable, Sendable {
        case text, choice, date, number, relationship
        /// A choice of yes and no.
        case yesNo = "yes-no"
        /// A choice among the countries of the crisis directory.
        case country
        /// A free list of people, who are added to the case.
        case people
        /// A choice among the people of the case.
        case pickPeople = "pick-people"
        /// A choice among the life events of the case, the years, and something else.
        case beginWith = "begin-with"
        /// The timeline, with numbers to correct.
        case timeline
        /// Every answer and every gap, a page at a time, with numbers to change.
        case readThrough = "read-through"
    }

    /// What an answer adds to the case besides itself.
    package enum Addition: String, CaseIterable, Sendable {
        case person
        /// People who have died or whom the client has lost touch with.
        case gone
        case death, change, disagreement

        /// The kind of life event that is added, if one is.
        package var lifeEventKind: LifeEvent.Kind? { LifeEvent.Kind(rawValue: rawValue) }
    }

    /// Another wording, used when its conditions hold.
    package struct Variant: Hashable, Sendable {
        package let when: [Condition]
        package let ask: String

        /// A wording under conditions.
        package init(when: [Condition], ask: String) {
            self.when = when
            self.ask = ask
        }
    }

    package let id: QuestionID
    package var scope: Scope = .once
    package var kind: Kind = .text
    /// The wording, with placeholders in braces.
    package let ask: String
    /// Said once before the question is first asked.
    package var before: String?
    /// Other wordings; the first whose conditions hold is used.
    package var variants: [Variant] = []
    /// How lists name the question; nil where its wording is short enough.
    package var short: String?
    /// What is said to `/help` here: why it is asked and what may be answered.
    package let help: String
    package var choices: [Choice] = []
    /// The question is asked only when all of these hold.
    package var when: [Condition] = []
    package var adds: Addition?
    /// Whether "no" or "none" is an answer to a question that otherwise takes words or people.
    package var allowsNone = false
    /// The choice without which the conversation does not go on.
    package var needs: String?
    /// Whether "no" means that the life event asked about never was, and takes it out of the case.
    package var takesBack = false
    /// The least and the most that a number may be.
    package var range: ClosedRange<Int> = 0...999
    /// The most people that may be picked.
    package var limit: Int?
    /// Whether the wording is that of a published instrument and must not be changed.
    package var isVerbatim = false
    /// A code of a standard terminology, such as LOINC `44250-9`.
    package var code: String?

    /// A question with its wording and help; everything else is set where it differs.
    package init(id: QuestionID, ask: String, help: String) {
        self.id = id
        self.ask = ask
        self.help = help
    }
}

/// A part of the interview.
package struct Section: Hashable, Sendable {
    package let id: String
    package let title: String
    /// Said when the part begins; nil when it needs no opening.
    package let opening: String?
    package let questions: [Question]

    /// A part of the interview with its questions in order.
    package init(id: String, title: String, opening: String?, questions: [Question]) {
        self.id = id
        self.title = title
        self.opening = opening
        self.questions = questions
    }
}

extension Question {
    /// The number of the first choice; choices that are themselves named 0, 1, 2 … keep those numbers.
    package var firstNumber: Int { choices.first?.id == "0" ? 0 : 1 }

    /// Whether it is asked once all is finished, so that answering it does not open the interview again.
    package var followsFinishing: Bool { id == .fits || id == .fitsBetter }
}
