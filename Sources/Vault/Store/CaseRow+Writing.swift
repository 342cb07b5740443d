import CaseModel
import Foundation
import GRDB

extension CaseRow {
    /// Adds the row of a new case without events.
    static func insert(
        _ mark: CaseMark, envelope: Data, head: Data, own: Bool, at moment: Moment, names: CaseKey?,
        in database: Database
    ) throws -> CaseID {
        let digest = own ? try names.map { try SealedDigest.sealed(CaseDigest(), $0, mark, count: 0) } : nil
        try database.execute(
            sql: """
                INSERT INTO "case"
                    (mark, begunSeconds, begunOffset, changedSeconds, changedOffset, own, envelope, head,
                    digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                Data(mark.bytes), moment.seconds, moment.offset, moment.seconds, moment.offset, own, envelope,
                head, digest,
            ])
        return CaseID(database.lastInsertedRowID)
    }

    /// Brings the row up to date with events just stored, at least one; `head` is the sealed head after them.
    func advance(
        by events: [StampedEvent], head: Data, progress: CaseProgress?, names: CaseKey?, in database: Database
    ) throws {
        let finished = events.reduce(isFinished) { finished, stamped in
            switch stamped.event {
            case .finished: true
            case .reopened: false
            default: finished
            }
        }
        let progress = progress ?? self.progress
        let moment = events.last?.at ?? lastChange
        let statement = try database.cachedStatement(
            sql: """
                UPDATE "case" SET changedSeconds = ?, changedOffset = ?, version = ?, finished = ?, head = ?,
                    answered = ?, asked = ?, digest = ? WHERE id = ?
                """)
        try statement.execute(arguments: [
            moment.seconds, moment.offset, eventCount + events.count, finished, head, progress?.answered,
            progress?.asked, try digest(after: events, names), id.number,
        ])
    }

    /// The sealed digest after more events; nil where the present one is not known, so that a list makes it anew.
    ///
    /// A case that is sealed for someone else has none: the key of this store must not open anything of it.
    private func digest(after events: [StampedEvent], _ names: CaseKey?) throws -> Data? {
        guard let names, var digest = openedDigest(names) else { return nil }
        for event in events { digest.apply(event) }
        return try SealedDigest.sealed(digest, names, mark, count: eventCount + events.count)
    }

    static func setName(_ sealed: Data?, of id: CaseID, in database: Database) throws {
        try update(id, "name = ?", [sealed], in: database)
    }

    /// Keeps the digest of a case, unless more events came in meanwhile.
    func keep(_ digest: Data, in database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "UPDATE \"case\" SET digest = ? WHERE id = ? AND version = ?")
        try statement.execute(arguments: [digest, id.number, eventCount])
    }

    static func setResume(_ envelope: Data, of id: CaseID, in database: Database) throws {
        try update(id, "resume = ?", [envelope], in: database)
    }

    /// Overwrites everything from which the key of a case could be had, its name and its digest.
    static func destroyKey(of id: CaseID, in database: Database) throws {
        try update(
            id, "envelope = zeroblob(length(envelope)), resume = NULL, name = NULL, digest = NULL", [],
            in: database)
    }

    static func delete(_ id: CaseID, in database: Database) throws {
        try database.execute(sql: "DELETE FROM \"case\" WHERE id = ?", arguments: [id.number])
        guard database.changesCount == 1 else { throw VaultError.noSuchCase }
    }

    private static func update(
        _ id: CaseID, _ assignments: String, _ values: [(any DatabaseValueConvertible)?],
        in database: Database
    ) throws {
        try database.execute(
            sql: "UPDATE \"case\" SET \(assignments) WHERE id = ?",
            arguments: StatementArguments(values + [id.number]))
        guard database.changesCount == 1 else { throw VaultError.noSuchCase }
    }
}
