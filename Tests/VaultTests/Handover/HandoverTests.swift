import CaseModel
import Testing
import Vault
import VaultSamples

@Suite struct HandoverTests {
    private let moment = Moment(seconds: 1_767_225_600, offset: 3600)

    private func document(of events: [CaseEvent], name: String? = "first") throws -> HandoverDocument {
        let vault = try Vault.inMemory()
        let id = try vault.begin(name: name, at: moment).id
        _ = try vault.append(events, to: id, after: 0, at: moment)
        let summary = try #require(try vault.cases().first)
        return HandoverDocument(
            header: HandoverHeader(
                summary, events: events.count, written: moment, program: "1.0", content: "sha256:c",
                rules: "sha256:r"),
            events: try vault.open(id).events)
    }

    private func text(_ document: HandoverDocument) throws -> String {
        let written = Written()
        try document.write(into: written.output)
        return String(decoding: written.bytes, as: UTF8.self)
    }

    private func refusal(_ text: String) -> HandoverError? {
        do throws(HandoverError) {
            _ = try HandoverDocument(reading: Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test func theFirstAndTheLastLineAreAsDocumented() throws {
        let document = try document(of: [.finished])
        #expect(document.header.mark.count == 32)
        #expect(
            try text(document) == """
                {"begun":{"offset":3600,"seconds":1767225600},"content":"sha256:c","events":1,"finished":true,\
                "format":"kith-case","lastChange":{"offset":3600,"seconds":1767225600},"mark":"\(document.header.mark)","name":"first",\
                "program":"1.0","rules":"sha256:r","version":1,"written":{"offset":3600,"seconds":1767225600}}
                {"event":{"finished":{}},"offset":3600,"seconds":1767225600}
                {"end":1}

                """)
    }

    @Test(arguments: EventKind.allCases)
    func everyKindOfEventComesBack(_ kind: EventKind) throws {
        var seeded = SeededEvents(seed: 11)
        let document = try document(of: (0..<20).map { _ in seeded.next(kind) }, name: nil)
        let text = try text(document)
        #expect(text.split(separator: "\n").count == 22)
        #expect(try HandoverDocument(reading: Array(text.utf8)) == document)
    }

    @Test func whatIsNotWholeIsRefused() throws {
        let text = try text(document(of: [.finished, .reopened]))
        let lines = text.split(separator: "\n").map(String.init)
        func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
        #expect(refusal("") == .notAHandover)
        #expect(refusal("{}\n{\"end\":0}\n") == .notAHandover)
        #expect(refusal(text.replacing("kith-case", with: "other")) == .notAHandover)
        #expect(refusal(text.replacing("kith-case", with: "kith-case-part")) == .partOnly)
        #expect(refusal(text.replacing("\"version\":1", with: "\"version\":2")) == .newerVersion(found: 2))
        #expect(refusal(text.replacing("\"finished\":false,", with: "")) == .unreadableLine(1))
        #expect(refusal(String(text.dropLast())) == .cutOff)
        #expect(refusal(joined(Array(lines.dropLast()))) == .cutOff)
        #expect(refusal(lines[0] + "\n") == .cutOff)
        #expect(refusal(text + "\n") == .cutOff)
        #expect(refusal(joined([lines[0], lines[1], lines[3]])) == .wrongCount(stated: 2, found: 1))
        #expect(refusal(joined([lines[0], lines[1], "{\"end\":1}"])) == .wrongCount(stated: 2, found: 1))
        #expect(refusal(joined([lines[0], lines[1], "{}", lines[3]])) == .unreadableLine(3))
        #expect(refusal(joined([lines[0], lines[1], "", lines[2], lines[3]])) == .unreadableLine(3))
    }
}
