import CaseModel
import Content
import Practice
import Testing

/// When a client leaves the point, and when not.
@Suite("Tangents")
struct TangentTests {
    private static let grave: Set<Topic> = [.deaths, .mourning, .risk, .safety]

    private func isPainful(_ turn: Turn, _ client: ScriptedClient) -> Bool {
        turn.mood.isPainful || !Self.grave.isDisjoint(with: turn.topics)
            || turn.facts.compactMap(client.fact).contains { $0.event?.kind == .death }
    }

    @Test("None comes in a turn with something painful, nor in the next", arguments: 1...20)
    func never(_ seed: UInt64) throws {
        for client in try Sample.shipped() {
            for style in [SpeakingStyle.talkative, .tangential] {
                var talk = Encounter(
                    client, style: style, seed: seed, manner: try Sample.content.get().manner)
                for turn in ScriptPlay(client, manner: talk.manner).drawn(seed: seed, turns: 40).turns {
                    talk.take(turn.move)
                }
                for (before, turn) in zip([nil] + talk.turns.map(Optional.some), talk.turns) {
                    guard client.tangents.contains(where: turn.reply.contains) else { continue }
                    #expect(!isPainful(turn, client), "\(client.id): \(turn.reply)")
                    #expect(before.map { !isPainful($0, client) } ?? true, "\(client.id): \(turn.reply)")
                }
            }
        }
    }
}
