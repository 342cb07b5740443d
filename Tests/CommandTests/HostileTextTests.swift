import CaseModel
import Foundation
import Testing
import Vault

/// A case that was handed over by someone who means harm: nothing in it commands the terminal of who looks at it.
@Suite struct HostileTextTests {
    /// Clears a screen in two ways, turns directions, ends strings, rings and hides.
    private static let hostile =
        "a\u{1B}[2J\u{9B}31m\u{0}\u{7}\u{8}\u{1B}]0;t\u{1B}\\\u{202E}\u{2066}\u{200F}\u{61C}z\r\n\u{85}"
    private static let question = QuestionKey(QuestionID("mood.around"))
    private static let sister = PersonMention(
        name: hostile, relationship: .sister, relationshipWords: hostile)
    private static let date = ApproximateDate(stated: hostile, interval: nil)

    private static let events: [CaseEvent] = [
        .sittingBegan(content: hostile),
        .answered(question: question, reply: .said(words: hostile, value: .text)),
        .answered(
            question: QuestionKey(QuestionID(hostile)),
            reply: .said(words: hostile, value: .choice(id: hostile))),
        .answered(
            question: QuestionKey(QuestionID("mood.onset")),
            reply: .said(words: hostile, value: .date(when: date))),
        .personAdded(id: PersonID(1), mention: sister),
        .personRelated(id: PersonID(1), relationship: nil, words: hostile),
        .lifeEventAdded(
            id: LifeEventID(1), kind: .death, words: hostile, person: PersonID(1), when: date,
            noticedIn: question),
        // Numbers after which there is none.
        .personAdded(id: PersonID(.max), mention: sister),
        .lifeEventAdded(
            id: LifeEventID(.max), kind: .change, words: hostile, person: PersonID(.max), when: date,
            noticedIn: nil),
        .concernRaised(kind: .suicidalThoughts, soft: false, quote: hostile, question: question),
        .concernMet(kind: .suicidalThoughts, choice: hostile),
        .remarked(question: question, words: hostile),
        .summaryShown(lines: [hostile], focus: .grief, second: nil, rulebook: hostile),
    ]

    /// A store with the case in it, and what was said when it was taken in.
    private func taken() throws -> (store: EmptyStore, said: Program) {
        let store = try EmptyStore()
        let key = try store.kith("keys", "new", "--unprotected").output.dropLast()
        let recipient = try #require(Recipient(String(key)))
        let file = store.path + "/case.age"
        try SealedFileOnDisk.write(try Self.document(), to: recipient, at: file)
        return (store, try store.kith("cases", "import", file))
    }

    private static func document() throws -> [UInt8] {
        let moment = #"{"offset":-9223372036854775808,"seconds":-9223372036854775808}"#
        let encoder = JSONEncoder()
        let word = String(decoding: try encoder.encode(hostile), as: UTF8.self)
        let header = """
            {"begun":\(moment),"content":\(word),"events":\(events.count),"finished":false,"format":"kith-case",\
            "lastChange":\(moment),"mark":"\(String(repeating: "ab", count: 16))","name":\(word),\
            "program":\(word),"rules":\(word),"version":1,"written":\(moment)}
            """
        let lines = try events.map {
            String(decoding: try encoder.encode(EventLine(event: $0)), as: UTF8.self)
        }
        return Array(([header] + lines + [#"{"end":\#(events.count)}"#, ""]).joined(separator: "\n").utf8)
    }

    private func expectHarmless(_ run: Program, _ arguments: [String]) {
        #expect(run.status == 0, "\(arguments): \(run.errors)")
        let harmful = (run.output + run.errors).unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
        #expect(harmful.isEmpty, "\(arguments): \(harmful.map { String($0.value, radix: 16) })")
    }

    @Test(arguments: [
        ["cases", "list"], ["cases", "list", "--json"], ["cases", "show", "1"], ["cases", "verify"],
        ["cases", "rename", "1", "Ann"], ["doctor"],
    ])
    func nothingOfItReachesTheTerminal(_ arguments: [String]) throws {
        let (store, said) = try taken()
        expectHarmless(said, ["cases", "import"])
        #expect(said.errors.hasPrefix("case 1, "))
        let run = try Program(arguments + ["--store", store.path])
        expectHarmless(run, arguments)
        if arguments.first == "cases", arguments[1] != "rename" { #expect(run.output.contains("1")) }
    }

    @Test(arguments: [["--plain"], ["--jsonl"]])
    func whatIsReadBackInAConversationIsHarmless(_ options: [String]) throws {
        let (store, _) = try taken()
        let commands = ["/people", "/circle", "/timeline", "/map", "/back", "/edit 1", "/urgent", "/help"]
        let lines = options == ["--plain"] ? commands : commands.map { #"{"command":"\#($0.dropFirst())"}"# }
        let run = try Program(
            ["begin", "--store", store.path] + options, input: lines.joined(separator: "\n") + "\n")
        expectHarmless(run, options)
        #expect(run.output.contains("31m"))
    }
}

/// The line of an event in a document, with times at the end of all time.
private struct EventLine: Encodable {
    let event: CaseEvent
    var offset = Int.max
    var seconds = Int64.max
}

/// What was written to it.
private final class SealedFileOnDisk {
    private var bytes = Data()

    static func write(_ contents: [UInt8], to recipient: Recipient, at path: String) throws {
        let file = SealedFileOnDisk()
        try file.seal(contents, to: recipient)
        try file.bytes.write(to: URL(filePath: path))
    }

    private func seal(_ contents: [UInt8], to recipient: Recipient) throws(AgeError) {
        var sealing = try FileSealing(to: [recipient]) { self.bytes.append(contentsOf: $0) }
        try contents.withUnsafeBufferPointer { bytes throws(AgeError) in
            try sealing.write(UnsafeRawBufferPointer(bytes))
        }
        try sealing.finish()
    }
}
