import GRDB

/// Looks through a store for anything that is not as it was written.
enum Verification {
    static func findings(_ database: Database) throws -> [VaultFinding] {
        let report = try String.fetchAll(database, sql: "PRAGMA integrity_check")
        let structure: [VaultFinding] = report == ["ok"] ? [] : [.structure(places: report.count)]
        do {
            return try structure + events(database)
        } catch let error where !structure.isEmpty && !(error is VaultError) {
            return structure
        }
    }

    private static func events(_ database: Database) throws -> [VaultFinding] {
        let cases = try CaseRow.all(database)
        let stated = Dictionary(uniqueKeysWithValues: cases.map { ($0.id, $0.eventCount) })
        var findings: [VaultFinding] = []
        var last: [CaseID: Int] = [:]
        var beyond: [CaseID: Int] = [:]
        let coding = EventCoding()
        let rows = try Row.fetchCursor(
            database, sql: "SELECT caseID, sequence, payload FROM event ORDER BY caseID, sequence")
        while let row = try rows.next() {
            let id = CaseID(try row.decode(Int64.self, atIndex: 0))
            let sequence = try row.decode(Int.self, atIndex: 1)
            guard sequence > 0, sequence <= stated[id] ?? 0 else {
                beyond[id, default: 0] += 1
                continue
            }
            let next = (last[id] ?? 0) + 1
            if sequence > next { findings.append(.missingEvents(case: id, first: next, last: sequence - 1)) }
            if coding.decode(try row.decode(atIndex: 2)) == nil {
                findings.append(.unreadableEvent(case: id, sequence: sequence))
            }
            last[id] = sequence
        }
        for row in cases where last[row.id] ?? 0 < row.eventCount {
            findings.append(
                .missingEvents(case: row.id, first: (last[row.id] ?? 0) + 1, last: row.eventCount))
        }
        for (id, count) in beyond.sorted(by: { $0.key < $1.key }) {
            findings.append(
                stated[id] == nil
                    ? .strayEvents(case: id, count: count) : .surplusEvents(case: id, count: count))
        }
        return findings
    }
}
