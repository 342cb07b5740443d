import CaseModel

extension DecisionStep {
    /// Says under which area losses were counted: a death is grief, any other loss is a transition.
    ///
    /// The counting itself follows the rules' areas; with the setting that a loss counts as grief, losses that are
    /// not deaths were gathered under grief.
    static let losses = DecisionStep(
        name: "losses",
        source: "Weissman, Markowitz & Klerman 2018: grief is for deaths; other losses are transitions"
    ) { deliberation in
        if deliberation.carries(.loss, .grief) {
            deliberation.reasoning.append("Losses that are not deaths are counted as grief, as set.")
        } else if deliberation.carries(.loss, .transition), deliberation.present[ProblemArea.transition.place]
        {
            deliberation.reasoning.append("The loss is not a death, so it counts as a change of role.")
        }
    }
}
