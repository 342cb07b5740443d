extension DecisionStep {
    /// An area is present when its points reach this.
    package static let presencePoints = 2

    /// Marks each area as present or absent before any of them is chosen.
    static let presence = DecisionStep(
        name: "presence", source: "Markowitz et al. 2000 (IPARS): presence of each area first, then the focus"
    ) { deliberation in
        for place in 0..<4 {
            deliberation.present[place] =
                deliberation.points[place] >= presencePoints && !deliberation.supporting[place].isEmpty
        }
        if !deliberation.present.contains(true) {
            deliberation.reasoning.append("Nothing that was said reaches far enough to name an area.")
        }
    }
}
