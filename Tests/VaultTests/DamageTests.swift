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

    private func released() throws -> Data { try Fixture.bytes("store-v1.sqlite") }

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

    @Test func anUnreadableEventIsNamed() throws {
        let folder = try TemporaryFolder()
        try folder.place(try released())
        try folder.tamper(
            "UPDATE event SET payload = CAST('{\"answered\":{}}' AS BLOB) WHERE caseID = 1 AND sequence = 4")
        let vault = try Vault(at: folder.store)
        #expect(
            refusal { () throws(VaultError) in _ = try vault.open(CaseID(1)) }
                == .unreadableEvent(case: CaseID(1), sequence: 4))
        #expect(try vault.verify() == [.unreadableEvent(case: CaseID(1), sequence: 4)])
    }

    @Test(arguments: [
        ("sequence BETWEEN 3 AND 5", 3, 5), ("sequence = 1", 1, 1), ("sequence >= 38", 38, 38),
    ])
    func missingEventsAreNamed(_ which: String, _ first: Int, _ last: Int) throws {
        let folder = try TemporaryFolder()
        try folder.place(try released())
        try folder.tamper("DELETE FROM event WHERE caseID = 1 AND \(which)")
        let vault = try Vault(at: folder.store)
        #expect(
            refusal { () throws(VaultError) in _ = try vault.open(CaseID(1)) }
                == .missingEvent(case: CaseID(1), sequence: first))
        #expect(try vault.verify() == [.missingEvents(case: CaseID(1), first: first, last: last)])
    }

    @Test func surplusAndStrayEventsAreNamed() throws {
        let folder = try TemporaryFolder()
        try folder.place(try released())
        try folder.tamper(
            """
            PRAGMA foreign_keys = OFF;
            UPDATE "case" SET version = 36 WHERE id = 1;
            INSERT INTO event VALUES (9, 1, 0, 0, CAST('{"finished":{}}' AS BLOB));
            """)
        let vault = try Vault(at: folder.store)
        #expect(
            try vault.verify() == [
                .surplusEvents(case: CaseID(1), count: 2), .strayEvents(case: CaseID(9), count: 1),
            ])
        #expect(
            refusal { () throws(VaultError) in _ = try vault.open(CaseID(1)) } == .damaged(path: folder.file))
    }
}
