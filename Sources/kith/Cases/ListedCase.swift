import CaseModel
import Vault

/// A case as it stands in a list, with what waits in it.
struct ListedCase {
    let summary: CaseSummary
    /// Nil where nothing is known of what was told in it.
    let digest: CaseDigest?
    let need: CaseNeed?

    /// A case whose digest was looked for.
    init(_ overview: CaseOverview) {
        summary = overview.summary
        digest = overview.digest
        need = CaseNeed(overview)
    }

    /// A case of which nothing is looked for that is sealed.
    init(locked summary: CaseSummary) {
        self.summary = summary
        digest = nil
        need = nil
    }

    /// The cases of a store, those first that need a clinician most.
    ///
    /// Of those with the same need the ones come first in which a concern was ever raised, and then the one that
    /// changed last. Those that are sealed for someone else come last.
    static func all(in vault: Vault) throws(VaultError) -> [ListedCase] {
        try vault.overview().map(ListedCase.init).sorted { $0.order < $1.order }
    }

    /// Whether its client told something, or a clinician added something.
    var isBegun: Bool { digest.map { $0.isTold || $0.isReviewed } ?? false }

    private var order: (Int, Int, Int64, Int64) {
        let rank = need?.rank ?? (summary.isOwn ? 5 : 6)
        return (rank, digest?.hasConcern == true ? 0 : 1, -summary.lastChange.seconds, -summary.id.number)
    }
}
