package import Assessment
package import CaseModel

/// What is wrong with a script that can be read.
package enum ScriptProblem: Equatable, Sendable {
    /// No interview brings the line.
    case unreachableLine(String)
    /// No line tells the fact.
    case untoldFact(String)
    /// The key needs a fact that no interview brings to light.
    case unreachableKey(fact: String)
    /// The client does not understand a turn of the model interview.
    case modelNotUnderstood(turn: Int)
    /// The interview of the script does not bring to light what the key needs.
    case modelMisses(fact: String)
    /// The classifier makes something else of the model interview than the key has.
    case otherFocus(ProblemArea?)
    /// A reaction that comes again and again has too few wordings.
    case fewWordings(Reaction)
}

extension ScriptPlay {
    /// How many talks are drawn before a line counts as one that no interview brings.
    private static let drawnTalks = 40

    /// What is wrong with the script, in the order in which to mend it.
    package func problems(_ recogniser: Recogniser, _ assessor: Assessor, today: Day) -> [ScriptProblem] {
        let talks = [systematic()] + (1...Self.drawnTalks).map { drawn(seed: UInt64($0), turns: 120) }
        let said = talks.reduce(into: Set<String>()) { $0.formUnion($1.linesSaid) }
        let facts = talks.reduce(into: Set<String>()) { $0.formUnion($1.factsTold) }
        let tellable = Set(client.lines.flatMap(\.tells))
        let model = model(recogniser)
        var problems: [ScriptProblem] = []
        problems += client.lines.filter { !said.contains($0.id) }.map { .unreachableLine($0.id) }
        problems += client.facts.filter { !tellable.contains($0.id) }.map { .untoldFact($0.id) }
        problems += client.key.needs.filter { !facts.contains($0) }.map { .unreachableKey(fact: $0) }
        problems += model.turns.filter { !$0.isUnderstood }.map { .modelNotUnderstood(turn: $0.number) }
        problems += client.key.needs.filter { !model.factsTold.contains($0) }.map { .modelMisses(fact: $0) }
        let focus = assessor.suggestion(for: model.inventory(today: today)).focus
        if focus != client.key.focus { problems.append(.otherFocus(focus)) }
        problems += Reaction.recurring.filter { client.reactions[$0, default: []].count < 2 }.map {
            .fewWordings($0)
        }
        return problems
    }
}

extension Reaction {
    /// Those that a talk may call for again and again, so that one wording would soon sound like a machine.
    static let recurring: [Reaction] = [
        .encourage, .reflection, .silence, .leading, .advice, .reassurance, .told, .nothingMore,
        .notUnderstood,
    ]
}
