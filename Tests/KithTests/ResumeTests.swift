import CaseModel
import TestSupport
import Testing

/// A conversation that is cut and gone on with comes to the same end as one that is not.
@Suite("Going on")
struct ResumeTests {
    @Test("Cut after any answer, the session goes on to the same end", arguments: Transcript.names)
    func inMemory(_ name: String) throws {
        let transcript = try Transcript(name)
        let (cuts, events) = try transcript.cuts()
        let expected = events.map(\.event).withoutSittings
        #expect(cuts.count >= 60)
        for cut in cuts {
            var replay = try Replay(from: cut.events)
            for line in transcript.typed[cut.lines...] { replay.type(line) }
            let isSame = replay.events.map(\.event).withoutSittings == expected
            #expect(isSame, "cut after line \(cut.lines) of \(name)")
        }
    }

    @Test("Cut at random, the program goes on to the same end", arguments: Transcript.names)
    func program(_ name: String) throws {
        let transcript = try Transcript(name)
        let (cuts, events) = try transcript.cuts()
        var random = SeededGenerator(seed: 5)
        for _ in 0..<3 {
            let cut = try #require(cuts.dropLast(3).randomElement(using: &random))
            let store = Store()
            let first = try store.pipe(Array(transcript.typed[..<cut.lines]))
            #expect(first.end == .exited(0))
            #expect(try store.events().withoutSittings == cut.events.map(\.event).withoutSittings)
            let second = try store.pipe(Array(transcript.typed[cut.lines...]))
            #expect(second.end == .exited(0))
            #expect(second.text.hasPrefix("\nWelcome back."))
            #expect(second.text.hasSuffix(transcript.ending.map { $0 + "\n" }.joined()))
            let end = try store.events().withoutSittings
            #expect(end.withoutFingerprints == events.map(\.event).withoutSittings.withoutFingerprints)
        }
    }
}

extension [CaseEvent] {
    /// The events without the hash of the rules, which is another one in memory.
    fileprivate var withoutFingerprints: [CaseEvent] {
        map { event in
            guard case .summaryShown(let lines, let focus, let second, _) = event else { return event }
            return .summaryShown(lines: lines, focus: focus, second: second, rulebook: "")
        }
    }
}
