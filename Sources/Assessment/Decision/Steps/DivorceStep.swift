import CaseModel

extension DecisionStep {
    /// How many more points a quarrel may have, beyond talk of someone in general, before an uncontested ending is
    /// told as a live quarrel after all.
    static let closeEnough = 2

    /// Puts the end of a partnership where it belongs: still fought over, a dispute; over, a transition.
    ///
    /// An ending of which nothing else that changed is told, beside a named quarrel that has clearly more, is the
    /// quarrel's last stage and no area of its own.
    static let divorce = DecisionStep(
        name: "divorce",
        source: "domain rule of IPT practice: a contested ending is the dissolution stage of a dispute"
    ) { deliberation in
        let (dispute, transition) = (ProblemArea.dispute.place, ProblemArea.transition.place)
        guard deliberation.present[dispute], deliberation.present[transition] else { return }
        guard deliberation.carries(.separation, .transition) || deliberation.carries(.separation, .dispute)
        else { return }
        let isMain = deliberation.carries(.main, .transition)
        if !isMain, isOnlyEnding(deliberation),
            deliberation.quarrelPoints >= deliberation.points[transition] + closeEnough
        {
            deliberation.present[transition] = false
            deliberation.reasoning.append(
                "The separation is part of the quarrel, so it does not count as a change of its own.")
        } else if !isMain, deliberation.carries(.contested, .dispute) {
            deliberation.standing[dispute] = max(
                deliberation.standing[dispute], deliberation.standing[transition] + 1)
            deliberation.reasoning.append(
                "The separation is still fought over, so it counts as a dispute first.")
        } else if deliberation.quarrelPoints <= deliberation.standing[transition] + closeEnough {
            deliberation.standing[transition] = max(
                deliberation.standing[transition], deliberation.standing[dispute] + 1)
            deliberation.reasoning.append("The partnership is over, so it counts as a change of role first.")
        }
    }

    /// Whether a separation, and what it brought on, is all that speaks for a change of role.
    private static func isOnlyEnding(_ deliberation: Deliberation) -> Bool {
        deliberation.supporting[ProblemArea.transition.place].allSatisfy {
            $0.marks.contains(.separation) || $0.marks.contains(.onset)
        }
    }
}
