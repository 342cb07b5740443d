/// A concern as it was raised in a case.
package struct ConcernRecord: Hashable, Sendable {
    package let kind: ConcernKind
    /// Whether it was a negated mention, such as "not suicidal any more".
    package let soft: Bool
    /// The client's words; nil for PHQ-9 item 9.
    package let quote: String?
    package let question: QuestionKey
    package let at: Moment
    /// How the client chose to go on, such as `go-on`; nil while the client has not chosen.
    package var choice: String?
}

/// What the client was shown at the end.
package struct ShownSummary: Hashable, Sendable {
    package let lines: [String]
    package let focus: ProblemArea?
    package let second: ProblemArea?
    package let rulebook: String
}

extension ConcernRecord {
    /// The kind and the words that raised it, for a clinician.
    package var words: String {
        let said = quote.map { "“\($0)”" } ?? "PHQ-9 item 9 above zero"
        return "\(kind.rawValue)\(soft ? ", denied or past" : ""): \(said)"
    }
}
