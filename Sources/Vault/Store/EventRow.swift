import CaseModel
import Foundation
import GRDB

/// The rows of a case's events, numbered from 1 without gaps, each bound to the one before.
enum EventRow {
    /// Seals and stores events after those that `head` counts; returns the head after them.
    static func insert(
        _ events: [CaseEvent], of row: CaseRow, _ key: CaseKey, after head: SealedHead, at moment: Moment,
        in database: Database
    ) throws -> SealedHead {
        let coding = EventCoding()
        var head = head
        for event in events {
            head = try insert(
                try coding.encode(event), row.id, row.mark, key, after: head, at: moment, in: database)
        }
        return head
    }

    /// Seals and stores one encoded event; returns the head after it.
    static func insert(
        _ payload: Data, _ id: CaseID, _ mark: CaseMark, _ key: CaseKey, after head: SealedHead,
        at moment: Moment,
        in database: Database
    ) throws -> SealedHead {
        let sequence = head.count + 1
        let sealed = try SealedEvent(payload, at: moment, key, mark, sequence: sequence, after: head.tag)
        let statement = try database.cachedStatement(
            sql: "INSERT INTO event (caseID, sequence, sealed) VALUES (?, ?, ?)")
        try statement.execute(arguments: [id.number, sequence, sealed.bytes])
        return SealedHead(count: sequence, tag: sealed.tag)
    }

    /// What is stored of a case, in the order of its numbers; whether it is sound is not looked at.
    static func stored(
        of id: CaseID, in database: Database
    ) throws -> MapCursor<RowCursor, (sequence: Int, sealed: SealedEvent)> {
        try Row.fetchCursor(
            database, sql: "SELECT sequence, sealed FROM event WHERE caseID = ? ORDER BY sequence",
            arguments: [id.number]
        ).map { (try $0.decode(Int.self, atIndex: 0), SealedEvent(try $0.decode(Data.self, atIndex: 1))) }
    }

    /// The events of a case, as many as its head counts, each found to be as it was sealed.
    static func all(
        of row: CaseRow, _ key: CaseKey, upTo head: SealedHead, in database: Database
    ) throws -> [StampedEvent] {
        let coding = EventCoding()
        var events: [StampedEvent] = []
        events.reserveCapacity(head.count)
        var tag = SealedEvent.noTag
        let rows = try stored(of: row.id, in: database)
        while let (number, sealed) = try rows.next() {
            let sequence = events.count + 1
            guard number == sequence else {
                throw VaultError.missingEvent(case: row.id, sequence: sequence)
            }
            guard let (moment, payload) = sealed.opened(key, row.mark, sequence: sequence, after: tag) else {
                throw VaultError.alteredEvent(case: row.id, sequence: sequence)
            }
            guard let event = coding.decode(payload) else {
                throw VaultError.unreadableEvent(case: row.id, sequence: sequence)
            }
            events.append(StampedEvent(at: moment, event: event))
            tag = sealed.tag
        }
        guard events.count >= head.count else {
            throw VaultError.missingEvent(case: row.id, sequence: events.count + 1)
        }
        guard events.count == head.count, tag == head.tag else { throw VaultError.alteredCase(row.id) }
        return events
    }
}
