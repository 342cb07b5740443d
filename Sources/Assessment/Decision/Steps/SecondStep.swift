import CaseModel

extension DecisionStep {
    /// How far behind the focus a second area may be.
    static let secondMargin = 4

    /// Names a second area where one is close behind.
    static let second = DecisionStep(
        name: "second", source: "Hinrichsen: one area, two at most"
    ) { deliberation in
        guard let focus = deliberation.focus else { return }
        guard let next = deliberation.ranking.first(where: { $0 != focus }) else { return }
        let behind = deliberation.standing[focus.place] - deliberation.standing[next.place]
        if behind <= secondMargin {
            deliberation.second = next
            deliberation.reasoning.append("Close behind it comes \(next.plainName).")
        }
    }
}
