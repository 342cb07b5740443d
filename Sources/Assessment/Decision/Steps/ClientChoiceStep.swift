import CaseModel

extension DecisionStep {
    /// What the area gains that the client would begin with.
    static let choiceGain = 3

    /// Lets the client's own choice weigh.
    static let clientChoice = DecisionStep(
        name: "client's choice",
        source: "Weissman, Markowitz & Klerman 2018: keep to the area that matters most to the client"
    ) { deliberation in
        for area in ProblemArea.allCases
        where deliberation.present[area.place] && deliberation.carries(.main, area) {
            deliberation.standing[area.place] += choiceGain
            deliberation.reasoning.append(
                "This is where the client would begin, so \(area.plainName) weighs more.")
        }
    }
}
