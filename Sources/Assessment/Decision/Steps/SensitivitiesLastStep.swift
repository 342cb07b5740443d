import CaseModel

extension DecisionStep {
    /// Keeps sensitivities behind any area that has more than a passing mention.
    ///
    /// An area is a passing mention beside a lifelong pattern when it has fewer points than `weighty`, or than
    /// `eventful` where something is told that happened.
    static let sensitivitiesLast = DecisionStep(
        name: "sensitivities last",
        source: "Weissman, Markowitz & Klerman 2018: only when there is no death, dispute or change"
    ) { deliberation in
        let place = ProblemArea.sensitivities.place
        guard deliberation.present[place] else { return }
        let others = [ProblemArea.dispute, .transition, .grief].filter { deliberation.present[$0.place] }
        guard let best = others.map({ deliberation.standing[$0.place] }).max() else { return }
        let isPassing = others.allSatisfy {
            deliberation.points[$0.place] < (deliberation.carries(.event, $0) ? eventful : weighty)
        }
        if isPassing, deliberation.carries(.lifelong, .sensitivities) { return }
        guard deliberation.standing[place] >= best else { return }
        deliberation.standing[place] = best - 1
        deliberation.reasoning.append("Something happened too, so a long-standing pattern comes second.")
    }

    /// The points from which an area is more than a passing mention.
    static let weighty = 6

    /// The points from which something that happened is more than a passing mention.
    static let eventful = 4
}
