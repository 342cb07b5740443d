import GRDB

/// What a database file is, as its header says.
enum StoreFormat: Equatable {
    /// Nothing has been written yet.
    case blank
    /// A store to which this many migrations have been applied.
    case store(Int)
    /// Some other program's database.
    case foreign

    /// "Kith" in the header's application number, offset 68 of the file.
    static let applicationID: Int32 = 0x4B69_7468

    /// The format that this program writes.
    static let current = StoreMigrations.names.count

    /// Reads the header, and nothing else of a store.
    init(_ database: Database) throws {
        let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let applied = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        if application == Self.applicationID {
            self = .store(applied)
        } else if application == 0, applied == 0,
            try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
        {
            self = .blank
        } else {
            self = .foreign
        }
    }
}
