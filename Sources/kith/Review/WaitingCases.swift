import CaseModel
import Interview
import Vault

/// The cases that wait for a clinician, in the order in which they need one.
final class WaitingCases {
    private let vault: Vault
    private var seen: Set<CaseID> = []
    /// The case that was found last.
    private(set) var chosen: CaseSummary?

    /// The cases of a store.
    init(vault: Vault) { self.vault = vault }

    /// Finds the next case that was not looked at in this sitting: one with a concern first, then one that nobody
    /// reviewed, then one that is undecided; the one that changed last before others.
    func next(after present: CaseID) -> ReviewDesk.Outcome {
        seen.insert(present)
        chosen = nil
        do throws(VaultError) {
            var best: (summary: CaseSummary, need: Need)?
            let cases = try vault.cases().filter { $0.isOwn && !seen.contains($0.id) }
                .sorted { ($0.lastChange, $0.id) > ($1.lastChange, $1.id) }
            for summary in cases where best?.need != .concern {
                guard let need = Need(of: Inventory(try vault.open(summary.id).events)) else { continue }
                if best.map({ need.rawValue < $0.need.rawValue }) ?? true { best = (summary, need) }
            }
            guard let best else { return .refused("No other case needs you now. quit leaves.") }
            chosen = best.summary
            return .done("Next is case \(best.summary.id): \(best.need.words).")
        } catch {
            return .refused("\(Failure(error).message.capitalisedFirst).")
        }
    }

    /// Why a case needs a clinician, the most urgent first.
    private enum Need: Int {
        case concern, unreviewed, undecided

        /// What a case needs; nil where it was decided.
        ///
        /// A concern waits until something was added to the case in review after it.
        init?(of inventory: Inventory) {
            if let concern = inventory.concerns.last?.at, concern >= inventory.lastReview ?? concern {
                self = .concern
            } else if inventory.lastReview == nil {
                self = .unreviewed
            } else if inventory.decisions.last?.content.focus == nil {
                self = .undecided
            } else {
                return nil
            }
        }

        var words: String {
            switch self {
            case .concern: "a concern was raised and nothing was added in review since"
            case .unreviewed: "nobody has reviewed it yet"
            case .undecided: "it is not decided yet"
            }
        }
    }
}

extension Inventory {
    /// When something was last added in review; nil where nothing was.
    fileprivate var lastReview: Moment? {
        let times = [
            notes.last?.at, askedInReview.last?.at, decisions.last?.at, formulations.last?.at,
            contracts.last?.at,
        ]
        return times.compactMap { $0 }.max()
    }
}
