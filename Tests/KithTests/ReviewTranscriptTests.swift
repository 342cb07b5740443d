import CaseModel
import Foundation
import TestSupport
import Testing

/// Whole reviews through the built program: agreeing, overriding, and undecided until more was asked.
@Suite("Reviews") struct ReviewTranscriptTests {
    private static let isRecording = ProcessInfo.processInfo.environment["KITH_RECORD"] == "1"
    private static let names = ["agreeing", "overriding", "undecided"]

    /// A review as its file has it: the case it is of, what is typed, what is printed.
    private struct Review {
        let file: URL
        let lines: [Substring]

        init(_ name: String) throws {
            file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reviews/\(name).txt")
            lines = try String(contentsOf: file, encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false)
        }

        var transcript: String { String(lines[0].dropFirst("case ".count)) }
        var typed: [String] { lines.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) } }
        var input: [UInt8] { Array(typed.map { $0 + "\n" }.joined().utf8) }
        var printed: [String] { lines.filter { $0.hasPrefix("<") }.map { String($0.dropFirst(2)) } }

        func record(_ text: String) throws {
            let printed = text.split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.isEmpty ? "<" : "< " + $0 }
            let all = lines.filter { !$0.hasPrefix("<") && !$0.isEmpty }.map(String.init) + printed
            try (all.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
        }
    }

    private func store(of review: Review) throws -> Store {
        let store = Store()
        _ = try store.pipe(try Transcript(review.transcript).typed)
        return store
    }

    private func command(_ store: Store) throws -> [String] {
        [
            try pathOfBuiltProgram("kith"), "review", "--store", store.path, "--by", "MS", "--today",
            "2026-11-23",
        ]
    }

    @Test("A review through a pipe prints what its file says", arguments: names)
    func piped(_ name: String) throws {
        let review = try Review(name)
        let store = try store(of: review)
        let run = try PipedRun(try command(store), input: review.input, seconds: 120)
        #expect(run.end == .exited(0) && run.errors.isEmpty)
        if Self.isRecording {
            try review.record(run.text)
            Issue.record("\(name) was recorded; read it, then run without KITH_RECORD")
            return
        }
        let printed = run.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let difference = zip(printed, review.printed).enumerated().first { $0.element.0 != $0.element.1 }
        #expect(difference.map { "\($0.offset + 1): \($0.element.0)" } == nil)
        #expect(printed.count == review.printed.count)
    }

    @Test("The same review at a terminal stores the same", arguments: names)
    func terminal(_ name: String) throws {
        let review = try Review(name)
        let (piped, typed) = (try store(of: review), try store(of: review))
        _ = try PipedRun(try command(piped), input: review.input, seconds: 120)
        let terminal = try PseudoTerminal(try command(typed), seconds: 120)
        for line in review.typed {
            let shown = try terminal.expect("\n> ")
            #expect(shown.withoutStyles.split(separator: "\n", omittingEmptySubsequences: false).count <= 25)
            try terminal.send(line + "\r")
        }
        #expect(try terminal.finish() == .exited(0))
        #expect(try typed.events() == piped.events())
        let decided = try typed.events().contains { if case .decided = $0 { true } else { false } }
        #expect(decided)
    }

    @Test("A review adds to a case and changes no answer", arguments: names)
    func answersStay(_ name: String) throws {
        let review = try Review(name)
        let store = try store(of: review)
        let before = try store.events()
        _ = try PipedRun(try command(store), input: review.input, seconds: 120)
        let after = try store.events()
        #expect(Array(after.prefix(before.count)) == before)
        #expect(after.count > before.count)
        for event in after.dropFirst(before.count) {
            if case .answered = event { Issue.record("\(event)") }
        }
    }
}
