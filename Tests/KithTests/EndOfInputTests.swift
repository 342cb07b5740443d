import Foundation
import Interview
import TestSupport
import Testing

/// The input ends before the conversation does.
@Suite("End of input")
struct EndOfInputTests {
    static let transcript = Result { try Transcript("undecided") }
    static let prompts = (try? transcript.get().typed.count) ?? 0

    @Test("At every prompt it leaves with a clear word", arguments: 1..<max(2, prompts))
    func leaves(_ number: Int) throws {
        let transcript = try Self.transcript.get()
        let run = try Store().pipe(Array(transcript.typed[..<number]))
        #expect(run.end == .exited(0))
        #expect(run.errors.isEmpty)
        let before = transcript.printed(before: number)
        #expect(run.text.hasPrefix(before))
        #expect(run.text.dropFirst(before.count).description.unwrapped == (try Replay.phrases())(.inputEnded))
    }

    @Test("Without any input nothing is stored")
    func nothing() throws {
        let store = Store()
        let run = try store.pipe([])
        #expect(run.end == .exited(0))
        #expect(run.errors.isEmpty)
        let before = try Self.transcript.get().printed(before: 0)
        #expect(run.text.hasPrefix(before))
        #expect(run.text.dropFirst(before.count).description.unwrapped == (try Replay.phrases())(.nothingYet))
        #expect(try store.events().isEmpty)
    }
}
