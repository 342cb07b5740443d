import CaseModel
import Foundation
import GRDB

extension CaseRow {
    /// Adds the row of a new case without events.
    static func insert(
        _ mark: CaseMark, envelope: Data, head: Data, own: Bool, at moment: Moment, in database: Database
    ) throws -> CaseID {
        try database.execute(
            sql: """
                INSERT INTO "case"
                    (mark, begunSeconds, begunOffset, changedSeconds, changedOffset, own, envelope, head)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                Data(mark.bytes), moment.seconds, moment.offset, moment.seconds, moment.offset, own, envelope,
                head,
            ])
        return CaseID(database.lastInsertedRowID)
    }

    /// Brings the row up to date with events just stored; `head` is the sealed head after them.
    func advance(
        by events: [CaseEvent], head: Data, progress: CaseProgress?, at moment: Moment, in database: Database
    ) throws {
        let finished = events.reduce(isFinished) { finished, event in
            switch event {
            case .finished: true
            case .reopened: false
            default: finished
            }
        }
        let progress = progress ?? self.progress
        let statement = try database.cachedStatement(
            sql: """
                UPDATE "case" SET changedSeconds = ?, changedOffset = ?, version = ?, finished = ?, head = ?,
                    answered = ?, asked = ? WHERE id = ?
                """)
        try statement.execute(arguments: [
            moment.seconds, moment.offset, eventCount + events.count, finished, head, progress?.answered,
            progress?.asked, id.number,
        ])
    }

    static func setName(_ sealed: Data?, of id: CaseID, in database: Database) throws {
        try update(id, "name = ?", [sealed], in: database)
    }

    static func setResume(_ envelope: Data, of id: CaseID, in database: Database) throws {
        try update(id, "resume = ?", [envelope], in: database)
    }

    /// Overwrites everything from which the key of a case could be had, and its name.
    static func destroyKey(of id: CaseID, in database: Database) throws {
        try update(id, "envelope = zeroblob(length(envelope)), resume = NULL, name = NULL", [], in: database)
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
