package import CaseModel

/// The cases of `CaseEvent`, so that tests can go through them all.
///
/// Both switches are exhaustive: an event that is added does not compile until it has a sample here.
package enum EventKind: String, CaseIterable, Sendable {
    case sittingBegan, answered, personAdded, personRenamed, personRelated, personStands, personsMerged
    case personRemoved, personOffered, offerMet, lifeEventAdded, lifeEventRemoved, concernRaised, concernMet
    case summaryShown, finished, reopened, remarked, leftOpen, noted, askedInReview, decided
    case formulated, contracted

    /// The case of an event.
    package init(_ event: CaseEvent) {
        self =
            switch event {
            case .sittingBegan: .sittingBegan
            case .answered: .answered
            case .personAdded: .personAdded
            case .personRenamed: .personRenamed
            case .personRelated: .personRelated
            case .personStands: .personStands
            case .personsMerged: .personsMerged
            case .personRemoved: .personRemoved
            case .personOffered: .personOffered
            case .offerMet: .offerMet
            case .lifeEventAdded: .lifeEventAdded
            case .lifeEventRemoved: .lifeEventRemoved
            case .concernRaised: .concernRaised
            case .concernMet: .concernMet
            case .summaryShown: .summaryShown
            case .finished: .finished
            case .reopened: .reopened
            case .remarked: .remarked
            case .leftOpen: .leftOpen
            case .noted: .noted
            case .askedInReview: .askedInReview
            case .decided: .decided
            case .formulated: .formulated
            case .contracted: .contracted
            }
    }
}
