import CaseModel

extension DecisionStep {
    /// How much more may speak for a dispute before an uncontested ending is told as a live quarrel after all.
    static let closeEnough = 2

    /// Puts the end of a partnership where it belongs: still fought over, a dispute; over, a transition.
    static let divorce = DecisionStep(
        name: "divorce",
        source: "domain rule of IPT practice: a contested ending is the dissolution stage of a dispute"
    ) { deliberation in
        let (dispute, transition) = (ProblemArea.dispute.place, ProblemArea.transition.place)
        guard deliberation.present[dispute], deliberation.present[transition] else { return }
        guard deliberation.carries(.separation, .transition) || deliberation.carries(.separation, .dispute)
        else {
            return
        }
        if deliberation.carries(.contested, .dispute) {
            deliberation.standing[dispute] = max(
                deliberation.standing[dispute], deliberation.standing[transition] + 1)
            deliberation.reasoning.append(
                "The separation is still fought over, so it counts as a dispute first.")
        } else if deliberation.standing[dispute] <= deliberation.standing[transition] + closeEnough {
            deliberation.standing[transition] = max(
                deliberation.standing[transition], deliberation.standing[dispute] + 1)
            deliberation.reasoning.append("The partnership is over, so it counts as a change of role first.")
        }
    }
}
