import CaseModel
import Foundation
import TestSupport
import Testing

/// A clinician reads why a focus is suggested for a stored case.
@Suite("Reasons for a case")
struct CaseReasonsTests {
    private func kith(_ arguments: String..., in store: Store) throws -> String {
        let run = try PipedRun(
            [try pathOfBuiltProgram("kith")] + arguments + ["--store", store.path], input: [], seconds: 60)
        #expect(run.end == .exited(0))
        return run.text
    }

    @Test(
        "A case is shown with focus, evidence both ways, and what was set aside", arguments: Transcript.names)
    func shown(_ name: String) throws {
        let store = Store()
        _ = try store.pipe(try Transcript(name).typed)
        let shown = try kith("cases", "show", "1", in: store)
        let reasons = try kith("suggest", "--case", "1", in: store)
        let focus = name == "undecided" ? "none named" : name
        #expect(reasons.hasPrefix("Focus: \(focus)"))
        #expect(reasons.contains("ragile") || name == "undecided")
        #expect(reasons.contains("\n  +") && reasons.contains(" ["))
        let indented = reasons.split(separator: "\n").map { "  \($0)" }
        let lines = Set(shown.split(separator: "\n").map(String.init))
        #expect(indented.filter { !lines.contains($0) } == [])
        #expect(shown.contains("no concern was raised") || shown.contains("; chose "))
    }

    @Test("Questions are named in words, the PHQ-9 as it is worded", arguments: Transcript.names)
    func words(_ name: String) throws {
        let store = Store()
        _ = try store.pipe(try Transcript(name).typed)
        let shown = try kith("cases", "show", in: store)
        #expect(!shown.contains("@p") && !shown.contains("@e"))
        #expect(shown.contains("Trouble falling or staying asleep, or sleeping too much: "))
        #expect(shown.contains("Nearly every day") || shown.contains("Several days"))
    }

    @Test(
        "What is for texts is not for a case",
        arguments: [["--jsonl"], ["--whynot", "grief"], ["--without", "x"], ["file"]])
    func refused(_ options: [String]) throws {
        let store = Store()
        let run = try PipedRun(
            [try pathOfBuiltProgram("kith"), "suggest", "--case", "1", "--store", store.path] + options,
            input: [], seconds: 60)
        #expect(run.end == .exited(64))
    }

    @Test("A case that is not there has no reasons")
    func missing() throws {
        let run = try PipedRun(
            [try pathOfBuiltProgram("kith"), "suggest", "--case", "7", "--store", Store().path],
            input: [], seconds: 60)
        #expect(run.end == .exited(66))
    }
}
