import CaseModel
import Vault

/// Why a case waits for a clinician.
enum CaseNeed: String {
    /// A concern was raised, and nothing was added in review since.
    case concern
    /// The case cannot be read whole, so that nobody knows what waits in it.
    case unreadable
    /// Something was told, and nobody reviewed it.
    case unreviewed
    /// More was told since the last review.
    case newAnswers = "new-answers"
    /// It was reviewed, and no area is decided on.
    case undecided

    /// What waits in a case, the most urgent of it; nil where nothing does.
    ///
    /// Nothing waits in one in which nothing was told, and nothing that could be done here in one that is sealed for
    /// someone else.
    init?(_ overview: CaseOverview) {
        guard overview.summary.isOwn else { return nil }
        guard let digest = overview.digest else {
            self = .unreadable
            return
        }
        if digest.concernWaiting != nil {
            self = .concern
        } else if digest.isTold, !digest.isReviewed {
            self = .unreviewed
        } else if digest.answersWaiting != nil {
            self = .newAnswers
        } else if digest.isReviewed, !digest.isDecided {
            self = .undecided
        } else {
            return nil
        }
    }

    /// How urgent it is, 0 the most.
    var rank: Int {
        switch self {
        case .concern: 0
        case .unreadable: 1
        case .unreviewed: 2
        case .newAnswers: 3
        case .undecided: 4
        }
    }

    /// The need in a sentence that names the case before it.
    var sentence: String {
        switch self {
        case .concern: "a concern was raised and nothing was added in review since"
        case .unreadable: "it cannot be read whole"
        case .unreviewed: "nobody has reviewed it yet"
        case .newAnswers: "more was told since the last review"
        case .undecided: "it is not decided yet"
        }
    }

    /// The need in the column of a list.
    var words: String {
        switch self {
        case .concern: "concern, not reviewed since"
        case .unreadable: "cannot be read, see kith cases verify"
        case .unreviewed: "not reviewed yet"
        case .newAnswers: "new answers since the review"
        case .undecided: "not decided yet"
        }
    }
}
