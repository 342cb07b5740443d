import CaseModel
import Foundation
import Testing
import Vault
import VaultSamples

@Suite struct CasesTests {
    private let begun = Moment(seconds: 1_767_225_600, offset: 0)
    private let later = Moment(seconds: 1_767_229_200, offset: 3600)

    @Test func aListShowsWhatTheEventsSay() throws {
        let vault = try Vault.inMemory()
        let first = try vault.begin(name: "first", at: begun)
        let second = try vault.begin(name: nil, at: later)
        #expect(first.version == 0 && first.events.isEmpty && first.name == "first")
        _ = try vault.append([.sittingBegan(content: "c"), .finished], to: first.id, after: 0, at: later)
        let summaries = try vault.cases()
        #expect(summaries.map(\.id) == [first.id, second.id])
        #expect(summaries.map(\.id.description) == ["1", "2"])
        #expect(summaries.map(\.name) == ["first", nil])
        #expect(summaries.map(\.begun) == [begun, later])
        #expect(summaries.map(\.lastChange) == [later, later])
        #expect(summaries.map(\.lastChange.offset) == [3600, 3600])
        #expect(summaries.map(\.eventCount) == [2, 0])
        #expect(summaries.map(\.isFinished) == [true, false])
    }

    @Test(arguments: [
        ([CaseEvent.finished], true), ([.finished, .reopened], false), ([.reopened, .finished], true),
        ([.finished, .personRemoved(id: PersonID(1))], true), ([.personRemoved(id: PersonID(1))], false),
    ])
    func finishingAndReopeningShow(_ events: [CaseEvent], _ isFinished: Bool) throws {
        let vault = try Vault.inMemory()
        let id = try vault.begin(name: nil, at: begun).id
        for (version, event) in events.enumerated() {
            _ = try vault.append([event], to: id, after: version, at: later)
        }
        #expect(try vault.cases().map(\.isFinished) == [isFinished])
    }

    @Test func storingNothingChangesNothing() throws {
        let vault = try Vault.inMemory()
        let id = try vault.begin(name: nil, at: begun).id
        #expect(try vault.append([], to: id, after: 0, at: later) == 0)
        #expect(try vault.cases().map(\.lastChange) == [begun])
        #expect(
            refusal { () throws(VaultError) in _ = try vault.append([], to: id, after: 1, at: later) }
                == .conflict(expected: 1, found: 0))
    }

    @Test func namesAreTakenOnce() throws {
        let vault = try Vault.inMemory()
        let first = try vault.begin(name: "Anna", at: begun).id
        let second = try vault.begin(name: nil, at: begun).id
        let third = try vault.begin(name: nil, at: begun).id
        #expect(
            refusal { () throws(VaultError) in _ = try vault.begin(name: "anna", at: begun) } == .nameTaken)
        #expect(refusal { () throws(VaultError) in try vault.rename(second, to: "ANNA") } == .nameTaken)
        try vault.rename(first, to: nil)
        try vault.rename(second, to: "Anna")
        try vault.rename(third, to: nil)
        #expect(try vault.cases().map(\.name) == [nil, "Anna", nil])
    }

    @Test func anErasedCaseIsGoneAndItsNumberIsNotGivenAgain() throws {
        let folder = try TemporaryFolder()
        let vault = try Vault(at: folder.store)
        let secret = "a sentence that nobody else should read"
        let kept = try vault.begin(name: nil, at: begun).id
        let erased = try vault.begin(name: "name to be forgotten", at: begun).id
        let event = CaseEvent.sittingBegan(content: String(repeating: secret, count: 500))
        _ = try vault.append([event], to: erased, after: 0, at: begun)
        let traces = try folder.sealedBytes(of: erased)
        #expect(traces.count == 5)
        for trace in traces { #expect(try folder.everyByte().range(of: trace) != nil) }
        try vault.erase(erased)
        for trace in traces { #expect(try folder.everyByte().range(of: trace) == nil) }
        #expect(try vault.cases().map(\.id) == [kept])
        #expect(refusal { () throws(VaultError) in _ = try vault.open(erased) } == .noSuchCase)
        #expect(try vault.begin(name: nil, at: begun).id == CaseID(3))
    }

    @Test func aCaseThatIsNotThereIsSaidSo() throws {
        let vault = try Vault.inMemory()
        let id = CaseID(7)
        #expect(refusal { () throws(VaultError) in _ = try vault.open(id) } == .noSuchCase)
        #expect(refusal { () throws(VaultError) in try vault.erase(id) } == .noSuchCase)
        #expect(refusal { () throws(VaultError) in try vault.rename(id, to: "x") } == .noSuchCase)
        #expect(
            refusal { () throws(VaultError) in _ = try vault.append([.finished], to: id, after: 0, at: begun)
            } == .noSuchCase)
    }

    @Test(arguments: [("1", 1), ("007", 7), ("9223372036854775807", Int64.max)])
    func numbersOfCasesAreRead(_ text: String, _ number: Int64) {
        #expect(CaseID(text) == CaseID(number))
    }

    @Test(arguments: ["", "0", "-1", "+1", " 1", "1.0", "one", "9223372036854775808", "٣"])
    func otherWordsAreNoNumbers(_ text: String) {
        #expect(CaseID(text) == nil)
    }

    @Test(arguments: [
        ("", "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func fingerprintsAreSHA256(_ text: String, _ expected: String) {
        #expect(Fingerprint.sha256(Array(text.utf8)) == expected)
        #expect(Fingerprint.sha256(text.utf8.lazy.map { $0 }) == expected)
    }
}
