package import CaseModel
import GRDB

/// A store of cases on this machine: one folder, one file, events that are only ever added.
///
/// Each call reads or writes in one transaction. What a call has written is on the disk when it returns.
package struct Vault: Sendable {
    /// Whether the store can only be read, because its folder or its file cannot be written.
    package let isReadOnly: Bool
    private let connection: StoreConnection

    /// Opens the store in a folder, making the folder and the store where there are none.
    ///
    /// The folder is closed to others (mode 0700), and so is the file (mode 0600). A file that is damaged, not a store,
    /// or of a later release is left as it is.
    package init(at directory: String) throws(VaultError) {
        let place = StorePlace(directory: directory)
        let writable = try place.prepare()
        connection = try StoreConnection.open(place, writable: writable)
        isReadOnly = !writable
    }

    private init(inMemory connection: StoreConnection) {
        self.connection = connection
        isReadOnly = false
    }

    /// A store that is gone when the program ends.
    package static func inMemory() throws(VaultError) -> Vault {
        Vault(inMemory: try StoreConnection.inMemory())
    }

    /// All cases, in the order in which they were begun; events are not read.
    package func cases() throws(VaultError) -> [CaseSummary] {
        try connection.read(CaseRow.all)
    }

    /// Makes a new case without events.
    package func begin(name: String?, at moment: Moment) throws(VaultError) -> StoredCase {
        let id = try connection.write { try CaseRow.insert(name: name, at: moment, in: $0) }
        return StoredCase(id: id, name: name, version: 0, events: [])
    }

    /// Reads a case whole; an event that is missing or unreadable is an error, never left out.
    package func open(_ id: CaseID) throws(VaultError) -> StoredCase {
        try connection.read { database in
            guard let row = try CaseRow.one(id, in: database) else { throw VaultError.noSuchCase }
            let events = try EventRow.all(of: id, upTo: row.eventCount, in: database)
            guard events.count == row.eventCount else { throw VaultError.damaged(path: connection.path) }
            return StoredCase(id: id, name: row.name, version: row.eventCount, events: events)
        }
    }

    /// Stores events after those that the caller knows of, all or none, and returns how many there are then.
    ///
    /// Throws `conflict` when the case does not hold exactly `version` events: it went on elsewhere.
    package func append(
        _ events: [CaseEvent], to id: CaseID, after version: Int, at moment: Moment
    ) throws(VaultError) -> Int {
        try connection.write { database in
            guard let row = try CaseRow.one(id, in: database) else { throw VaultError.noSuchCase }
            guard row.eventCount == version else {
                throw VaultError.conflict(expected: version, found: row.eventCount)
            }
            guard !events.isEmpty else { return version }
            try EventRow.insert(events, of: id, after: version, at: moment, in: database)
            try CaseRow.advance(row, by: events, at: moment, in: database)
            return version + events.count
        }
    }

    /// Gives a case another name, or none.
    package func rename(_ id: CaseID, to name: String?) throws(VaultError) {
        try connection.write { try CaseRow.rename(id, to: name, in: $0) }
    }

    /// Removes a case and its events, and overwrites where they stood in the file.
    ///
    /// While another program has the store open, its log may hold them until that program closes the store.
    package func erase(_ id: CaseID) throws(VaultError) {
        try connection.write { try CaseRow.delete(id, in: $0) }
        try connection.emptyLog()
    }

    /// Looks through the whole store and tells what is wrong; empty when all is well.
    package func verify() throws(VaultError) -> [VaultFinding] {
        try connection.read(Verification.findings)
    }
}
