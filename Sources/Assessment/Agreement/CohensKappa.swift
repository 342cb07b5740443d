import CaseModel

/// Agreement between two raters beyond chance (Cohen 1960).
package struct CohensKappa: Equatable, Sendable {
    /// From -1 to 1; 1 when both always say the same one thing.
    package let value: Double
    /// The middle 95 % of values in samples drawn with replacement; both ends are `value` for no pairs.
    package let interval: ClosedRange<Double>

    /// The agreement of pairs of labels; `rounds` samples make the interval, the same ones each time.
    package init<Label: Hashable>(_ pairs: [(Label, Label)], rounds: Int = 1_000) {
        let value = Self.kappa(pairs)
        self.value = value
        guard !pairs.isEmpty, rounds > 0 else {
            interval = value...value
            return
        }
        var draws = SplitMix(seed: 1)
        let samples = (0..<rounds).map { _ in
            Self.kappa(pairs.indices.map { _ in pairs[draws.next(below: pairs.count)] })
        }.sorted()
        interval = samples[rounds * 25 / 1_000]...samples[min(rounds - 1, rounds * 975 / 1_000)]
    }

    /// Cohen's kappa of pairs of labels; 0 for none.
    static func kappa<Label: Hashable>(_ pairs: [(Label, Label)]) -> Double {
        guard !pairs.isEmpty else { return 0 }
        var left: [Label: Int] = [:]
        var right: [Label: Int] = [:]
        var same = 0
        for (one, other) in pairs {
            left[one, default: 0] += 1
            right[other, default: 0] += 1
            if one == other { same += 1 }
        }
        let count = Double(pairs.count)
        let observed = Double(same) / count
        let expected = left.reduce(0.0) { $0 + Double($1.value * (right[$1.key] ?? 0)) } / (count * count)
        return expected == 1 ? 1 : (observed - expected) / (1 - expected)
    }
}
