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

    /// Finds the case that needs a clinician most of those that were not looked at in this sitting, in the order of
    /// `kith cases list`; one that cannot be read is named and passed over.
    func next(after present: CaseID) -> ReviewDesk.Outcome {
        seen.insert(present)
        chosen = nil
        do throws(VaultError) {
            let cases = try ListedCase.all(in: vault).filter { !seen.contains($0.summary.id) }
            let unreadable = cases.filter { $0.need == .unreadable }.map {
                " Case \($0.summary.id) cannot be read; kith cases verify tells more."
            }.joined()
            for waiting in cases {
                guard let need = waiting.need, need != .unreadable else { continue }
                chosen = waiting.summary
                return .done("Next is case \(waiting.summary.id): \(need.sentence).\(unreadable)")
            }
            return .refused("No other case needs you now. quit leaves.\(unreadable)")
        } catch {
            return .refused("\(Failure(error).message.capitalisedFirst).")
        }
    }
}
