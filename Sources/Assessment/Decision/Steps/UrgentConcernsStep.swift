import CaseModel

extension DecisionStep {
    /// Withholds the focus where help is needed before any work on relationships.
    static let urgentConcerns = DecisionStep(
        name: "urgent concerns",
        source: "NICE NG225 and CG178: urgent assessment first; the program names no focus"
    ) { deliberation in
        let urgent = deliberation.concerns.contains { concern in
            !concern.soft && (concern.kind == .psychosis || concern.kind == .mania)
        }
        guard urgent else { return }
        deliberation.isWithheld = true
        deliberation.focus = nil
        deliberation.second = nil
        deliberation.strength = .open
        deliberation.reasoning.append(
            "Something was said that a professional should hear first, so no area is named.")
    }
}
