import CaseModel
import Foundation
import GRDB

/// The steps by which a store of any earlier release becomes one of this release.
///
/// A step that has been released is never changed, renamed or removed; the format number in the file's header is the
/// number of steps applied.
enum StoreMigrations {
    private static let steps: [(name: String, apply: @Sendable (Database, StoreKeys) throws -> Void)] = [
        ("cases and events", casesAndEvents), ("sealed cases", sealedCases), ("digests", digests),
    ]

    /// The names of the steps, in order.
    static let names = steps.map(\.name)

    /// Brings a blank or an earlier store to the present format, sealing with `keys` what stands in the open.
    static func apply(to queue: DatabaseQueue, _ keys: StoreKeys) throws {
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA application_id = \(StoreFormat.applicationID)")
        }
        var migrator = DatabaseMigrator()
        for (index, step) in steps.enumerated() {
            migrator.registerMigration(step.name) { database in
                try step.apply(database, keys)
                try database.execute(sql: "PRAGMA user_version = \(index + 1)")
            }
        }
        try migrator.migrate(queue)
    }

    /// What a list shows of a case stands in its row, so that listing reads no event.
    @Sendable private static func casesAndEvents(_ database: Database, _ keys: StoreKeys) throws {
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

    /// Seals every case with a key of its own, and the names with a key of the store.
    ///
    /// What stood in the open is overwritten when its tables go (`secure_delete`).
    @Sendable private static func sealedCases(_ database: Database, _ keys: StoreKeys) throws {
        try database.execute(
            sql: """
                ALTER TABLE "case" RENAME TO openCase;
                ALTER TABLE event RENAME TO openEvent;
                CREATE TABLE "case" (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    mark BLOB NOT NULL UNIQUE,
                    begunSeconds INTEGER NOT NULL,
                    begunOffset INTEGER NOT NULL,
                    changedSeconds INTEGER NOT NULL,
                    changedOffset INTEGER NOT NULL,
                    version INTEGER NOT NULL DEFAULT 0,
                    finished INTEGER NOT NULL DEFAULT 0,
                    own INTEGER NOT NULL,
                    answered INTEGER,
                    asked INTEGER,
                    name BLOB,
                    envelope BLOB NOT NULL,
                    resume BLOB,
                    head BLOB NOT NULL
                ) STRICT;
                CREATE TABLE event (
                    caseID INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
                    sequence INTEGER NOT NULL,
                    sealed BLOB NOT NULL,
                    PRIMARY KEY (caseID, sequence)
                ) STRICT, WITHOUT ROWID;
                """)
        for row in try Row.fetchAll(database, sql: "SELECT * FROM openCase ORDER BY id") {
            try OpenCase(row).seal(with: keys, in: database)
        }
        try database.execute(
            sql: """
                INSERT INTO sqlite_sequence SELECT 'case', seq FROM sqlite_sequence
                    WHERE name = 'openCase' AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'case');
                UPDATE sqlite_sequence SET seq = (SELECT max(seq) FROM sqlite_sequence) WHERE name = 'case';
                DROP TABLE openEvent;
                DROP TABLE openCase;
                """)
    }

    /// What a list has to know of a case beyond its row; a case without it is opened when it is next listed.
    @Sendable private static func digests(_ database: Database, _ keys: StoreKeys) throws {
        try database.execute(sql: "ALTER TABLE \"case\" ADD COLUMN digest BLOB")
    }
}
