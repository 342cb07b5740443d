import CaseModel
import Testing
import Vault
import VaultSamples

@Suite struct ImportTests {
    private let moment = Moment(seconds: 1_767_225_600, offset: 3600)

    private func event(_ words: String) -> CaseEvent {
        .answered(question: QuestionKey("mood.around"), reply: .said(words: words, value: .text))
    }

    private func document(of id: CaseID, in vault: Vault) throws -> HandoverDocument {
        let summary = try #require(try vault.cases().first { $0.id == id })
        return HandoverDocument(
            header: HandoverHeader(
                summary, events: summary.eventCount, written: moment, program: "1.0", content: "c", rules: "r"
            ),
            events: try vault.open(id).events)
    }

    @Test func aCaseComesWithItsNameItsTimesAndEveryEvent() throws {
        let (there, here) = (try Vault.inMemory(), try Vault.inMemory())
        let id = try there.begin(name: "Anna", at: moment).id
        for (index, event) in ReleasedEvents.all.enumerated() {
            _ = try there.append([event], to: id, after: index, at: ReleasedEvents.moment(index))
        }
        _ = try here.begin(name: nil, at: moment)
        #expect(try here.take(document(of: id, in: there)) == .new(CaseID(2), name: "Anna"))
        #expect(try here.open(CaseID(2)).events == there.open(id).events)
        let (sent, taken) = (try there.cases()[0], try here.cases()[1])
        #expect(taken.mark == sent.mark && taken.begun == sent.begun && taken.lastChange == sent.lastChange)
        #expect(taken.isFinished == sent.isFinished && taken.isOwn)
        #expect(try here.verify() == [])
    }

    @Test func theSameCaseAgainBringsWhatIsNew() throws {
        let (there, here) = (try Vault.inMemory(), try Vault.inMemory())
        let id = try there.begin(name: nil, at: moment).id
        _ = try there.append([event("one")], to: id, after: 0, at: moment)
        let early = try document(of: id, in: there)
        #expect(try here.take(early) == .new(CaseID(1), name: nil))
        #expect(try here.take(early) == .known(CaseID(1)))
        _ = try there.append([event("two"), .finished], to: id, after: 1, at: moment)
        #expect(try here.take(document(of: id, in: there)) == .added(CaseID(1), count: 2))
        #expect(try here.take(early) == .known(CaseID(1)))
        #expect(try here.open(CaseID(1)).events == there.open(id).events)
        #expect(try here.cases()[0].isFinished)
    }

    @Test func aCaseThatWentOnInTwoWaysIsLeftAsItIs() throws {
        let (there, here) = (try Vault.inMemory(), try Vault.inMemory())
        let id = try there.begin(name: nil, at: moment).id
        _ = try there.append([event("one")], to: id, after: 0, at: moment)
        _ = try here.take(document(of: id, in: there))
        _ = try there.append([event("two")], to: id, after: 1, at: moment)
        _ = try here.append([event("another")], to: CaseID(1), after: 1, at: moment)
        let before = try here.open(CaseID(1)).events
        let document = try document(of: id, in: there)
        #expect(
            refusal { () throws(VaultError) in _ = try here.take(document) } == .diverged(CaseID(1)))
        #expect(try here.open(CaseID(1)).events == before)
    }

    @Test func aNameThatIsTakenIsLeftOut() throws {
        let (there, here) = (try Vault.inMemory(), try Vault.inMemory())
        let id = try there.begin(name: "Anna", at: moment).id
        _ = try here.begin(name: "ANNA", at: moment)
        #expect(try here.take(document(of: id, in: there)) == .new(CaseID(2), name: nil))
        #expect(try here.cases().map(\.name) == ["ANNA", nil])
    }

    @Test func whatAClinicianAddedDoesNotStandInTheWay() throws {
        let (there, here) = (try Vault.inMemory(), try Vault.inMemory())
        let id = try there.begin(name: nil, at: moment).id
        _ = try there.append([event("one")], to: id, after: 0, at: moment)
        _ = try here.take(document(of: id, in: there))
        let note = CaseEvent.noted(text: "call her GP", by: "MS")
        _ = try here.append([note], to: CaseID(1), after: 1, at: moment)
        _ = try there.append([event("two")], to: id, after: 1, at: moment)
        #expect(try here.take(document(of: id, in: there)) == .added(CaseID(1), count: 1))
        #expect(try here.open(CaseID(1)).events.map(\.event) == [event("one"), note, event("two")])
        #expect(try there.take(document(of: CaseID(1), in: here)) == .added(id, count: 1))
        #expect(try there.open(id).events.map(\.event) == [event("one"), event("two"), note])
        #expect(try here.take(document(of: id, in: there)) == .known(CaseID(1)))
    }
}
