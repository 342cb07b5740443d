import CaseModel
import Vault

/// All cases that the key of a store opens, read one after the other.
enum OpenedCases {
    /// Calls `body` with each case in turn; one that cannot be read whole is an error, never left out.
    ///
    /// Returns how many cases are sealed for someone else and so were passed over.
    static func read(
        in vault: Vault?, _ body: (CaseSummary, StoredCase) throws -> Void
    ) throws -> Int {
        guard let vault else { return 0 }
        let cases = try vault.cases()
        for summary in cases where summary.isOwn { try body(summary, try vault.open(summary.id)) }
        return cases.count { !$0.isOwn }
    }

    /// A line that says so; none where there are none.
    static func passedOver(_ count: Int) -> [String] {
        count == 0 ? [] : ["sealed for someone else, and not counted: \(count)"]
    }
}
