package import Assessment
package import CaseModel

/// Everything that a report tells of a case, in words where words are needed; the formats only lay it out.
package struct CaseReport: Equatable, Sendable {
    /// For whom a report is written.
    package enum Audience: String, CaseIterable, Sendable {
        /// All there is, with what is suggested and why.
        case clinician
        /// The client's own words, what stood out and what they would like; no label, no score, no weighing.
        case client
    }

    /// A word of what it is about, and what is said of it.
    package struct Entry: Equatable, Sendable {
        package let name: String
        package let value: String

        /// A name with its value.
        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// One item of an instrument.
    package struct Item: Equatable, Sendable {
        package let question: QuestionID
        package let wording: String
        /// The score, 0 to 3; nil where it was not answered.
        package let score: Int?

        /// An item with its wording and score.
        package init(question: QuestionID, wording: String, score: Int?) {
            self.question = question
            self.wording = wording
            self.score = score
        }
    }

    /// A point of the timeline.
    package struct TimelinePoint: Equatable, Sendable {
        package let when: String
        /// The days it may mean; nil where nothing places it in time.
        package let days: DayInterval?
        package let label: String
        package let isOnset: Bool

        /// A point with its date in words.
        package init(when: String, days: DayInterval?, label: String, isOnset: Bool) {
            self.when = when
            self.days = days
            self.label = label
            self.isOnset = isOnset
        }
    }

    /// Someone in the client's life.
    package struct PersonLine: Equatable, Sendable {
        package let id: PersonID
        package let name: String
        package let standing: Person.Standing
        /// The ring in the circle, 1 (innermost) to 4; nil where it was not given.
        package let closeness: Int?
        package let closenessWished: Int?
        /// What was said of the relationship, as questions and replies.
        package let told: [Entry]

        /// Someone with what was told of them.
        package init(
            id: PersonID, name: String, standing: Person.Standing, closeness: Int?, closenessWished: Int?,
            told: [Entry]
        ) {
            self.id = id
            self.name = name
            self.standing = standing
            self.closeness = closeness
            self.closenessWished = closenessWished
            self.told = told
        }
    }

    /// The name of the case, or its number.
    package var title = ""
    /// When it was begun and last changed, and whether it is finished.
    package var state: [Entry] = []
    /// What was disclosed, first of all.
    package var concerns: [String] = []
    package var phq9: PHQ9?
    package var phq9Items: [Item] = []
    package var timeline: [TimelinePoint] = []
    package var people: [PersonLine] = []
    package var suggestion: Suggestion?
    /// The words that evidence rests on, if one quote or fact alone carries the focus.
    package var keystone: String?
    /// Where each quote was said, by its question.
    package var places: [QuestionKey: String] = [:]
    /// What was decided, by whom and when, the latest first.
    package var decisions: [Entry] = []
    /// The formulation that holds; nil where none was kept.
    package var formulation: Formulation?
    /// The contract that holds; nil where there is none.
    package var contract: AgreedContract?
    /// What a clinician noted.
    package var notes: [Entry] = []
    /// What a clinician asked, and what was said.
    package var askedInReview: [Entry] = []
    /// What the client was shown at the end.
    package var stoodOut: [String] = []
    /// What matters to the client, and whether what stood out fits.
    package var wishes: [Entry] = []
    /// Questions that were asked and not answered.
    package var gaps: [Entry] = []
    /// Every answer, in the order of the first replies, without rings of the circle that were chosen as they are.
    package var answers: [Entry] = []
    /// Words that did not fit their question.
    package var remarks: [Entry] = []
    /// Which program, content and rules made it.
    package var provenance: [Entry] = []
    /// What it rests on, for formats that need more than words; nil where there is no case behind it.
    package var source: ReportSource?

    /// A report that tells nothing yet.
    package init() {}
}
