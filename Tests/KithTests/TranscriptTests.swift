import CaseModel
import Foundation
import TestSupport
import Testing

/// Whole conversations through the built program, as a person holds them.
@Suite("Transcripts")
struct TranscriptTests {
    private static let isRecording = ProcessInfo.processInfo.environment["KITH_RECORD"] == "1"

    @Test(
        "A conversation through a pipe prints what its file says, line by line", arguments: Transcript.names)
    func piped(_ name: String) throws {
        let transcript = try Transcript(name)
        #expect(transcript.exchanges.count >= 60)
        if Self.isRecording {
            try record(transcript)
            Issue.record("\(name) was recorded; read it, then run without KITH_RECORD")
            return
        }
        let run = try Store().pipe(transcript.typed)
        #expect(run.end == .exited(0))
        #expect(run.errors.isEmpty)
        #expect(transcript.difference(from: run.text) == nil)
    }

    @Test(
        "The same conversation at a terminal stores the same and ends with the same",
        arguments: Transcript.names)
    func terminal(_ name: String) throws {
        let transcript = try Transcript(name)
        let pipedStore = Store()
        let terminalStore = Store()
        _ = try pipedStore.pipe(transcript.typed)
        let terminal = try terminalStore.terminal()
        for line in transcript.typed {
            try terminal.expect("> ")
            try terminal.send(line + "\r")
        }
        #expect(try terminal.finish() == .exited(0))
        #expect(try terminalStore.events() == pipedStore.events())
        let shown = terminal.text.withoutStyles
        #expect(transcript.summary.count > 3)
        let missing = transcript.summary.filter { !shown.contains($0) }
        #expect(missing.isEmpty)
    }

    @Test("A conversation comes to what its name says", arguments: Transcript.names)
    func summary(_ name: String) throws {
        let replay = try Transcript(name).cuts()
        let summary = try #require(Inventory(replay.events).summary)
        #expect(summary.focus?.rawValue == (name == "undecided" ? nil : name))
        #expect(Inventory(replay.events).isFinished)
    }

    /// Holds the conversation at a plain terminal, where prompts show what was printed before which line.
    private func record(_ transcript: Transcript) throws {
        let store = Store()
        let terminal = try store.terminal("--plain", translatesNewlines: false)
        var exchanges: [Transcript.Exchange] = []
        for line in transcript.typed {
            var printed = try terminal.expect("\n> ").lines.dropLast()
            if !exchanges.isEmpty { printed = printed.dropFirst() }
            exchanges.append(Transcript.Exchange(printed: Array(printed), typed: line))
            try terminal.send(line + "\n")
        }
        #expect(try terminal.finish() == .exited(0))
        let last = try #require(terminal.text.range(of: "\n> ", options: .backwards))
        let closing = String(terminal.text[last.upperBound...]).lines.dropFirst().dropLast()
        try transcript.record(exchanges, closing: Array(closing))
    }
}
