import CaseModel
import TestSupport
import Testing

/// The program is ended without warning, again and again.
@Suite("Killed")
struct KillTests {
    private static let kill: Int32 = 9

    @Test(
        "Every answer after which the next question came is there", arguments: [("dispute", 1), ("grief", 2)])
    func loseNothing(_ name: String, _ seed: UInt64) throws {
        let transcript = try Transcript(name)
        let (cuts, events) = try transcript.cuts()
        let stored = Dictionary(
            uniqueKeysWithValues: cuts.map { ($0.lines, $0.events.map(\.event).withoutSittings) })
        var random = SeededGenerator(seed: seed)
        // Where the program may end before or after it has stored the next line, and can go on from either.
        let places = cuts.map(\.lines).filter { stored[$0 + 1] != nil }.shuffled(using: &random).prefix(5)
            .sorted()
        #expect(places.count == 5)

        let store = Store()
        var next = 0
        for place in places where place >= next {
            let terminal = try store.terminal("--plain")
            for line in transcript.typed[next..<place] {
                try terminal.expect("\n> ")
                try terminal.send(line + "\n")
            }
            try terminal.expect("\n> ")
            try terminal.send(transcript.typed[place] + "\n")
            terminal.signal(Self.kill)
            #expect(try terminal.finish() == .signalled(Self.kill))

            let kept = try store.events().withoutSittings
            #expect(kept == stored[place] || kept == stored[place + 1])
            next = kept == stored[place] ? place : place + 1
        }
        let last = try store.pipe(Array(transcript.typed[next...]))
        #expect(last.end == .exited(0))
        #expect(last.text.hasSuffix(transcript.ending.map { $0 + "\n" }.joined()))
        #expect(try store.events().withoutSittings.count == events.map(\.event).withoutSittings.count)
    }
}
