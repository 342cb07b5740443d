import CaseModel
import Foundation
import GRDB

/// Reads of a damaged case what is still as it was sealed.
///
/// An event is bound to the tag of the one before it. Where that one cannot be opened its tag may be sound all the same,
/// and opens the next; so a missing event takes at most its neighbour with it.
struct Salvage {
    let vault: Vault

    func readablePart(of id: CaseID, in database: Database) throws -> ReadablePart {
        guard let row = try CaseRow.one(id, in: database), let seals = try CaseSeals.one(id, in: database)
        else {
            throw VaultError.noSuchCase
        }
        let key = try vault.key(of: row, seals)
        let entries = try self.entries(of: row, key, in: database)
        let counted = SealedHead(seals.head, key, row.mark)?.count ?? row.eventCount
        return ReadablePart(
            summary: row.summary(vault.keys.names), entries: entries,
            of: max(counted, entries.last?.sequence ?? 0))
    }

    private func entries(of row: CaseRow, _ key: CaseKey, in database: Database) throws -> [ReadablePart
        .Entry]
    {
        let coding = EventCoding()
        var entries: [ReadablePart.Entry] = []
        var before = (sequence: 0, tag: SealedEvent.noTag)
        let rows = try EventRow.stored(of: row.id, in: database)
        while let (sequence, sealed) = try rows.next() {
            defer { before = (sequence, sealed.tag) }
            guard before.sequence == sequence - 1,
                let (moment, payload) = sealed.opened(key, row.mark, sequence: sequence, after: before.tag),
                let event = coding.decode(payload)
            else { continue }
            entries.append(.init(sequence: sequence, stamped: StampedEvent(at: moment, event: event)))
        }
        return entries
    }
}
