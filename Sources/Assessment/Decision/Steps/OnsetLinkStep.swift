import CaseModel

extension DecisionStep {
    /// What an area gains when it is linked to the onset of the low mood.
    static let onsetGain = 2

    /// Lets the change nearest to the onset lead.
    static let onsetLink = DecisionStep(
        name: "onset link", source: "IPT-UK, Stages of IPT: interpersonal change nearest to onset leads"
    ) { deliberation in
        for area in ProblemArea.allCases
        where deliberation.present[area.place] && deliberation.carries(.onset, area) {
            deliberation.standing[area.place] += onsetGain
            deliberation.reasoning.append(
                "The start of the low mood is linked to what speaks for \(area.plainName), so it weighs more."
            )
        }
    }
}
