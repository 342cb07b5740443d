import CaseModel

extension DecisionStep {
    /// Names the question that would settle what is open.
    static let question = DecisionStep(
        name: "question",
        source: "Weissman, Markowitz & Klerman 2018: what would still hurt if the other were solved"
    ) { deliberation in
        guard !deliberation.isWithheld, deliberation.strength != .clear else { return }
        let ranking = deliberation.ranking
        guard let first = ranking.first else {
            deliberation.ask.append(
                "What was going on in your life, and with the people in it, when you began to feel low?")
            return
        }
        guard let next = ranking.dropFirst().first else {
            deliberation.ask.append(single(first))
            return
        }
        deliberation.openBetween = ProblemArea.allCases.filter { [first, next].contains($0) }
        deliberation.ask.append(between(first, next))
    }

    private static func single(_ area: ProblemArea) -> String {
        switch area {
        case .dispute: "What do you each expect of the other, and have you both said it?"
        case .transition: "When did this change, and how were you before it?"
        case .grief: "How was the time after the death, and who could you cry with?"
        case .sensitivities:
            "Was it like this before you felt low, and who has been closest to you in your life?"
        }
    }

    private static func between(_ first: ProblemArea, _ next: ProblemArea) -> String {
        switch first.place < next.place ? (first, next) : (next, first) {
        case (.dispute, .transition): "If the two of you agreed tomorrow, would the change itself still hurt?"
        case (.dispute, .grief): "If the quarrel were settled tomorrow, would you still be mourning?"
        case (.transition, .grief):
            "Which hurts more: that the person is gone, or how your days have changed?"
        case (.dispute, .sensitivities):
            "Is it like this with this one person, or has it been so with many people?"
        case (.transition, .sensitivities): "Did you have people close to you before this changed?"
        default: "Did you have people close to you before the death?"
        }
    }
}
