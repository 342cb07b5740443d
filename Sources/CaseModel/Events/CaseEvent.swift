/// Something that happened in a case: the only thing that is stored.
///
/// Cases are encoded as JSON under their Swift names with labelled values, and what has been written must decode for
/// ever: a case may be added and an optional value may be added, none may be renamed or removed.
package enum CaseEvent: Hashable, Codable, Sendable {
    /// A sitting began, with this content (a hash of the question and rule files).
    case sittingBegan(content: String)
    /// A question was replied to, for the first time or again.
    case answered(question: QuestionKey, reply: Reply)
    /// Words were given that did not answer the question; they are kept all the same.
    case remarked(question: QuestionKey, words: String)

    case personAdded(id: PersonID, mention: PersonMention)
    case personRenamed(id: PersonID, name: String)
    case personRelated(id: PersonID, relationship: Relationship?, words: String)
    case personStands(id: PersonID, standing: Person.Standing)
    /// Two entries are one person; answers about `from` now belong to `into`.
    case personsMerged(from: PersonID, into: PersonID)
    case personRemoved(id: PersonID)
    /// A person turned up in an answer, and the client is to be asked whether to add them.
    case personOffered(mention: PersonMention, noticedIn: QuestionKey)
    /// The client answered such an offer.
    case offerMet(mention: PersonMention, accepted: Bool)

    case lifeEventAdded(
        id: LifeEventID, kind: LifeEvent.Kind, words: String, person: PersonID?, when: ApproximateDate?,
        noticedIn: QuestionKey?)
    case lifeEventRemoved(id: LifeEventID)

    /// An answer disclosed something that comes before anything else; `quote` is nil for PHQ-9 item 9.
    case concernRaised(kind: ConcernKind, soft: Bool, quote: String?, question: QuestionKey)
    /// The client saw the help for a concern and chose how to go on.
    case concernMet(kind: ConcernKind, choice: String)

    /// Before reading through it was weighed between which two areas what was said leaves it open; none where it does not.
    case leftOpen(areas: [ProblemArea])
    /// What stood out was shown, in these words, with this rule book; areas are nil where nothing was suggested.
    case summaryShown(lines: [String], focus: ProblemArea?, second: ProblemArea?, rulebook: String)
    /// The client read everything through and said that it is finished.
    case finished
    /// The client went back into a finished case.
    case reopened

    /// A clinician noted something.
    case noted(text: String, by: String)
    /// A clinician asked something and wrote down what was said; the client's own answers stay as they are.
    ///
    /// `key` is the question of the interview that it was, if it was one, and `choice` the one of its choices that was
    /// meant.
    case askedInReview(question: String, words: String, by: String, key: QuestionKey?, choice: String?)
    /// A clinician decided where to begin, or to leave it undecided; earlier decisions stay.
    case decided(decision: Decision, by: String)
    /// A clinician wrote the interpersonal formulation, line by line; it takes the place of earlier ones, which stay.
    case formulated(lines: [String], by: String)
    /// A clinician and the client agreed on sessions; it takes the place of earlier contracts, which stay.
    case contracted(contract: Contract, by: String)
}

extension CaseEvent {
    /// Whether it was added by a clinician in review, rather than in the conversation with the client.
    package var isOfReview: Bool {
        switch self {
        case .noted, .askedInReview, .decided, .formulated, .contracted: true
        case .concernRaised(_, _, _, let question): question == .askedInReview
        case .concernMet(_, let choice): choice == Self.metInReview
        default: false
        }
    }

    /// How a concern was met that came up in review.
    package static let metInReview = "in review"
}

/// A case event with the time at which it was stored.
package struct StampedEvent: Hashable, Codable, Sendable {
    package let at: Moment
    package let event: CaseEvent

    /// An event that happened at a moment.
    package init(at: Moment, event: CaseEvent) {
        self.at = at
        self.event = event
    }
}
