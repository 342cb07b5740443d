import CaseModel
import Foundation
import Testing
import Vault
import VaultSamples

@Suite struct SealingTests {
    private let now = Moment(seconds: 1_767_225_600)
    private let secret = "a sentence that nobody else should read"

    private func event(_ words: String) -> CaseEvent {
        .answered(question: QuestionKey("mood.around"), reply: .said(words: words, value: .text))
    }

    /// The keys of someone who has nothing to do with the store.
    private func stranger() -> StoreKeys { StoreKeys(Identity()) }

    private func phrase(_ text: String) -> Secret {
        var bytes = Array(text.utf8)
        return Secret(taking: &bytes)
    }

    @Test func noWordStandsInTheOpenWhileAStoreIsInUseOrAfter() throws {
        let folder = try TemporaryFolder()
        do {
            let vault = try Vault(at: folder.store)
            let id = try vault.begin(name: "Annabel Smith", at: now).id
            for version in 0..<20 {
                _ = try vault.append([event(secret)], to: id, after: version, at: now)
                #expect(try !folder.everyByte().contains(text: "nobody else"))
            }
        }
        for word in ["nobody else", "mood.around", "Annabel", "answered\""] {
            #expect(try !folder.everyByte().contains(text: word))
        }
    }

    @Test func lengthsTellLittle() throws {
        let folder = try TemporaryFolder()
        let vault = try Vault(at: folder.store)
        let id = try vault.begin(name: nil, at: now).id
        _ = try vault.append(
            [event("no"), event(String(repeating: "no ", count: 40))], to: id, after: 0, at: now)
        let sizes = try folder.sizesOfEvents()
        #expect(sizes[0] == sizes[1])
        #expect((sizes[0] - 28) % 256 == 0)
    }

    @Test func withoutTheKeyThereAreNumbersAndTimesOnly() throws {
        let folder = try TemporaryFolder()
        let id = try Vault(at: folder.store).begin(name: "Anna", at: now).id
        _ = try Vault(at: folder.store).append([event(secret)], to: id, after: 0, at: now)
        let vault = try Vault(at: folder.store, keys: .none)
        let summary = try #require(try vault.cases().first)
        #expect(summary.name == nil && summary.isNamed && summary.eventCount == 1 && summary.begun == now)
        #expect(refusal { () throws(VaultError) in _ = try vault.open(id) } == .locked)
        #expect(
            refusal { () throws(VaultError) in _ = try vault.append([.finished], to: id, after: 1, at: now) }
                == .locked)
        #expect(refusal { () throws(VaultError) in _ = try vault.begin(name: nil, at: now) } == .locked)
        #expect(refusal { () throws(VaultError) in try vault.rename(id, to: "Bob") } == .locked)
        #expect(try vault.verify() == [])
    }

    @Test func anotherKeyOpensNothing() throws {
        let folder = try TemporaryFolder()
        let id = try Vault(at: folder.store).begin(name: nil, at: now).id
        let vault = try Vault(at: folder.store, keys: stranger())
        #expect(refusal { () throws(VaultError) in _ = try vault.open(id) } == .otherKey)
        #expect(try vault.verify() == [.otherKey(id)])
    }

    @Test func whatIsSealedForOthersIsForgottenHere() throws {
        let folder = try TemporaryFolder()
        let clinician = Identity()
        let id: CaseID
        do {
            let vault = try Vault(at: folder.store, keys: StoreKeys(sealingFor: [clinician.recipient]))
            id = try vault.begin(name: nil, at: now).id
            let progress = CaseProgress(answered: 17, asked: 20)
            _ = try vault.append([event(secret)], to: id, after: 0, at: now, progress: progress)
            #expect(try vault.open(id).events.count == 1)
        }
        for keys in [StoreKeys.none, try SampleKeys.owner(), StoreKeys(sealingFor: [clinician.recipient])] {
            let vault = try Vault(at: folder.store, keys: keys)
            let summary = try #require(try vault.cases().first)
            #expect(!summary.isOwn && summary.progress == CaseProgress(answered: 17, asked: 20))
            #expect(refusal { () throws(VaultError) in _ = try vault.open(id) } == .sealedForOthers(id))
            #expect(try vault.verify() == [])
        }
    }

    @Test func theClientCanComeBackWithAPhrase() throws {
        let folder = try TemporaryFolder()
        let keys = StoreKeys(sealingFor: [Identity().recipient])
        let id: CaseID
        do {
            let vault = try Vault(at: folder.store, keys: keys)
            id = try vault.begin(name: nil, at: now).id
            _ = try vault.append([event(secret)], to: id, after: 0, at: now)
            try vault.setResumePhrase(phrase("ten plain words"), of: id, WorkFactor(4))
        }
        let vault = try Vault(at: folder.store, keys: keys)
        #expect(
            refusal { () throws(VaultError) in
                _ = try vault.open(id, resuming: phrase("other words"))
            } == .wrongPhrase)
        let stored = try vault.open(id, resuming: phrase("ten plain words"))
        #expect(stored.events.map(\.event) == [event(secret)])
        #expect(try vault.append([.finished], to: id, after: 1, at: now) == 2)
    }
}
