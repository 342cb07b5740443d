/// How likely each of some labels is, in natural logarithms up to a common number.
package struct LabelScores<Label: Hashable & Sendable>: Sendable {
    private var scores: [(label: Label, score: Double)]

    /// Scores by label.
    package init(_ scores: some Sequence<(Label, Double)>) { self.scores = scores.map { ($0, $1) } }

    /// Makes a label more likely.
    package mutating func favour(_ label: Label, by points: Double) {
        for place in scores.indices where scores[place].label == label { scores[place].score += points }
    }

    /// Takes a label out.
    package mutating func rule(out label: Label) { scores.removeAll { $0.label == label } }

    /// The likeliest label, the first of equals, with its share of the likelihood of all; nil without labels.
    package var best: (label: Label, share: Double)? { best { _ in true } }

    /// The likeliest label but one.
    package func best(but other: Label) -> (label: Label, share: Double)? { best { $0 != other } }

    private func best(_ counts: (Label) -> Bool) -> (label: Label, share: Double)? {
        let scores = scores.filter { counts($0.label) }
        guard let best = scores.max(by: { $0.score < $1.score }) else { return nil }
        let whole = scores.reduce(0) { $0 + ($1.score - best.score).naturalPower }
        return (best.label, 1 / whole)
    }

    /// How far behind the likeliest label another one is, in points.
    package func lag(of label: Label) -> Double {
        let best = scores.map(\.score).max() ?? 0
        return scores.first { $0.label == label }.map { best - $0.score } ?? .infinity
    }
}
