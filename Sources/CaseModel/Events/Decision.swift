/// Where a clinician decided to begin, beside what was suggested at the time.
package struct Decision: Hashable, Codable, Sendable {
    /// The area decided on; nil where it is left undecided.
    package let focus: ProblemArea?
    /// A second area, if one was named.
    package let second: ProblemArea?
    /// Why, in the clinician's words; nil where the suggestion was simply agreed to.
    package let reason: String?
    /// The client's words that it rests on.
    package let quotes: [String]
    /// What was suggested then; nil where nothing was.
    package let suggested: ProblemArea?
    /// The hash of the rule book that suggested it.
    package let rulebook: String

    /// A decision as it was made.
    package init(
        focus: ProblemArea?, second: ProblemArea?, reason: String?, quotes: [String],
        suggested: ProblemArea?, rulebook: String
    ) {
        self.focus = focus
        self.second = second
        self.reason = reason
        self.quotes = quotes
        self.suggested = suggested
        self.rulebook = rulebook
    }

    /// Whether it is what was suggested.
    package var agrees: Bool { focus == suggested }
}

/// Something that a clinician added to a case, with who and when.
package struct Reviewed<Content: Hashable & Sendable>: Hashable, Sendable {
    package let content: Content
    /// The initial or the name by which the clinician goes.
    package let by: String
    package let at: Moment
}

/// What was said in answer to a question that a clinician asked.
package struct AskedInReview: Hashable, Sendable {
    package let question: String
    package let words: String
    /// The question of the interview that it was; nil where it was none.
    package let key: QuestionKey?
    /// The choice that was meant; nil where the question has none or the words fit none.
    package let choice: String?
}
