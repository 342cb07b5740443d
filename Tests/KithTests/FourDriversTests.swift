import Foundation
import TestSupport
import Testing

/// One session, four ways to hold it.
@Suite("Four drivers")
struct FourDriversTests {
    @Test("All ask the same in the same order and store the same", arguments: Transcript.names)
    func agree(_ name: String) throws {
        let transcript = try Transcript(name)
        let stores = (piped: Store(), program: Store(), plain: Store(), terminal: Store())
        let asked = try questions(of: transcript, in: stores.program)
        #expect(asked.count == transcript.typed.count)

        let piped = try stores.piped.pipe(transcript.typed)
        #expect(piped.end == .exited(0))
        #expect(piped.text.unwrapped.firstMissing(inOrder: asked.map(\.text)) == nil)
        let plain = try hold(transcript, at: stores.plain.terminal("--plain"), marker: "\n> ", enter: "\n")
        let terminal = try hold(transcript, at: stores.terminal.terminal(), marker: "> ", enter: "\r")
        for shown in [plain, terminal] {
            for (question, segment) in zip(asked, shown) where !segment.contains(question.text) {
                Issue.record("\(question.id) is not what was asked: \(segment)")
            }
        }

        let events = try stores.piped.events()
        #expect(!events.isEmpty)
        for store in [stores.program, stores.plain, stores.terminal] { #expect(try store.events() == events) }
    }

    /// The terminal is told not to add carriage returns of its own, so every one would be the program's; what is typed
    /// is echoed once by the terminal, at the prompt, and by nobody else.
    @Test(
        "A plain terminal shows everything once, without escapes and carriage returns",
        arguments: ["grief", "sensitivities"])
    func plainIsPlain(_ name: String) throws {
        let transcript = try Transcript(name)
        let terminal = try Store().terminal("--plain", translatesNewlines: false)
        _ = try hold(transcript, at: terminal, marker: "\n> ", enter: "\n")
        let shown = terminal.text
        let hasControls = shown.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\r" }
        #expect(!hasControls)
        var expected = ""
        for exchange in transcript.exchanges {
            expected += exchange.printed.map { $0 + "\n" }.joined() + "> \(exchange.typed)\n"
        }
        expected += transcript.closing.map { $0 + "\n" }.joined()
        let isAsExpected = shown == expected
        #expect(isAsExpected, "\(shown.commonPrefix(with: expected).suffix(200))")
        let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
        let repeated = zip(lines, lines.dropFirst()).first { !$0.isEmpty && $0 == $1 }
        #expect(repeated.map { "\($0.0)" } == nil)
    }

    /// Types the conversation line by line at its prompts; what was shown before each, as one line without styles.
    private func hold(
        _ transcript: Transcript, at terminal: PseudoTerminal, marker: String, enter: String
    ) throws -> [String] {
        var shown: [String] = []
        for line in transcript.typed {
            shown.append(try terminal.expect(marker).withoutStyles.unwrapped)
            try terminal.send(line + enter)
        }
        #expect(try terminal.finish() == .exited(0))
        return shown
    }

    private struct Asked: Decodable {
        struct Question: Decodable {
            let id: String
            let text: String
        }
        let ask: Question?
    }

    private struct Said: Encodable {
        var answer: String?
        var command: String?
    }

    /// Holds the conversation as another program would; the questions asked.
    private func questions(of transcript: Transcript, in store: Store) throws -> [(id: String, text: String)]
    {
        let lines = try transcript.typed.map { line in
            let said =
                line.hasPrefix("/") ? Said(command: String(line.dropFirst())) : Said(answer: line)
            return String(decoding: try JSONEncoder().encode(said), as: UTF8.self)
        }
        let run = try store.pipe(lines, ["--jsonl"])
        #expect(run.end == .exited(0))
        return try run.text.split(separator: "\n").compactMap { line in
            try JSONDecoder().decode(Asked.self, from: Data(line.utf8)).ask.map { ($0.id, $0.text.unwrapped) }
        }
    }
}

extension String {
    /// The first of these that does not stand in the text after the one before it.
    fileprivate func firstMissing(inOrder parts: [String]) -> String? {
        var rest = self[...]
        for part in parts {
            guard let found = rest.range(of: part) else { return part }
            rest = rest[found.upperBound...]
        }
        return nil
    }
}
