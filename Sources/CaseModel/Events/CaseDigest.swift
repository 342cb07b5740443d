/// What a list of cases has to know of a case: what nobody has looked at yet, and whether it is decided.
///
/// It is folded from the events one by one, so that it can be kept beside them and none has to be read for a list.
package struct CaseDigest: Hashable, Sendable {
    /// Whether the client has told anything.
    package var isTold = false
    /// Whether a concern was ever raised.
    package var hasConcern = false
    /// Whether anything was ever added in review.
    package var isReviewed = false
    /// Whether the last decision names an area.
    package var isDecided = false
    /// When the last concern was raised that waits for a review, in seconds since 1970; nil where none waits.
    package var concernWaiting: Int64?
    /// When the client last told something that waits for a review, in seconds since 1970; nil where nothing waits.
    package var answersWaiting: Int64?

    /// The digest of a case without events.
    package init() {}

    /// The digest of a case with these events, in their order.
    package init(_ events: some Sequence<StampedEvent>) {
        for event in events { apply(event) }
    }

    /// Takes in one more event.
    ///
    /// What was told waits until something is added in review that is both stored later and of no earlier time: a
    /// review made elsewhere, on a copy that did not have it yet, ends no waiting, whichever of the two came in first.
    package mutating func apply(_ stamped: StampedEvent) {
        let moment = stamped.at.seconds
        switch stamped.event {
        case .noted, .askedInReview, .formulated, .contracted: review(at: moment)
        case .decided(let decision, _):
            isDecided = decision.focus != nil
            review(at: moment)
        case .concernRaised:
            hasConcern = true
            concernWaiting = max(concernWaiting ?? moment, moment)
        case .answered, .remarked, .personAdded, .personRenamed, .personRelated, .personStands,
            .personsMerged, .personRemoved, .personOffered, .offerMet, .lifeEventAdded, .lifeEventRemoved:
            isTold = true
            answersWaiting = max(answersWaiting ?? moment, moment)
        case .sittingBegan, .concernMet, .leftOpen, .summaryShown, .finished, .reopened: break
        }
    }

    private mutating func review(at moment: Int64) {
        isReviewed = true
        if let waiting = concernWaiting, waiting <= moment { concernWaiting = nil }
        if let waiting = answersWaiting, waiting <= moment { answersWaiting = nil }
    }
}
