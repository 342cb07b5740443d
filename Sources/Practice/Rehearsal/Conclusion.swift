package import CaseModel

/// What a trainee concludes at the end of a practised interview.
package struct Conclusion: Equatable, Sendable {
    /// Nil where it is left undecided.
    package var focus: ProblemArea?
    package var second: ProblemArea?
    /// The turns whose words the trainee relies on.
    package var turns: [Int] = []
    package var against = ""
    package var formulation = ""
    package var parts: Set<FormulationPart> = []

    /// Nothing concluded yet.
    package init() {}
}

/// What a formulation to a client has in it.
///
/// Source: IPT-UK, Stages of IPT; the formulation links syndrome to one area and must be accepted by the client.
package enum FormulationPart: String, CaseIterable, Hashable, Sendable {
    case illness = "the illness is named"
    case event = "the event or the person is named"
    case link = "the mood is joined to it in time"
    case hope = "there is hope"
    case agreement = "the client is asked whether it fits"

    /// The parts that are found in the words of a formulation for a client.
    static func parts(of move: Move, _ client: ScriptedClient) -> Set<FormulationPart> {
        var parts: Set<FormulationPart> = []
        if move.kinds.contains(.namingIllness) { parts.insert(.illness) }
        if !move.people.isEmpty
            || !Set(move.topics).isDisjoint(with: [
                .deaths, .mourning, .changes, .roles, .disagreements, .arguments, .lifelong,
            ])
        {
            parts.insert(.event)
        }
        if move.kinds.contains(.link) || !Set(move.topics).isDisjoint(with: [.onset, .aroundOnset]) {
            parts.insert(.link)
        }
        if !Set(move.topics).isDisjoint(with: [.priorities]) || move.kinds.contains(.frame)
            || Self.hasHope(move.text)
        {
            parts.insert(.hope)
        }
        if move.isQuestion { parts.insert(.agreement) }
        return parts
    }

    private static let hopeful = [
        "treat", "get better", "gets better", "recover", "help", "together", "work on", "improve", "hope",
        "lift",
    ]

    private static func hasHope(_ text: String) -> Bool {
        let plain = text.lowercased()
        return hopeful.contains { plain.contains($0) }
    }
}
