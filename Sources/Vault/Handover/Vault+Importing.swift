import CaseModel
import Foundation
import GRDB

/// What taking in a case came to.
package enum ImportOutcome: Hashable, Sendable {
    /// It was not here before; `name` is nil too where another case has its name.
    case new(CaseID, name: String?)
    /// It was here, and this many events were added to it.
    case added(CaseID, count: Int)
    /// Everything of it was here already.
    case known(CaseID)
}

extension Vault {
    /// Takes in a case that was handed over, or what is new of one that is here.
    ///
    /// All of it or nothing. Throws `diverged` where the case went on here in another way than there.
    package func take(_ document: HandoverDocument) throws(VaultError) -> ImportOutcome {
        guard let mark = CaseMark(digits: document.header.mark) else { throw .cannotSeal }
        guard let names = keys.names else { throw .locked }
        let key = CaseKey()
        let envelope: Data
        do { envelope = try CaseEnvelope.sealed(key, to: keys.recipients) } catch { throw .cannotSeal }
        return try connection.write { database in
            if let row = try CaseRow.all(database).first(where: { $0.mark == mark }) {
                return try add(document.events, to: row, in: database)
            }
            let id = try CaseRow.insert(
                mark, envelope: envelope, head: try SealedHead.empty.sealed(key, mark), own: true,
                at: document.header.begun, names: names, in: database)
            openKeys[id] = key
            let name = try document.header.name.flatMap { name in
                try Self.holder(of: name, names, in: database) == nil ? name : nil
            }
            if let name {
                try CaseRow.setName(try SealedName.sealed(name, names, mark), of: id, in: database)
            }
            _ = try add(document.events, to: unsealed(id, in: database).0, in: database)
            return .new(id, name: name)
        }
    }

    /// Adds what follows the events that are here.
    ///
    /// What clinicians added in review stands aside: the conversation goes on in one way whatever was noted here or
    /// there, and of their additions those are taken in that are not here yet.
    private func add(
        _ events: [StampedEvent], to row: CaseRow, in database: Database
    ) throws -> ImportOutcome {
        let (row, key, head) = try unsealed(row.id, in: database)
        let here = try EventRow.all(of: row, key, upTo: head, in: database)
        let reviewed = Set(here.filter(\.event.isOfReview))
        let (told, sent) = (
            here.filter { !$0.event.isOfReview }, events.filter { !$0.event.isOfReview }
        )
        let shared = min(told.count, sent.count)
        guard told.prefix(shared) == sent.prefix(shared) else { throw VaultError.diverged(row.id) }
        var passed = 0
        let new = events.filter { event in
            if event.event.isOfReview { return !reviewed.contains(event) }
            passed += 1
            return passed > shared
        }
        guard !new.isEmpty else { return .known(row.id) }
        var next = head
        for event in new {
            next = try EventRow.insert([event.event], of: row, key, after: next, at: event.at, in: database)
        }
        try row.advance(
            by: new, head: try next.sealed(key, row.mark), progress: nil, names: keys.names, in: database)
        return .added(row.id, count: new.count)
    }
}
