/// What something that a trainee says does in the talk.
///
/// The kinds follow what IPT training looks at in recordings (Lemma, Roth & Pilling, competence framework, UCL 2010;
/// IPT Institute, Quality & Adherence Scale).
package enum MoveKind: String, CaseIterable, Codable, Hashable, Sendable {
    case greeting
    /// Says what the talk is for, how long it takes, or asks leave.
    case frame
    /// Invites a story.
    case open
    /// Is answered by yes or no, a choice, or one fact.
    case closed
    /// Puts the answer into the client's mouth.
    case leading
    /// Asks two different things at once.
    case double
    /// Says back the feeling or the weight of what was said.
    case reflection
    /// Gathers several things that were said.
    case summary
    /// Says that this is depression, an illness that can be treated.
    case namingIllness = "naming-illness"
    /// Joins the low mood to an event or a relationship in time.
    case link
    case advice
    case reassurance
    /// Uses words that a client would not know.
    case jargon
    /// A small sign to go on.
    case encourage
    case silence

    /// The forms of a question, of which a turn has one at most for each question.
    package static let forms: Set<MoveKind> = [.open, .closed, .leading, .double]
}
