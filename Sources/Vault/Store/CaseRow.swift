import CaseModel
import GRDB

/// The row of a case.
enum CaseRow {
    private static let columns = """
        id, name, begunSeconds, begunOffset, changedSeconds, changedOffset, version, finished
        """

    static func all(_ database: Database) throws -> [CaseSummary] {
        let rows = try Row.fetchCursor(database, sql: "SELECT \(columns) FROM \"case\" ORDER BY id")
        return try Array(rows.map(summary))
    }

    static func one(_ id: CaseID, in database: Database) throws -> CaseSummary? {
        let statement = try database.cachedStatement(sql: "SELECT \(columns) FROM \"case\" WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id.number]).map(summary)
    }

    static func insert(name: String?, at moment: Moment, in database: Database) throws -> CaseID {
        try refusingTakenNames {
            try database.execute(
                sql: """
                    INSERT INTO "case" (name, begunSeconds, begunOffset, changedSeconds, changedOffset)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [name, moment.seconds, moment.offset, moment.seconds, moment.offset])
        }
        return CaseID(database.lastInsertedRowID)
    }

    /// Brings what the list shows of a case up to date with events just stored.
    static func advance(
        _ row: CaseSummary, by events: [CaseEvent], at moment: Moment, in database: Database
    ) throws {
        let finished = events.reduce(row.isFinished) { finished, event in
            switch event {
            case .finished: true
            case .reopened: false
            default: finished
            }
        }
        let statement = try database.cachedStatement(
            sql: """
                UPDATE "case" SET changedSeconds = ?, changedOffset = ?, version = ?, finished = ? WHERE id = ?
                """)
        try statement.execute(arguments: [
            moment.seconds, moment.offset, row.eventCount + events.count, finished, row.id.number,
        ])
    }

    static func rename(_ id: CaseID, to name: String?, in database: Database) throws {
        try refusingTakenNames {
            try database.execute(
                sql: "UPDATE \"case\" SET name = ? WHERE id = ?", arguments: [name, id.number])
        }
        guard database.changesCount == 1 else { throw VaultError.noSuchCase }
    }

    static func delete(_ id: CaseID, in database: Database) throws {
        try database.execute(sql: "DELETE FROM \"case\" WHERE id = ?", arguments: [id.number])
        guard database.changesCount == 1 else { throw VaultError.noSuchCase }
    }

    private static func summary(_ row: Row) throws -> CaseSummary {
        CaseSummary(
            id: CaseID(try row.decode(Int64.self, atIndex: 0)), name: try row.decode(atIndex: 1),
            begun: Moment(seconds: try row.decode(atIndex: 2), offset: try row.decode(atIndex: 3)),
            lastChange: Moment(seconds: try row.decode(atIndex: 4), offset: try row.decode(atIndex: 5)),
            eventCount: try row.decode(atIndex: 6), isFinished: try row.decode(atIndex: 7))
    }

    private static func refusingTakenNames(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
            throw VaultError.nameTaken
        }
    }
}
