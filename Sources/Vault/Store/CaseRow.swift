import CaseModel
import Foundation
import GRDB

/// The row of a case: numbers, times and sizes in the open, everything else sealed.
struct CaseRow {
    let id: CaseID
    let mark: CaseMark
    let begun: Moment
    let lastChange: Moment
    let eventCount: Int
    let isFinished: Bool
    /// Whether it is sealed to the store's own identity, rather than only to others.
    let isOwn: Bool
    /// How many questions were answered, and how many applied; for cases that this machine cannot open.
    let progress: CaseProgress?
    let name: Data?
    /// What a list has to know of its events, sealed; nil where that is not known.
    let digest: Data?

    private static let columns = """
        id, mark, begunSeconds, begunOffset, changedSeconds, changedOffset, version, finished, own, answered,
        asked, name, digest
        """

    private init(_ row: Row) throws {
        id = CaseID(try row.decode(Int64.self, atIndex: 0))
        guard let mark = CaseMark(try row.decode(Data.self, atIndex: 1)) else {
            throw VaultError.alteredCase(id)
        }
        self.mark = mark
        begun = Moment(seconds: try row.decode(atIndex: 2), offset: try row.decode(atIndex: 3))
        lastChange = Moment(seconds: try row.decode(atIndex: 4), offset: try row.decode(atIndex: 5))
        eventCount = try row.decode(atIndex: 6)
        isFinished = try row.decode(atIndex: 7)
        isOwn = try row.decode(atIndex: 8)
        progress = CaseProgress(answered: try row.decode(atIndex: 9), asked: try row.decode(atIndex: 10))
        name = try row.decode(atIndex: 11)
        digest = try row.decode(atIndex: 12)
    }

    /// The rows of all cases, in the order in which they were begun.
    static func all(_ database: Database) throws -> [CaseRow] {
        let rows = try Row.fetchCursor(database, sql: "SELECT \(columns) FROM \"case\" ORDER BY id")
        return try Array(rows.map(CaseRow.init))
    }

    /// The row of one case; nil when there is none.
    static func one(_ id: CaseID, in database: Database) throws -> CaseRow? {
        let statement = try database.cachedStatement(sql: "SELECT \(columns) FROM \"case\" WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id.number]).map(CaseRow.init)
    }

    /// What a list has to know of the events; nil where it is not there, not as it was sealed, or of fewer events.
    func openedDigest(_ names: CaseKey) -> CaseDigest? {
        guard isOwn, let digest else { return nil }
        return SealedDigest.opened(digest, names, mark, count: eventCount)
    }

    /// What a list shows of the case, its name opened with the key of the store's names.
    ///
    /// A name that is not as it was sealed is left out, so that it keeps nobody from the other cases, nor from this
    /// one; verifying finds it.
    func summary(_ names: CaseKey?) -> CaseSummary {
        CaseSummary(
            id: id, mark: mark.digits, name: names.flatMap(openedName), isNamed: name != nil, begun: begun,
            lastChange: lastChange, eventCount: eventCount, isFinished: isFinished, isOwn: isOwn,
            progress: progress)
    }

    /// The name, opened; nil where there is none or it is not as it was sealed.
    func openedName(_ names: CaseKey) -> String? {
        name.flatMap { SealedName.opened($0, names, mark) }
    }
}

/// What is sealed in the row of a case.
struct CaseSeals {
    /// The key of the case in an age file.
    let envelope: Data
    /// The same key under the phrase with which the client can come back; nil where none was made.
    let resume: Data?
    /// The sealed head.
    let head: Data

    static func one(_ id: CaseID, in database: Database) throws -> CaseSeals? {
        let statement = try database.cachedStatement(
            sql: "SELECT envelope, resume, head FROM \"case\" WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id.number]).map { row in
            CaseSeals(
                envelope: try row.decode(atIndex: 0), resume: try row.decode(atIndex: 1),
                head: try row.decode(atIndex: 2))
        }
    }
}
