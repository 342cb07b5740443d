import CaseModel
import Foundation
import GRDB

/// The rows of a case's events, numbered from 1 without gaps.
enum EventRow {
    static func insert(
        _ events: [CaseEvent], of id: CaseID, after version: Int, at moment: Moment, in database: Database
    ) throws {
        let coding = EventCoding()
        let statement = try database.cachedStatement(
            sql: "INSERT INTO event (caseID, sequence, seconds, offset, payload) VALUES (?, ?, ?, ?, ?)")
        for (index, event) in events.enumerated() {
            try statement.execute(arguments: [
                id.number, version + index + 1, moment.seconds, moment.offset, try coding.encode(event),
            ])
        }
    }

    /// The events of a case, all `count` of them.
    static func all(of id: CaseID, upTo count: Int, in database: Database) throws -> [StampedEvent] {
        let coding = EventCoding()
        var events: [StampedEvent] = []
        events.reserveCapacity(count)
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT sequence, seconds, offset, payload FROM event WHERE caseID = ? ORDER BY sequence",
            arguments: [id.number])
        while let row = try rows.next() {
            let sequence = events.count + 1
            guard try row.decode(Int.self, atIndex: 0) == sequence else {
                throw VaultError.missingEvent(case: id, sequence: sequence)
            }
            guard let event = coding.decode(try row.decode(atIndex: 3)) else {
                throw VaultError.unreadableEvent(case: id, sequence: sequence)
            }
            let moment = Moment(seconds: try row.decode(atIndex: 1), offset: try row.decode(atIndex: 2))
            events.append(StampedEvent(at: moment, event: event))
        }
        guard events.count >= count else {
            throw VaultError.missingEvent(case: id, sequence: events.count + 1)
        }
        return events
    }
}
