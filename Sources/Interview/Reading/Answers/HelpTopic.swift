/// What a question to the program is about.
package enum HelpTopic: String, CaseIterable, Equatable, Sendable {
    /// Why something is asked.
    case why
    /// What a word or a question means.
    case meaning
    /// Who sees the answers and where they are kept.
    case privacy
    /// How long it takes and how much is left.
    case duration
    /// Whether something must be answered, and how to stop.
    case optional
    /// What the program is.
    case about
    /// Where to find help at once.
    case crisis
    /// A clear question to the program about something else, such as how to change an answer.
    case other
}
