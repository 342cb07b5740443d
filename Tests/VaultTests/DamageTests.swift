import CaseModel
import Foundation
import Testing
import Vault
import VaultSamples

@Suite struct DamageTests {
    private let now = Moment(seconds: 1_767_225_600)

    /// Ways to damage a file.
    enum Damage: CaseIterable, Sendable {
        case text, randomBytes, magic, schema, half, firstPageOnly, fragment

        func apply(to bytes: Data) -> Data {
            var bytes = bytes
            switch self {
            case .text: return Data(String(repeating: "shopping list: milk, bread\n", count: 300).utf8)
            case .randomBytes:
                var numbers = SeededNumbers(seed: 11)
                return Data((0..<20_000).map { _ in UInt8.random(in: 0...255, using: &numbers) })
            case .magic: bytes.replaceSubrange(0..<8, with: Data("NotSQLit".utf8))
            case .schema: bytes.replaceSubrange(100..<400, with: Data(repeating: 0xAA, count: 300))
            case .half: return bytes.prefix(bytes.count / 2)
            case .firstPageOnly: return bytes.prefix(4096)
            case .fragment: return bytes.prefix(100)
            }
            return bytes
        }
    }

    private func released() throws -> Data { try Fixture.bytes("store-v3.sqlite") }

    @Test(arguments: Damage.allCases)
    func aDamagedFileIsSaidSoAndLeftAsItIs(_ damage: Damage) throws {
        let folder = try TemporaryFolder()
        let bytes = damage.apply(to: try released())
        try folder.place(bytes)
        #expect(
            refusal { () throws(VaultError) in _ = try Vault(at: folder.store) }
                == .damaged(path: folder.file))
        #expect(try folder.bytes() == bytes)
    }

    @Test func noFlippedByteCrashesOrIsWrittenBack() throws {
        let whole = try released()
        var numbers = SeededNumbers(seed: 3)
        var found = 0
        for _ in 0..<300 {
            let folder = try TemporaryFolder()
            var bytes = whole
            let place = Int.random(in: 0..<bytes.count, using: &numbers)
            bytes[place] ^= UInt8.random(in: 1...255, using: &numbers)
            try folder.place(bytes)
            let refusal = refusal { () throws(VaultError) in
                let vault = try Vault(at: folder.store)
                for summary in try vault.cases() { _ = try vault.open(summary.id) }
                if try !vault.verify().isEmpty { found += 1 }
            }
            if refusal != nil { found += 1 }
            #expect(try folder.bytes() == bytes)
        }
        #expect(found > 20)
    }

    /// Ways to change what is sealed, with what is found at opening and when everything is looked through.
    private static let changes: [(sql: String, opening: VaultError, findings: [VaultFinding])] = [
        (
            "UPDATE event SET sealed = (SELECT sealed FROM event WHERE caseID = 1 AND sequence = 5) "
                + "WHERE caseID = 1 AND sequence = 4",
            .alteredEvent(case: CaseID(1), sequence: 4), [.alteredEvent(case: CaseID(1), sequence: 4)]
        ),
        (
            "UPDATE event SET sequence = 100 WHERE caseID = 1 AND sequence = 4; "
                + "UPDATE event SET sequence = 4 WHERE caseID = 1 AND sequence = 5; "
                + "UPDATE event SET sequence = 5 WHERE caseID = 1 AND sequence = 100",
            .alteredEvent(case: CaseID(1), sequence: 4),
            [
                .alteredEvent(case: CaseID(1), sequence: 4), .alteredEvent(case: CaseID(1), sequence: 6),
            ]
        ),
        (
            "DELETE FROM event WHERE caseID = 1 AND sequence BETWEEN 3 AND 5",
            .missingEvent(case: CaseID(1), sequence: 3),
            [.missingEvents(case: CaseID(1), first: 3, last: 5)]
        ),
        (
            "DELETE FROM event WHERE caseID = 1 AND sequence = 1",
            .missingEvent(case: CaseID(1), sequence: 1),
            [.missingEvents(case: CaseID(1), first: 1, last: 1)]
        ),
        (
            "DELETE FROM event WHERE caseID = 1 AND sequence = 38",
            .missingEvent(case: CaseID(1), sequence: 38),
            [.missingEvents(case: CaseID(1), first: 38, last: 38)]
        ),
        (
            "DELETE FROM event WHERE caseID = 1 AND sequence = 38; "
                + "UPDATE \"case\" SET version = 37 WHERE id = 1",
            .alteredCase(CaseID(1)), [.alteredCase(CaseID(1))]
        ),
        (
            "UPDATE \"case\" SET head = (SELECT head FROM \"case\" WHERE id = 2) WHERE id = 1",
            .alteredCase(CaseID(1)), [.alteredCase(CaseID(1))]
        ),
        (
            "UPDATE \"case\" SET envelope = (SELECT envelope FROM \"case\" WHERE id = 2) WHERE id = 1",
            .alteredCase(CaseID(1)), [.alteredCase(CaseID(1))]
        ),
        (
            "INSERT INTO event SELECT 1, 39, sealed FROM event WHERE caseID = 1 AND sequence = 38",
            .alteredEvent(case: CaseID(1), sequence: 39),
            [.surplusEvents(case: CaseID(1), count: 1)]
        ),
    ]

    @Test(arguments: changes.indices)
    func whatWasChangedIsNamed(_ index: Int) throws {
        let change = Self.changes[index]
        let folder = try TemporaryFolder()
        try folder.place(try released())
        try folder.tamper(change.sql)
        let vault = try Vault(at: folder.store)
        #expect(
            refusal { () throws(VaultError) in _ = try vault.open(CaseID(1)) } == change.opening)
        #expect(try vault.verify() == change.findings)
    }

    /// Ways to damage the first case, with the numbers of the entries that cannot be read then.
    private static let gaps: [(sql: String, missing: [ClosedRange<Int>])] = [
        // The next one is bound to a tag that is gone, and the one after it to a tag that is there.
        ("DELETE FROM event WHERE caseID = 1 AND sequence = 7", [7...8]),
        ("DELETE FROM event WHERE caseID = 1 AND sequence BETWEEN 3 AND 5", [3...6]),
        ("DELETE FROM event WHERE caseID = 1 AND sequence = 1", [1...2]),
        ("DELETE FROM event WHERE caseID = 1 AND sequence = 38", [38...38]),
        ("DELETE FROM event WHERE caseID = 1", [1...38]),
        // The tag is as it was, so only the entry itself is lost.
        (
            "UPDATE event SET sealed = CAST(zeroblob(100) || substr(sealed, 101) AS BLOB) WHERE caseID = 1 AND sequence = 12",
            [12...12]
        ),
        ("UPDATE event SET sealed = x'00' WHERE caseID = 1 AND sequence IN (12, 20)", [12...13, 20...21]),
        ("UPDATE \"case\" SET head = zeroblob(60) WHERE id = 1", []),
        ("UPDATE \"case\" SET version = 37 WHERE id = 1", []),
        ("INSERT INTO event SELECT 1, 39, sealed FROM event WHERE caseID = 1 AND sequence = 38", []),
    ]

    @Test(arguments: gaps.indices)
    func whatCanBeReadOfADamagedCaseIsAsItWasSealed(_ index: Int) throws {
        let gap = Self.gaps[index]
        let folder = try TemporaryFolder()
        try folder.place(try released())
        let whole = try Vault(at: folder.store).open(CaseID(1)).events
        try folder.tamper(gap.sql)
        let part = try Vault(at: folder.store).readablePart(of: CaseID(1))
        #expect(part.missing == gap.missing && part.summary.name == "first")
        let expected = (1...38).filter { number in !gap.missing.contains { $0.contains(number) } }
        #expect(part.entries.map(\.sequence) == expected)
        #expect(part.entries.map(\.stamped) == expected.map { whole[$0 - 1] })
    }

    @Test func aChangedNameKeepsNobodyFromTheCases() throws {
        let folder = try TemporaryFolder()
        try folder.place(try released())
        try folder.tamper("UPDATE \"case\" SET name = zeroblob(length(name)) WHERE id = 1")
        let vault = try Vault(at: folder.store)
        #expect(try vault.cases().map(\.name) == [nil, nil] && vault.cases()[0].isNamed)
        #expect(try vault.open(CaseID(1)).events.count == 38)
        #expect(try vault.verify() == [.alteredCase(CaseID(1))])
        try vault.rename(CaseID(1), to: "again")
        #expect(try vault.verify().isEmpty && vault.cases()[0].name == "again")
    }

    @Test func nothingCanBeReadWithoutTheKeyOfTheCase() throws {
        let folder = try TemporaryFolder()
        try folder.place(try released())
        try folder.tamper("UPDATE \"case\" SET envelope = zeroblob(300) WHERE id = 1")
        #expect(
            refusal { () throws(VaultError) in _ = try Vault(at: folder.store).readablePart(of: CaseID(1)) }
                == .alteredCase(CaseID(1)))
    }

    @Test func strayEventsAreNamed() throws {
        let folder = try TemporaryFolder()
        try folder.place(try released())
        try folder.tamper(
            "PRAGMA foreign_keys = OFF; INSERT INTO event SELECT 9, 1, sealed FROM event WHERE sequence = 1")
        let vault = try Vault(at: folder.store)
        #expect(try vault.verify() == [.strayEvents(case: CaseID(9), count: 1)])
    }

    @Test func aMissingEventIsFoundWithoutTheKey() throws {
        let folder = try TemporaryFolder()
        try folder.place(try released())
        try folder.tamper("DELETE FROM event WHERE caseID = 1 AND sequence = 7")
        let vault = try Vault(at: folder.store, keys: .none)
        #expect(try vault.verify() == [.missingEvents(case: CaseID(1), first: 7, last: 7)])
        #expect(refusal { () throws(VaultError) in _ = try vault.open(CaseID(1)) } == .locked)
    }
}
