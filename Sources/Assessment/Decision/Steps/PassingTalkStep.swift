import CaseModel

extension DecisionStep {
    /// Takes general talk of someone for no dispute beside something that happened.
    static let passingTalk = DecisionStep(
        name: "passing talk",
        source: "IPT-UK, Stages of IPT: what happened leads; a partner who is spoken of is no dispute by that"
    ) { deliberation in
        let dispute = ProblemArea.dispute.place
        guard deliberation.present[dispute],
            deliberation.quarrelPoints < namesAQuarrel
        else { return }
        let events = [ProblemArea.transition, .grief].filter {
            deliberation.present[$0.place] && deliberation.carries(.event, $0)
        }
        guard let best = events.map({ deliberation.standing[$0.place] }).max() else { return }
        deliberation.present[dispute] = false
        if deliberation.standing[dispute] >= best {
            deliberation.reasoning.append(
                "Someone is spoken of, but no quarrel is named, so what happened leads.")
        }
    }

    /// The points, beyond general talk, from which a quarrel is named.
    static let namesAQuarrel = 1
}

extension Deliberation {
    /// What speaks for a dispute beyond talk of someone in general.
    var quarrelPoints: Int {
        supporting[ProblemArea.dispute.place].reduce(0) { sum, evidence in
            evidence.marks.contains(.talk) || evidence.marks.contains(.topic) ? sum : sum + evidence.points
        }
    }
}
