import CaseModel
import Foundation
import GRDB

/// A case as it stood in a store of the first release: unsealed.
struct OpenCase {
    private let id: Int64
    private let name: String?
    private let times: [Int64]
    private let version: Int
    private let isFinished: Bool

    /// Reads a row of the table of cases.
    init(_ row: Row) throws {
        id = try row.decode(forColumn: "id")
        name = try row.decode(forColumn: "name")
        times = try ["begunSeconds", "begunOffset", "changedSeconds", "changedOffset"].map {
            try row.decode(forColumn: $0)
        }
        version = try row.decode(forColumn: "version")
        isFinished = try row.decode(forColumn: "finished")
    }

    /// Stores the case and its events sealed, under the same numbers.
    ///
    /// Events are sealed as they were encoded, whether or not they can be read. One that is missing is an error: the
    /// store then stays as it was.
    func seal(with keys: StoreKeys, in database: Database) throws {
        guard !keys.recipients.isEmpty, let names = keys.names else { throw VaultError.locked }
        let (mark, key) = (CaseMark(), CaseKey())
        let envelope: Data
        do { envelope = try CaseEnvelope.sealed(key, to: keys.recipients) } catch {
            throw VaultError.cannotSeal
        }
        let sealedName = try name.map { try SealedName.sealed($0, names, mark) }
        try database.execute(
            sql: """
                INSERT INTO "case"
                    (id, mark, begunSeconds, begunOffset, changedSeconds, changedOffset, version, finished, own, name,
                    envelope, head)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)
                """,
            arguments: [
                id, Data(mark.bytes), times[0], times[1], times[2], times[3], version, isFinished, sealedName,
                envelope, Data(),
            ])
        let head = try sealEvents(mark, key, in: database)
        try database.execute(
            sql: "UPDATE \"case\" SET head = ? WHERE id = ?", arguments: [try head.sealed(key, mark), id])
    }

    private func sealEvents(_ mark: CaseMark, _ key: CaseKey, in database: Database) throws -> SealedHead {
        let rows = try Row.fetchCursor(
            database,
            sql:
                "SELECT sequence, seconds, offset, payload FROM openEvent WHERE caseID = ? ORDER BY sequence",
            arguments: [id])
        var head = SealedHead.empty
        while let row = try rows.next(), head.count < version {
            guard try row.decode(Int.self, atIndex: 0) == head.count + 1 else { break }
            let moment = Moment(seconds: try row.decode(atIndex: 1), offset: try row.decode(atIndex: 2))
            head = try EventRow.insert(
                try row.decode(atIndex: 3), CaseID(id), mark, key, after: head, at: moment, in: database)
        }
        guard head.count == version else {
            throw VaultError.missingEvent(case: CaseID(id), sequence: head.count + 1)
        }
        return head
    }
}
