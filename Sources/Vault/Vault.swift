package import CaseModel
import Foundation
import GRDB

/// A store of cases on this machine: one folder, one file, sealed events that are only ever added.
///
/// Each call reads or writes in one transaction. What a call has written is on the disk when it returns. What can be
/// read of a case depends on the keys that the store was opened with; without any it is numbers, sizes and times.
package struct Vault: Sendable {
    /// Whether the store can only be read, because its folder or its file cannot be written.
    package let isReadOnly: Bool
    let connection: StoreConnection
    let keys: StoreKeys
    let openKeys = OpenKeys()

    /// Opens the store in a folder, making the folder and the store where there are none.
    ///
    /// The folder is closed to others (mode 0700), and so is the file (mode 0600). A file that is damaged, not a store,
    /// or of a later release is left as it is. A store of the release before sealing is sealed with `keys`, and what
    /// stood there in the open is overwritten; without an identity among them that throws `locked`.
    package init(at directory: String, keys: StoreKeys) throws(VaultError) {
        let place = StorePlace(directory: directory)
        let writable = try place.prepare()
        connection = try StoreConnection.open(place, writable: writable, keys: keys)
        isReadOnly = !writable
        self.keys = keys
    }

    /// Makes the folder for a store where there is none, closed to others, and nothing in it.
    package static func prepareFolder(_ directory: String) throws(VaultError) {
        try StorePlace(directory: directory).prepareFolder()
    }

    /// A store that is gone when the program ends.
    package static func inMemory() throws(VaultError) -> Vault {
        Vault(inMemory: try StoreConnection.inMemory())
    }

    private init(inMemory connection: StoreConnection) {
        self.connection = connection
        isReadOnly = false
        keys = StoreKeys(Identity())
    }

    /// All cases, in the order in which they were begun; events are not read.
    package func cases() throws(VaultError) -> [CaseSummary] {
        try connection.read { try CaseRow.all($0).map { $0.summary(keys.names) } }
    }

    /// Makes a new case without events, sealed to the recipients among the keys.
    ///
    /// Throws `locked` where there is nobody to seal to, or where a name is given that could not be read again.
    package func begin(name: String?, at moment: Moment) throws(VaultError) -> StoredCase {
        guard !keys.recipients.isEmpty else { throw .locked }
        let (mark, key) = (CaseMark(), CaseKey())
        let envelope: Data
        do { envelope = try CaseEnvelope.sealed(key, to: keys.recipients) } catch { throw .cannotSeal }
        let id = try connection.write { database in
            let id = try CaseRow.insert(
                mark, envelope: envelope, head: try SealedHead.empty.sealed(key, mark),
                own: keys.identity != nil, at: moment, names: keys.names, in: database)
            if let name { try setName(name, of: id, mark, in: database) }
            return id
        }
        openKeys[id] = key
        return StoredCase(id: id, name: name, version: 0, events: [])
    }

    /// Reads a case whole; an event that is missing, changed or unreadable is an error, never left out.
    package func open(_ id: CaseID) throws(VaultError) -> StoredCase {
        try connection.read { database in
            let (row, key, head) = try unsealed(id, in: database)
            let events = try EventRow.all(of: row, key, upTo: head, in: database)
            return StoredCase(
                id: id, name: keys.names.flatMap(row.openedName), version: head.count, events: events)
        }
    }

    /// Stores events after those that the caller knows of, all or none, and returns how many there are then.
    ///
    /// `progress` is kept in the open, for cases that this machine cannot open again. Throws `conflict` when the case
    /// does not hold exactly `version` events: it went on elsewhere.
    package func append(
        _ events: [CaseEvent], to id: CaseID, after version: Int, at moment: Moment,
        progress: CaseProgress? = nil
    ) throws(VaultError) -> Int {
        try connection.write { database in
            let (row, key, head) = try unsealed(id, in: database)
            guard head.count == version else {
                throw VaultError.conflict(expected: version, found: head.count)
            }
            guard !events.isEmpty else { return version }
            let next = try EventRow.insert(events, of: row, key, after: head, at: moment, in: database)
            try row.advance(
                by: events.map { StampedEvent(at: moment, event: $0) }, head: try next.sealed(key, row.mark),
                progress: progress, names: keys.names, in: database)
            return next.count
        }
    }

    /// Gives a case another name, or none.
    package func rename(_ id: CaseID, to name: String?) throws(VaultError) {
        try connection.write { database in
            guard let row = try CaseRow.one(id, in: database) else { throw VaultError.noSuchCase }
            guard let name else { return try CaseRow.setName(nil, of: id, in: database) }
            try setName(name, of: id, row.mark, in: database)
        }
    }

    /// Removes a case: first its key, then its name and events, and overwrites where they stood in the file.
    ///
    /// While another program has the store open, its log may hold them until that program closes the store.
    package func erase(_ id: CaseID) throws(VaultError) {
        try connection.write { try CaseRow.destroyKey(of: id, in: $0) }
        try connection.emptyLog()
        try connection.write { try CaseRow.delete(id, in: $0) }
        try connection.shrink()
        openKeys[id] = nil
    }

    /// Looks through the file and every case, or only those given, and tells what is wrong; empty when all is well.
    ///
    /// Cases that the keys do not open are looked at from outside.
    package func verify(only cases: [CaseID]? = nil) throws(VaultError) -> [VaultFinding] {
        try connection.read { try Verification(vault: self).findings(only: cases, in: $0) }
    }

    /// Reads of a case what is still as it was sealed, and tells what is not; for one that `open` refuses.
    package func readablePart(of id: CaseID) throws(VaultError) -> ReadablePart {
        try connection.read { try Salvage(vault: self).readablePart(of: id, in: $0) }
    }
}

extension Vault {
    /// Makes a phrase with which a case can be opened again that the keys do not open.
    ///
    /// The case must have been begun or opened here.
    package func setResumePhrase(
        _ phrase: borrowing Secret, of id: CaseID, _ work: WorkFactor = .usual
    ) throws(VaultError) {
        guard let key = openKeys[id] else { throw .locked }
        let envelope: Data
        do { envelope = try CaseEnvelope.sealed(key, under: phrase, work) } catch { throw .cannotSeal }
        try connection.write { try CaseRow.setResume(envelope, of: id, in: $0) }
    }

    /// Reads a case that a resume phrase opens; throws `wrongPhrase` when it does not.
    package func open(_ id: CaseID, resuming phrase: borrowing Secret) throws(VaultError) -> StoredCase {
        let seals = try connection.read { try CaseSeals.one(id, in: $0) }
        guard let seals else { throw .noSuchCase }
        guard let envelope = seals.resume else { throw .sealedForOthers(id) }
        do throws(AgeError) {
            openKeys[id] = try CaseEnvelope.opened(envelope, under: phrase)
        } catch .wrongPassphrase {
            throw .wrongPhrase
        } catch {
            throw .alteredCase(id)
        }
        return try open(id)
    }

    /// The row of a case with its key and its head, each found to fit the others.
    func unsealed(_ id: CaseID, in database: Database) throws -> (CaseRow, CaseKey, SealedHead) {
        guard let row = try CaseRow.one(id, in: database), let seals = try CaseSeals.one(id, in: database)
        else {
            throw VaultError.noSuchCase
        }
        let key = try openKeys[id] ?? key(of: row, seals)
        guard let head = SealedHead(seals.head, key, row.mark), head.count == row.eventCount else {
            throw VaultError.alteredCase(id)
        }
        openKeys[id] = key
        return (row, key, head)
    }

    /// The key in the envelope of a case.
    func key(of row: CaseRow, _ seals: CaseSeals) throws(VaultError) -> CaseKey {
        guard row.isOwn else { throw .sealedForOthers(row.id) }
        guard let identity = keys.identity else { throw .locked }
        do throws(AgeError) {
            return try CaseEnvelope.opened(seals.envelope, by: identity)
        } catch .noMatchingIdentity {
            throw .otherKey
        } catch {
            throw .alteredCase(row.id)
        }
    }

    /// Seals a name into the row of a case, unless another case has it, upper and lower case aside.
    private func setName(_ name: String, of id: CaseID, _ mark: CaseMark, in database: Database) throws {
        guard let names = keys.names else { throw VaultError.locked }
        let holder = try Self.holder(of: name, names, in: database)
        guard holder == nil || holder == id else { throw VaultError.nameTaken }
        try CaseRow.setName(try SealedName.sealed(name, names, mark), of: id, in: database)
    }

    /// The case that has a name, upper and lower case aside; nil where none has it.
    static func holder(of name: String, _ names: CaseKey, in database: Database) throws -> CaseID? {
        let folded = name.lowercased()
        return try CaseRow.all(database).first { $0.openedName(names)?.lowercased() == folded }?.id
    }
}
