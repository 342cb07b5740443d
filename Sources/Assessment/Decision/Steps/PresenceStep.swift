package import CaseModel

extension DecisionStep {
    /// An area is present when its points reach this.
    ///
    /// One rule that names a death or a change outright is enough. A dispute and a pattern need one point more, since
    /// talk of people in general speaks a little for each.
    package static func presencePoints(_ area: ProblemArea) -> Int {
        switch area {
        case .dispute, .sensitivities: 4
        case .transition, .grief: 3
        }
    }

    /// Marks each area as present or absent before any of them is chosen.
    static let presence = DecisionStep(
        name: "presence", source: "Markowitz et al. 2000 (IPARS): presence of each area first, then the focus"
    ) { deliberation in
        for area in ProblemArea.allCases {
            deliberation.present[area.place] =
                deliberation.points[area.place] >= presencePoints(area)
                && !deliberation.supporting[area.place].isEmpty
        }
        if !deliberation.present.contains(true) {
            deliberation.reasoning.append("Nothing that was said reaches far enough to name an area.")
        }
    }
}
