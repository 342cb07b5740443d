import CaseModel
import Testing
import Vault
import VaultSamples

@Suite struct ConflictTests {
    private let now = Moment(seconds: 1_767_225_600)

    @Test func theSecondWindowIsToldAndOverwritesNothing() throws {
        let folder = try TemporaryFolder()
        let one = try Vault(at: folder.store)
        let other = try Vault(at: folder.store)
        let id = try one.begin(name: nil, at: now).id
        var seeded = SeededEvents(seed: 5)
        let first = seeded.take(3)
        #expect(try one.append(first, to: id, after: 0, at: now) == 3)
        #expect(
            refusal { () throws(VaultError) in _ = try other.append(seeded.take(2), to: id, after: 0, at: now)
            }
                == .conflict(expected: 0, found: 3))
        #expect(
            refusal { () throws(VaultError) in _ = try other.append(seeded.take(2), to: id, after: 4, at: now)
            }
                == .conflict(expected: 4, found: 3))
        #expect(try other.open(id).events.map(\.event) == first)
        let next = seeded.take(1)
        #expect(try other.append(next, to: id, after: 3, at: now) == 4)
        #expect(try one.open(id).events.map(\.event) == first + next)
    }

    @Test func anErasedCaseTakesNoMoreAnswers() throws {
        let folder = try TemporaryFolder()
        let one = try Vault(at: folder.store)
        let id = try one.begin(name: nil, at: now).id
        try Vault(at: folder.store).erase(id)
        #expect(
            refusal { () throws(VaultError) in _ = try one.append([.finished], to: id, after: 0, at: now) }
                == .noSuchCase)
    }

    @Test func tenProcessesMayBeginAtOnce() throws {
        let folder = try TemporaryFolder()
        let probes = try (0..<10).map { _ in try ProbeProcess("begin", folder.store, "5") }
        let results = probes.map { $0.finish() }
        #expect(results.map(\.status) == Array(repeating: 0, count: 10))
        let numbers = results.flatMap(\.lines)
        #expect(Set(numbers).count == 50)
        let vault = try Vault(at: folder.store)
        #expect(try vault.cases().map(\.eventCount) == Array(repeating: 2, count: 50))
        #expect(try vault.verify() == [])
    }
}
