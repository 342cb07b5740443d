import CaseModel

extension DecisionStep {
    /// The points of a rule that names a quarrel rather than talking of a partner in general.
    static let namesAQuarrel = 3

    /// Keeps general talk of a partner behind something that happened.
    static let passingTalk = DecisionStep(
        name: "passing talk",
        source: "IPT-UK, Stages of IPT: what happened leads; a partner who is spoken of is no dispute by that"
    ) { deliberation in
        let dispute = ProblemArea.dispute.place
        guard deliberation.present[dispute],
            deliberation.supporting[dispute].allSatisfy({ $0.points < namesAQuarrel })
        else { return }
        let events = [ProblemArea.transition, .grief].filter {
            deliberation.present[$0.place] && deliberation.carries(.event, $0)
        }
        guard let best = events.map({ deliberation.standing[$0.place] }).max(),
            deliberation.standing[dispute] >= best
        else { return }
        deliberation.standing[dispute] = best - 1
        deliberation.reasoning.append(
            "A partner is spoken of, but no quarrel is named, so what happened leads.")
    }
}
