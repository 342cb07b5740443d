import Foundation
import GRDB
import Vault

/// A folder that is gone after the test.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "kith-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A folder for a store, not yet made.
    var store: String { path + "/data/kith" }
    var file: String { store + "/kith.sqlite" }

    /// Makes the folder of the store and puts a file into it.
    func place(_ bytes: Data) throws {
        try FileManager.default.createDirectory(
            atPath: store, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try bytes.write(to: URL(filePath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    }

    func bytes() throws -> Data { try Data(contentsOf: URL(filePath: file)) }

    /// The bytes of all files of the store.
    func everyByte() throws -> Data {
        try FileManager.default.contentsOfDirectory(atPath: store).reduce(into: Data()) {
            $0 += try Data(contentsOf: URL(filePath: store + "/" + $1))
        }
    }

    /// A piece of each thing that is sealed for a case: its envelope, head, name, digest and events.
    func sealedBytes(of id: CaseID) throws -> [Data] {
        try DatabaseQueue(path: file).read { database in
            let parts = try Data.fetchAll(
                database,
                sql: """
                    SELECT substr(envelope, -60) FROM "case" WHERE id = ?1
                    UNION ALL SELECT head FROM "case" WHERE id = ?1
                    UNION ALL SELECT digest FROM "case" WHERE id = ?1
                    UNION ALL SELECT name FROM "case" WHERE id = ?1 AND name IS NOT NULL
                    UNION ALL SELECT substr(sealed, 1, 60) FROM event WHERE caseID = ?1
                    """, arguments: [id.number])
            return parts
        }
    }

    /// How many bytes each sealed event has.
    func sizesOfEvents() throws -> [Int] {
        try DatabaseQueue(path: file).read {
            try Int.fetchAll($0, sql: "SELECT length(sealed) FROM event ORDER BY caseID, sequence")
        }
    }

    /// The permission bits of a path.
    static func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return attributes[.posixPermissions] as? Int ?? -1
    }

    /// Changes the database behind the vault's back.
    func tamper(_ sql: String) throws {
        let queue = try DatabaseQueue(path: file)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }
}

/// Files that are kept with the tests.
enum Fixture {
    static func bytes(_ name: String) throws -> Data {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try Data(contentsOf: tests.appending(path: "Fixtures").appending(path: name))
    }
}

/// What a vault's call throws; nil when it throws nothing.
func refusal(_ body: () throws(VaultError) -> Void) -> VaultError? {
    do throws(VaultError) {
        try body()
        return nil
    } catch {
        return error
    }
}
