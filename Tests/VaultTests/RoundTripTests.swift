import CaseModel
import Testing
import Vault
import VaultSamples

@Suite struct RoundTripTests {
    private let now = Moment(seconds: 1_767_225_600, offset: 3600)

    /// Compares text by bytes: Swift's `==` takes é for e with an accent.
    private func written(_ events: [CaseEvent]) -> [[UInt8]] { events.map { Array("\($0)".utf8) } }

    @Test(arguments: EventKind.allCases)
    func everyKindOfEventComesBack(_ kind: EventKind) throws {
        var seeded = SeededEvents(seed: kind.rawValue.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        let events = (0..<40).map { _ in seeded.next(kind) }
        #expect(events.allSatisfy { EventKind($0) == kind })
        let vault = try Vault.inMemory()
        let begun = try vault.begin(name: nil, at: now)
        #expect(try vault.append(events, to: begun.id, after: 0, at: now) == 40)
        let stored = try vault.open(begun.id)
        #expect(stored.events == events.map { StampedEvent(at: now, event: $0) })
        #expect(written(stored.events.map(\.event)) == written(events))
        #expect(stored.version == 40)
    }

    @Test(arguments: SeededEvents.words + [String(repeating: "no one listens. ", count: 6400)])
    func everyAnswerComesBackByteForByte(_ words: String) throws {
        let folder = try TemporaryFolder()
        let event = CaseEvent.answered(
            question: QuestionKey("mood.around"), reply: .said(words: words, value: .text))
        let id = try Vault(at: folder.store).begin(name: nil, at: now).id
        _ = try Vault(at: folder.store).append([event], to: id, after: 0, at: now)
        let stored = try #require(try Vault(at: folder.store).open(id).events.first)
        guard case .answered(_, .said(let back, .text)) = stored.event else {
            Issue.record("not an answer in words")
            return
        }
        #expect(Array(back.utf8) == Array(words.utf8))
    }

    @Test(arguments: [Int64.min, -1, 0, 253_402_300_799, .max], [-43_200, 0, 50_400])
    func timesComeBackWithTheirOffset(_ seconds: Int64, _ offset: Int) throws {
        let moment = Moment(seconds: seconds, offset: offset)
        let vault = try Vault.inMemory()
        let id = try vault.begin(name: nil, at: moment).id
        _ = try vault.append([.finished], to: id, after: 0, at: moment)
        #expect(try vault.open(id).events.map(\.at) == [moment])
        #expect(try vault.cases().map(\.begun) == [moment])
        #expect(try vault.cases().map(\.lastChange) == [moment])
    }

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func aWholeConversationComesBack(_ seed: UInt64) throws {
        let folder = try TemporaryFolder()
        var seeded = SeededEvents(seed: seed)
        var expected: [StampedEvent] = []
        let id = try Vault(at: folder.store).begin(name: "seed \(seed)", at: now).id
        for sitting in 0..<5 {
            let vault = try Vault(at: folder.store)
            for step in 0..<10 {
                let events = seeded.take(step % 4)
                let at = Moment(seconds: now.seconds + Int64(sitting * 1000 + step), offset: 0)
                let version = try vault.append(events, to: id, after: expected.count, at: at)
                expected += events.map { StampedEvent(at: at, event: $0) }
                #expect(version == expected.count)
            }
        }
        #expect(try Vault(at: folder.store).open(id).events == expected)
        #expect(try Vault(at: folder.store).verify() == [])
    }
}
