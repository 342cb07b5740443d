import CaseModel
import Foundation
import Synchronization
import TestSupport
import Testing
import Vault

/// Many programs on one store at once, and a clock that goes wrong: nothing is lost and nothing is mixed up.
@Suite struct ManyWindowsTests {
    /// Runs the same at once so many times.
    private func together(_ count: Int, _ body: @escaping @Sendable (Int) throws -> PipedRun) throws
        -> [PipedRun]
    {
        let runs = Mutex<[PipedRun]>([])
        DispatchQueue.concurrentPerform(iterations: count) { number in
            if let run = try? body(number) { runs.withLock { $0.append(run) } }
        }
        return runs.withLock { $0 }
    }

    @Test(arguments: [2, 10])
    func manyMayBeTheFirstToUseAStore(_ count: Int) throws {
        let store = Store()
        let path = store.path
        let runs = try together(count) { _ in
            try Store(at: path, isKept: true).pipe(["uk", "yes"], ["--new"])
        }
        #expect(runs.count == count)
        for run in runs { #expect(run.end == .exited(0), "\(String(decoding: run.errors, as: UTF8.self))") }
        let vault = try store.vault()
        let cases = try vault.cases()
        #expect(cases.count == count)
        for summary in cases {
            #expect(try vault.open(summary.id).events.map(\.event).withoutSittings.count == 2)
        }
        #expect(try vault.verify().isEmpty)
    }

    @Test(arguments: [2, 10])
    func manyOnOneCaseOverwriteNothing(_ count: Int) throws {
        let store = try Store.begun()
        let path = store.path
        let before = try store.events().withoutSittings
        let runs = try together(count) { number in
            try Store(at: path, isKept: true).pipe(["it was window \(number)"])
        }
        #expect(runs.count == count)
        // Whoever comes second is told, and has then answered nothing or another question.
        for run in runs { #expect(run.end == .exited(0)) }
        let after = try store.events().withoutSittings
        #expect(Array(after.prefix(before.count)) == before && after.count > before.count)
        #expect(try store.vault().verify().isEmpty)
    }

    @Test func aClockThatJumpsBackChangesNoOrder() throws {
        let store = try Store.begun()
        let before = try store.events()
        let run = try PipedRun(
            [try pathOfBuiltProgram("kith"), "begin", "--store", store.path, "--today", "1999-12-31"],
            input: Array("a hard spring\n".utf8), seconds: 60)
        #expect(run.end == .exited(0) && run.text.hasPrefix("\nWelcome back."))
        let vault = try store.vault()
        let stored = try vault.open(CaseID(1))
        #expect(Array(stored.events.map(\.event).prefix(before.count)) == before)
        let last = try #require(stored.events.last)
        #expect(last.at < stored.events[0].at)
        #expect(try vault.verify().isEmpty)
        let again = try store.pipe(["/back"])
        #expect(again.end == .exited(0))
    }
}
