import CaseModel
import Foundation
import GRDB
import Testing
import Vault
import VaultSamples

/// What a list knows of cases without opening them.
@Suite struct OverviewTests {
    private let now = Moment(seconds: 1_767_225_600, offset: 3600)
    private let told = CaseEvent.answered(
        question: QuestionKey("mood.around"), reply: .said(words: "we moved", value: .text))
    private let concern = CaseEvent.concernRaised(
        kind: .suicidalThoughts, soft: false, quote: "x", question: QuestionKey("mood.around"))

    /// A store with a case of each kind.
    private func waitingStore() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try WaitingCases.make(WaitingCases.all.count, in: try Vault(at: folder.store))
        return folder
    }

    /// The digests of all cases as their events say.
    private func truth(_ vault: Vault) throws -> [CaseDigest?] {
        try vault.cases().map { CaseDigest(try vault.open($0.id).events) }
    }

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func aDigestGoesAlongWithTheEvents(_ seed: UInt64) throws {
        let folder = try TemporaryFolder()
        let vault = try Vault(at: folder.store)
        let id = try vault.begin(name: nil, at: now).id
        var events = SeededEvents(seed: seed)
        var version = 0
        for count in [1, 2, 3, 5, 8, 13, 21] {
            let moment = Moment(seconds: now.seconds + Int64(count % 4))
            version = try vault.append(events.take(count), to: id, after: version, at: moment)
            let kept = try folder.digests()
            #expect(try vault.overview().map(\.digest) == truth(vault))
            #expect(try folder.digests() == kept)
        }
    }

    /// Ways to change the digest of case 10, in which a concern waits; case 2 is decided.
    private static let changes = [
        "UPDATE \"case\" SET digest = NULL",
        "UPDATE \"case\" SET digest = x''",
        "UPDATE \"case\" SET digest = substr(digest, 1, 44)",
        "UPDATE \"case\" SET digest = zeroblob(45)",
        "UPDATE \"case\" SET digest = randomblob(45)",
        "UPDATE \"case\" SET digest = CAST(digest || x'00' AS BLOB)",
        "UPDATE \"case\" SET digest = (SELECT digest FROM \"case\" WHERE id = 2) WHERE id = 10",
        "UPDATE \"case\" SET digest = (SELECT head FROM \"case\" WHERE id = 10) WHERE id = 10",
        "UPDATE \"case\" SET digest = (SELECT name FROM \"case\" WHERE id = 10) WHERE id = 10",
    ]

    @Test(arguments: changes)
    func aChangedDigestIsFoundAndMadeAnew(_ change: String) throws {
        let folder = try waitingStore()
        let vault = try Vault(at: folder.store)
        let digests = try truth(vault)
        #expect(try vault.overview().map(\.digest) == digests)
        try folder.tamper(change)
        #expect(try vault.overview().map(\.digest) == digests)
        let mended = try folder.digests()
        #expect(Set(mended.map { $0?.count }) == [45])
        #expect(try vault.overview().map(\.digest) == digests)
        #expect(try folder.digests() == mended)
        #expect(try vault.verify() == [])
    }

    @Test func anEarlierDigestPutBackIsFoundAndMadeAnew() throws {
        let folder = try TemporaryFolder()
        let vault = try Vault(at: folder.store)
        let id = try vault.begin(name: nil, at: now).id
        _ = try vault.append([told], to: id, after: 0, at: now)
        let earlier = try #require(try folder.digests()[0])
        _ = try vault.append([concern], to: id, after: 1, at: now)
        let hex = earlier.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        try folder.tamper("UPDATE \"case\" SET digest = x'\(hex)'")
        #expect(try vault.overview()[0].digest?.concernWaiting == now.seconds)
        #expect(try folder.digests()[0] != earlier)
        // With the number of events put back as well, the case itself no longer opens, and verifying says so.
        try folder.tamper("UPDATE \"case\" SET digest = x'\(hex)', version = 1")
        #expect(try vault.verify().contains(.alteredCase(id)))
    }

    @Test func whatIsAddedToACaseWithoutADigestIsInTheNextList() throws {
        let folder = try TemporaryFolder()
        let vault = try Vault(at: folder.store)
        let id = try vault.begin(name: nil, at: now).id
        try folder.tamper("UPDATE \"case\" SET digest = NULL")
        _ = try vault.append([told, concern], to: id, after: 0, at: now)
        #expect(try vault.overview().map(\.digest) == truth(vault))
    }

    @Test func aListOfTenThousandOpensNone() throws {
        let folder = try TemporaryFolder()
        let vault = try Vault(at: folder.store)
        let names = try #require(try SampleKeys.owner().names)
        var digests: [CaseDigest?] = []
        try DatabaseQueue(path: folder.file).write { database in
            for index in 0..<10_000 {
                let bytes = Data((0..<16).map { _ in UInt8.random(in: 0...255) })
                let mark = try #require(CaseMark(bytes))
                let name = try SealedName.sealed("case \(index)", names, mark)
                let sample = WaitingCases.all[index % WaitingCases.all.count]
                let digest = CaseDigest(sample.events.map { StampedEvent(at: now, event: $0) })
                digests.append(digest)
                // Neither key nor head nor events: whatever opened a case would fail.
                try database.execute(
                    sql: """
                        INSERT INTO "case" (mark, begunSeconds, begunOffset, changedSeconds, changedOffset, version,
                            own, name, envelope, head, digest) VALUES (?, 0, 0, 0, 0, ?, 1, ?, x'', x'', ?)
                        """,
                    arguments: [
                        bytes, sample.events.count, name,
                        try SealedDigest.sealed(digest, names, mark, count: sample.events.count),
                    ])
            }
            try database.execute(sql: "DROP TABLE event")
        }
        let list = try vault.overview()
        #expect(list.map(\.digest) == digests)
        #expect(list.last?.summary.name == "case 9999")
        #expect(refusal { () throws(VaultError) in _ = try vault.open(CaseID(1)) } != nil)
    }

    @Test func aCaseThatCannotBeReadIsInTheListAllTheSame() throws {
        let folder = try waitingStore()
        try folder.tamper("DELETE FROM event WHERE caseID = 10 AND sequence = 1")
        let vault = try Vault(at: folder.store)
        #expect(try vault.overview().allSatisfy { $0.digest != nil })
        try folder.tamper("UPDATE \"case\" SET digest = NULL")
        let list = try vault.overview()
        #expect(list.filter { $0.digest == nil }.map(\.summary.id) == [CaseID(10)])
        #expect(list.count == WaitingCases.all.count)
    }

    @Test func nothingIsKeptOfACaseThatIsSealedForSomeoneElse() throws {
        let folder = try TemporaryFolder()
        let id: CaseID
        var text = Array("ten plain words".utf8)
        let phrase = Secret(taking: &text)
        do {
            let vault = try Vault(
                at: folder.store, keys: StoreKeys(sealingFor: [Identity().recipient]))
            id = try vault.begin(name: nil, at: now).id
            _ = try vault.append([told], to: id, after: 0, at: now)
            try vault.setResumePhrase(phrase, of: id, WorkFactor(4))
            #expect(try vault.overview().map(\.digest) == [nil])
        }
        let vault = try Vault(at: folder.store)
        _ = try vault.open(id, resuming: phrase)
        _ = try vault.append([concern], to: id, after: 1, at: now)
        #expect(try vault.overview().map(\.digest) == [nil])
        #expect(try folder.digests() == [nil])
    }

    @Test func withoutTheKeyNothingIsKnownAndNothingWritten() throws {
        let folder = try waitingStore()
        let kept = try folder.digests()
        let vault = try Vault(at: folder.store, keys: .none)
        #expect(try vault.overview().allSatisfy { $0.digest == nil })
        #expect(try folder.digests() == kept)
    }

    @Test func anotherKeyReadsNoDigestAndPutsNoneInItsPlace() throws {
        let folder = try TemporaryFolder()
        let vault = try Vault(at: folder.store)
        let id = try vault.begin(name: nil, at: now).id
        _ = try vault.append([told], to: id, after: 0, at: now)
        let kept = try folder.digests()
        let other = try Vault(at: folder.store, keys: StoreKeys(Identity()))
        #expect(try other.overview().map(\.digest) == [nil])
        #expect(try folder.digests() == kept)
    }

    @Test func aDigestTellsNothingByItsLength() throws {
        let folder = try waitingStore()
        #expect(Set(try folder.digests().map { $0?.count }) == [45])
    }

    @Test func aHandedOverCaseBringsWhatWaits() throws {
        let (there, here) = (try Vault.inMemory(), try Vault.inMemory())
        let id = try there.begin(name: nil, at: now).id
        _ = try there.append([told, concern], to: id, after: 0, at: now)
        func handOver() throws {
            let summary = try there.cases()[0]
            let header = HandoverHeader(
                summary, events: summary.eventCount, written: now, program: "", content: "", rules: "")
            _ = try here.take(HandoverDocument(header: header, events: try there.open(id).events))
        }
        try handOver()
        #expect(try here.overview().map(\.digest) == truth(there))
        let later = Moment(seconds: now.seconds + 60)
        _ = try here.append([.noted(text: "x", by: "MS")], to: CaseID(1), after: 2, at: later)
        #expect(try here.overview()[0].digest?.concernWaiting == nil)
        _ = try there.append([concern], to: id, after: 2, at: now)
        try handOver()
        #expect(try here.overview()[0].digest?.concernWaiting == now.seconds)
        #expect(try here.overview().map(\.digest) == truth(here))
    }
}

extension TemporaryFolder {
    /// The sealed digests of all cases.
    fileprivate func digests() throws -> [Data?] {
        try DatabaseQueue(path: file).read {
            try Optional<Data>.fetchAll($0, sql: "SELECT digest FROM \"case\" ORDER BY id")
        }
    }
}
