import CaseModel

extension Rehearsal {
    /// After so many turns the safety of the client is asked about, whatever else there is.
    private static let turnOfSafety = 12

    /// The next thing worth doing: meeting what was just shown, then safety, then what the key needs, then the rest.
    ///
    /// What was asked already is not named as if it had not been.
    var hint: String {
        stay ?? feeling ?? safety ?? needed ?? rest
            ?? "You have asked about all of it. Gather it in a summary, then /end."
    }

    /// What a supervisor says of the last turn.
    var lastComment: String {
        guard let turn = encounter.turns.last else {
            return "Begin by saying who you are and what the talk is for."
        }
        let before = encounter.turns.dropLast().last
        let words = TurnReview(turn, before: before, in: encounter, coaching: coaching).words
        return [words, stay].compactMap { $0 }.joined(separator: " ")
    }

    private var asked: Set<Topic> { Set(encounter.turns.flatMap(\.topics)) }

    // MARK: - Safety first

    /// What is left of an inquiry into thoughts of suicide that were told of, or into harm by others.
    private var stay: String? {
        let told = encounter.factsTold.compactMap(client.fact).map(\.slot)
        let open = encounter.unaskedOfRisk
        if !open.isEmpty {
            return coaching.word(.stayWithRisk).replacing("{parts}", with: open.prefix(3).inWords)
        }
        let untold = client.facts.contains { $0.slot == .safety && !encounter.factsTold.contains($0.id) }
        return told.contains(.safety) && untold ? coaching.word(.stayWithHarm) : nil
    }

    /// What was just shown and not met yet.
    private var feeling: String? {
        guard let turn = encounter.turns.last, turn.mood.isPainful else { return nil }
        return coaching.word(.meetFeeling)
    }

    /// The questions on safety that are due and were not asked.
    private var safety: String? {
        guard encounter.turns.count >= Self.turnOfSafety else { return nil }
        return [Topic.risk, .safety].first { !asked.contains($0) }.flatMap { coaching.topics[$0]?.hint }
    }

    // MARK: - What the key needs, and the rest

    private var needed: String? {
        let missing = client.key.needs.filter { !encounter.factsTold.contains($0) }
        // The onset is a fact that stands in no script.
        let slots = missing.map { id in
            let fact = client.fact(id)
            return (topic: fact?.slot ?? .onset, isAsked: encounter.hasAsked(for: fact))
        }
        if let new = slots.first(where: { !$0.isAsked && !asked.contains($0.topic) }) {
            return coaching.topics[new.topic]?.hint
        }
        return slots.first.map {
            coaching.word(.comeBack).replacing("{topic}", with: coaching.name(of: $0.topic))
        }
    }

    private var rest: String? {
        Topic.wholeLife.first { !asked.contains($0) }.flatMap { coaching.topics[$0]?.hint }
    }
}
