import GRDB

/// The steps by which a store of any earlier release becomes one of this release.
///
/// A step that has been released is never changed, renamed or removed; the format number in the file's header is the
/// number of steps applied.
enum StoreMigrations {
    private static let steps: [(name: String, apply: @Sendable (Database) throws -> Void)] = [
        ("cases and events", casesAndEvents)
    ]

    /// The names of the steps, in order.
    static let names = steps.map(\.name)

    /// Brings a blank or an earlier store to the present format.
    static func apply(to queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA application_id = \(StoreFormat.applicationID)")
        }
        var migrator = DatabaseMigrator()
        for (index, step) in steps.enumerated() {
            migrator.registerMigration(step.name) { database in
                try step.apply(database)
                try database.execute(sql: "PRAGMA user_version = \(index + 1)")
            }
        }
        try migrator.migrate(queue)
    }

    /// What a list shows of a case stands in its row, so that listing reads no event.
    @Sendable private static func casesAndEvents(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE "case" (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    name TEXT COLLATE NOCASE UNIQUE,
                    begunSeconds INTEGER NOT NULL,
                    begunOffset INTEGER NOT NULL,
                    changedSeconds INTEGER NOT NULL,
                    changedOffset INTEGER NOT NULL,
                    version INTEGER NOT NULL DEFAULT 0,
                    finished INTEGER NOT NULL DEFAULT 0
                ) STRICT;
                CREATE TABLE event (
                    caseID INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
                    sequence INTEGER NOT NULL,
                    seconds INTEGER NOT NULL,
                    offset INTEGER NOT NULL,
                    payload BLOB NOT NULL,
                    PRIMARY KEY (caseID, sequence)
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
