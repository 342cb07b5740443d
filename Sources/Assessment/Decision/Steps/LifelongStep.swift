import CaseModel

extension DecisionStep {
    /// The points from which another area explains loneliness that is not said to be old.
    static let explaining = 5

    /// Lets loneliness beside a death, a quarrel or a change count only when it is older than that.
    static let lifelong = DecisionStep(
        name: "older than the event",
        source: "Weissman, Markowitz & Klerman 2018: a long-standing pattern, not one that an event explains"
    ) { deliberation in
        let place = ProblemArea.sensitivities.place
        guard deliberation.present[place], !deliberation.carries(.lifelong, .sensitivities) else { return }
        let others = [ProblemArea.dispute, .transition, .grief].map { deliberation.points[$0.place] }
        guard let most = others.max(), most >= explaining else { return }
        deliberation.present[place] = false
        deliberation.reasoning.append(
            "What was said of being alone may come from what happened, so it is no pattern of its own.")
    }
}
