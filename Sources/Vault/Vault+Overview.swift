package import CaseModel
import Foundation
import GRDB

/// A case in a list, with what is to be known of it before it is opened.
package struct CaseOverview: Hashable, Sendable {
    /// What stands in its row.
    package let summary: CaseSummary
    /// What waits in it and whether it is decided; nil where the case is sealed for someone else, no key is at hand, or
    /// it cannot be read whole.
    package let digest: CaseDigest?

    /// A case and its digest.
    package init(summary: CaseSummary, digest: CaseDigest?) {
        self.summary = summary
        self.digest = digest
    }
}

extension Vault {
    /// All cases with their digests, in the order in which they were begun.
    ///
    /// A case is opened only where its digest is missing, changed, or of fewer events; the digest is then kept, where
    /// the store can be written. A case that cannot be read whole is in the list all the same, without a digest.
    package func overview() throws(VaultError) -> [CaseOverview] {
        let rows = try connection.read { try CaseRow.all($0) }
        var list: [CaseOverview] = []
        list.reserveCapacity(rows.count)
        var lacking: [Int] = []
        for row in rows {
            let digest = keys.names.flatMap { row.openedDigest($0) }
            if digest == nil, row.isOwn, keys.names != nil { lacking.append(list.count) }
            list.append(CaseOverview(summary: row.summary(keys.names), digest: digest))
        }
        for first in stride(from: 0, to: lacking.count, by: Self.kept) {
            let indices = lacking[first..<min(first + Self.kept, lacking.count)]
            let made = try digests(of: indices.map { list[$0].summary.id })
            for (index, digest) in zip(indices, made) {
                list[index] = CaseOverview(summary: list[index].summary, digest: digest)
            }
        }
        return list
    }

    /// How many digests are made before they are kept, in one transaction.
    private static let kept = 100

    /// The digests of cases as their events say, nil for one that cannot be read whole, and keeps them.
    ///
    /// Where they cannot be kept, as on a full disk, they are made anew the next time.
    private func digests(of cases: [CaseID]) throws(VaultError) -> [CaseDigest?] {
        guard let names = keys.names else { return cases.map { _ in nil } }
        let made = try connection.read { database in
            cases.map { try? digest(of: $0, in: database) }
        }
        try? connection.write { database in
            for case let (row, digest)? in made {
                let sealed = try SealedDigest.sealed(digest, names, row.mark, count: row.eventCount)
                try row.keep(sealed, in: database)
            }
        }
        return made.map { $0?.digest }
    }

    private func digest(
        of id: CaseID, in database: Database
    ) throws -> (row: CaseRow, digest: CaseDigest) {
        let (row, key, head) = try unsealed(id, in: database)
        return (row, CaseDigest(try EventRow.all(of: row, key, upTo: head, in: database)))
    }
}
