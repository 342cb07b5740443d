import CaseModel
import Content
import Foundation
import Practice
import TestSupport
import Testing

/// The model interview of every client through the built program, from the first word to the debrief.
@Suite("Model interviews")
struct ModelInterviewTests {
    private static let isRecording = ProcessInfo.processInfo.environment["KITH_RECORD"] == "1"
    private static let clients = ContentFile.shipped(in: "clients")
        .map { String($0.path.dropFirst("clients/".count).dropLast(".yaml".count)) }

    private func command(_ name: String, _ store: Store) throws -> [String] {
        [
            try pathOfBuiltProgram("kith"), "practice", name, "--seed", "1", "--today", "2026-11-22",
            "--store", store.path,
        ]
    }

    private func client(_ name: String) throws -> ScriptedClient {
        let file = try #require(
            ContentFile.shipped(in: "clients").first { $0.path == "clients/\(name).yaml" })
        return try ClientReader.read(file)
    }

    @Test("A model interview prints what its file says, line by line", arguments: clients)
    func piped(_ name: String) throws {
        let transcript = try Transcript("practice/\(name)")
        let store = Store()
        let input = Array(transcript.typed.map { $0 + "\n" }.joined().utf8)
        let run = try PipedRun(try command(name, store), input: input, seconds: 120)
        #expect(run.end == .exited(0))
        #expect(run.errors.isEmpty)
        if Self.isRecording {
            try transcript.record(piped: run.text)
            Issue.record("\(name) was recorded; read it, then run without KITH_RECORD")
            return
        }
        #expect(transcript.difference(from: run.text) == nil)
    }

    @Test("A model interview is the one of the script, and brings the key to light", arguments: clients)
    func key(_ name: String) throws {
        let transcript = try Transcript("practice/\(name)")
        let client = try client(name)
        #expect(Array(transcript.typed.prefix { $0 != "/end" }) == client.interview)
        let focus = client.key.focus?.rawValue ?? "undecided"
        let lines = transcript.printed.split(separator: "\n")
        let kith = lines.first { $0.hasPrefix("Kith, from what you obtained") } ?? ""
        #expect(kith.split(separator: " ").dropFirst(5).first == Substring(focus), "\(kith)")
        #expect(lines.contains { $0.hasPrefix("You ") && $0.hasSuffix(" \(focus)") })
        #expect(!transcript.printed.contains("What other questions would have brought to light"))
        let says = client.reactions[.accepts] ?? []
        #expect(
            says.contains { transcript.printed.unwrapped.contains("\(client.firstName) \($0.unwrapped)") })
    }
}
