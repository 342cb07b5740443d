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
    /// Whether the trainee came to the end of it, with a formulation or without.
    package var isReached = false
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
    package static func parts(of move: Move, _ client: ScriptedClient) -> Set<FormulationPart> {
        // What a turn does above all may hide what one sentence of it does.
        let kinds = move.sentences.reduce(into: move.kinds) { $0.formUnion($1.kinds) }
        var parts: Set<FormulationPart> = []
        if kinds.contains(.namingIllness) { parts.insert(.illness) }
        if !move.people.isEmpty
            || !Set(move.topics).isDisjoint(with: [
                .deaths, .mourning, .changes, .roles, .disagreements, .arguments, .lifelong, .history,
                .closeness, .confiding,
            ])
        {
            parts.insert(.event)
        }
        if kinds.contains(.link) || !Set(move.topics).isDisjoint(with: [.onset, .aroundOnset])
            || Self.has(linking, move.text)
        {
            parts.insert(.link)
        }
        if kinds.contains(.frame) || Self.has(hopeful, move.text) { parts.insert(.hope) }
        if move.isQuestion || Self.has(asking, move.text) { parts.insert(.agreement) }
        return parts
    }

    private static let hopeful = [
        "treat", "get better", "gets better", "recover", "help", "together", "work on", "improve", "hope",
        "lift",
    ]

    private static let linking = [
        "started", "began", "begun", "ever since", "since then", "came after", "came on when",
        "came on after",
        "goes back to", "because of", "comes from", "came from", "brought on", "set off", "set it off",
        "led to", "just before it",
    ]

    private static let asking = [
        "what do you think", "what do you say", "does that fit", "does this fit", "does it fit",
        "does that make sense",
        "does that sound", "does this sound", "how does that", "how does this", "is that right", "have i got",
        "would you agree", "do you agree", "do you see it", "tell me if", "correct me",
    ]

    private static func has(_ words: [String], _ text: String) -> Bool {
        let plain = text.lowercased()
        return words.contains { plain.contains($0) }
    }
}
