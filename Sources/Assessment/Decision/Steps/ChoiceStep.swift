import CaseModel

extension DecisionStep {
    /// Chooses the area that counts most, as far as the evidence carries it.
    static let choice = DecisionStep(
        name: "choice", source: "Hinrichsen; Weissman, Markowitz & Klerman 2018: one area, two at most"
    ) { deliberation in
        let ranking = deliberation.ranking
        guard let first = ranking.first else { return }
        let standing = deliberation.standing[first.place]
        let next = ranking.dropFirst().first.map { deliberation.standing[$0.place] } ?? 0
        let margin = standing - next
        if standing >= 6 && margin >= 3 {
            deliberation.strength = .clear
        } else if standing >= 3 && margin >= 1 {
            deliberation.strength = .likely
        }
        let isEven = deliberation.strength == .open && deliberation.source == .inventory
        if isEven {
            deliberation.reasoning.append(
                margin == 0
                    ? "The evidence is even, so no area is named."
                    : "The evidence is thin, so no area is named.")
            return
        }
        deliberation.focus = first
        deliberation.reasoning.append(reason(first, deliberation.strength))
    }

    private static func reason(_ area: ProblemArea, _ strength: Suggestion.Strength) -> String {
        switch strength {
        case .clear: "Most speaks for \(area.plainName), and nothing else comes close."
        case .likely: "More speaks for \(area.plainName) than for anything else."
        case .open: "A little more speaks for \(area.plainName), but not enough to be sure."
        }
    }
}

extension ProblemArea {
    /// The area as a line of reasoning names it.
    var plainName: String {
        switch self {
        case .dispute: "a dispute"
        case .transition: "a change of role"
        case .grief: "grief"
        case .sensitivities: "a long-standing pattern"
        }
    }
}
