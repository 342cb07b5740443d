import CaseModel
import Foundation
import GRDB

/// Looks through a store for anything that is not as it was written.
struct Verification {
    let vault: Vault

    func findings(only wanted: [CaseID]?, in database: Database) throws -> [VaultFinding] {
        let report = try String.fetchAll(database, sql: "PRAGMA integrity_check")
        let structure: [VaultFinding] = report == ["ok"] ? [] : [.structure(places: report.count)]
        do {
            var findings = structure
            for row in try CaseRow.all(database) where wanted?.contains(row.id) ?? true {
                findings += try self.findings(row, in: database)
            }
            return try findings + (wanted == nil ? stray(database) : [])
        } catch let error where !structure.isEmpty && !(error is VaultError) {
            return structure
        }
    }

    /// What is wrong with one case.
    func findings(_ row: CaseRow, in database: Database) throws -> [VaultFinding] {
        do {
            if row.name != nil, let names = vault.keys.names, row.openedName(names) == nil {
                throw VaultError.alteredCase(row.id)
            }
            let (_, key, head) = try vault.unsealed(row.id, in: database)
            return try events(of: row, (key, head), in: database)
        } catch VaultError.locked, VaultError.sealedForOthers {
            return try events(of: row, nil, in: database)
        } catch VaultError.otherKey {
            return try [.otherKey(row.id)] + events(of: row, nil, in: database)
        } catch VaultError.alteredCase {
            return try [.alteredCase(row.id)] + events(of: row, nil, in: database)
        }
    }

    /// What is wrong with the events of a case; without its key they are only counted.
    ///
    /// An event is bound to the one before it: after one that is missing or altered, the next cannot be told to be
    /// sound and is passed over.
    private func events(
        of row: CaseRow, _ unsealed: (key: CaseKey, head: SealedHead)?, in database: Database
    ) throws -> [VaultFinding] {
        var findings: [VaultFinding] = []
        var last = 0
        var tag: [UInt8]? = SealedEvent.noTag
        var surplus = 0
        let coding = EventCoding()
        let rows = try EventRow.stored(of: row.id, in: database)
        while let (sequence, sealed) = try rows.next() {
            guard sequence > 0, sequence <= row.eventCount else {
                surplus += 1
                continue
            }
            if sequence > last + 1 {
                findings.append(.missingEvents(case: row.id, first: last + 1, last: sequence - 1))
                tag = nil
            }
            if let key = unsealed?.key, let before = tag {
                switch sealed.opened(key, row.mark, sequence: sequence, after: before) {
                case nil:
                    findings.append(.alteredEvent(case: row.id, sequence: sequence))
                    tag = nil
                case let (_, payload)?:
                    if coding.decode(payload) == nil {
                        findings.append(.unreadableEvent(case: row.id, sequence: sequence))
                    }
                    tag = sealed.tag
                }
            } else {
                tag = sealed.tag
            }
            last = sequence
        }
        if last < row.eventCount {
            findings.append(.missingEvents(case: row.id, first: last + 1, last: row.eventCount))
        } else if let head = unsealed?.head, let tag, tag != head.tag {
            findings.append(.alteredCase(row.id))
        }
        if surplus > 0 { findings.append(.surplusEvents(case: row.id, count: surplus)) }
        return findings
    }

    /// Events of cases that are not there.
    private func stray(_ database: Database) throws -> [VaultFinding] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT caseID, count(*) FROM event WHERE caseID NOT IN (SELECT id FROM "case")
                GROUP BY caseID ORDER BY caseID
                """)
        return try rows.map { row in
            .strayEvents(
                case: CaseID(try row.decode(Int64.self, atIndex: 0)), count: try row.decode(atIndex: 1))
        }
    }
}
