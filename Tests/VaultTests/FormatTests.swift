import CaseModel
import Foundation
import GRDB
import Testing
import Vault
import VaultSamples

@Suite struct FormatTests {
    @Test(arguments: ["store-v1.sqlite", "store-v2.sqlite", "store-v3.sqlite"])
    func releasedStoresOpenForEver(_ name: String) throws {
        let folder = try TemporaryFolder()
        try folder.place(try Fixture.bytes(name))
        let vault = try Vault(at: folder.store)
        let stored = try vault.open(CaseID(1))
        let expected = ReleasedEvents.all.enumerated().map {
            StampedEvent(at: ReleasedEvents.moment($0.offset), event: $0.element)
        }
        #expect(stored.events == expected)
        #expect(stored.events.map(\.at.offset) == expected.map(\.at.offset))
        #expect(stored.name == ReleasedEvents.caseName)
        #expect(try vault.cases().map(\.eventCount) == [expected.count, 0])
        #expect(try vault.cases().map(\.isFinished) == [true, false])
        #expect(try vault.verify() == [])
        #expect(try vault.overview().map(\.digest) == [CaseDigest(expected), CaseDigest()])
        #expect(
            try vault.append([.reopened], to: CaseID(1), after: expected.count, at: stored.events[0].at)
                == expected.count + 1)
    }

    @Test func theReleasedEventsHoldEveryKind() {
        #expect(
            Set((ReleasedEvents.all + ReleasedEvents.added).map(EventKind.init)) == Set(EventKind.allCases))
    }

    private static let golden = [
        ("events-v1.jsonl", ReleasedEvents.all), ("events-added.jsonl", ReleasedEvents.added),
    ]

    @Test(arguments: golden)
    func theGoldenLinesDecodeForEver(file: String, events: [CaseEvent]) throws {
        let lines = try Fixture.bytes(file).split(separator: UInt8(ascii: "\n"))
        #expect(try lines.map { try JSONDecoder().decode(CaseEvent.self, from: $0) } == events)
    }

    @Test(arguments: golden)
    func eventsAreStillWrittenAsTheGoldenLines(file: String, events: [CaseEvent]) throws {
        let coding = EventCoding()
        let golden = try Fixture.bytes(file).split(separator: UInt8(ascii: "\n"))
        #expect(
            try events.map { String(decoding: try coding.encode($0), as: UTF8.self) }
                == golden.map { String(decoding: $0, as: UTF8.self) })
    }

    @Test func aNewStoreHasTheFormatOfTheReleasedOne() throws {
        let new = try TemporaryFolder()
        _ = try Vault(at: new.store)
        let released = try TemporaryFolder()
        try released.place(try Fixture.bytes("store-v3.sqlite"))
        #expect(try description(of: new) == description(of: released))
    }

    @Test func sealingAStoreOfTheFirstReleaseLeavesNothingInTheOpen() throws {
        let folder = try TemporaryFolder()
        try folder.place(try Fixture.bytes("store-v1.sqlite"))
        #expect(try folder.everyByte().contains(text: "my mum died"))
        let refused = refusal { () throws(VaultError) in _ = try Vault(at: folder.store, keys: .none) }
        #expect(refused == .locked)
        #expect(try folder.everyByte().contains(text: "my mum died"))
        let vault = try Vault(at: folder.store)
        for word in ["my mum died", "Wales", "sittingBegan", "last spring", ReleasedEvents.caseName] {
            #expect(try !folder.everyByte().contains(text: word), "\(word)")
        }
        #expect(try vault.begin(name: nil, at: ReleasedEvents.moment(0)).id == CaseID(3))
    }

    @Test func aStoreOfALaterReleaseIsRefusedUntouched() throws {
        let folder = try TemporaryFolder()
        try folder.place(try Fixture.bytes("store-v1.sqlite"))
        try folder.tamper("CREATE TABLE later (x); PRAGMA user_version = 99")
        let bytes = try folder.bytes()
        #expect(
            refusal { () throws(VaultError) in _ = try Vault(at: folder.store) } == .newerFormat(found: 99))
        #expect(try folder.bytes() == bytes)
    }

    @Test(arguments: ["DELETE", "WAL"])
    func anotherProgramsDatabaseIsRefusedUntouched(_ journal: String) throws {
        let folder = try TemporaryFolder()
        try folder.place(Data())
        try folder.tamper("PRAGMA journal_mode = \(journal); CREATE TABLE bookmark (url TEXT)")
        let bytes = try folder.bytes()
        #expect(
            refusal { () throws(VaultError) in _ = try Vault(at: folder.store) }
                == .notAStore(path: folder.file))
        #expect(try folder.bytes() == bytes)
    }

    @Test(arguments: [
        "SELECT 1", "PRAGMA application_id = \(0x4B69_7468)",
        "PRAGMA application_id = \(0x4B69_7468); CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)",
    ])
    func aBirthThatWasCutOffIsCompleted(_ sql: String) throws {
        let folder = try TemporaryFolder()
        try folder.place(Data())
        try folder.tamper(sql)
        let vault = try Vault(at: folder.store)
        #expect(try vault.begin(name: nil, at: ReleasedEvents.moment(0)).id == CaseID(1))
        #expect(try vault.verify() == [])
    }

    /// Tables and header numbers.
    private func description(of folder: TemporaryFolder) throws -> [String] {
        try DatabaseQueue(path: folder.file).read { database in
            try String.fetchAll(database, sql: "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name")
                + String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations")
                + String.fetchAll(database, sql: "SELECT user_version FROM pragma_user_version")
                + String.fetchAll(database, sql: "SELECT application_id FROM pragma_application_id")
        }
    }
}
