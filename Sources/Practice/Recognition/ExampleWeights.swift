/// How strongly each trace of a wording speaks for each of some labels, counted from examples.
///
/// This is the multinomial naive Bayes of text classification with its usual mendings: a trace counts once in an example,
/// rare ones more than common ones, and a long example no more than a short one (Rennie et al., "Tackling the Poor
/// Assumptions of Naive Bayes Text Classifiers", 2003). All labels are equally likely before a word is said.
struct ExampleWeights<Label: Hashable & Sendable>: Sendable {
    /// What is added to every count, so that a trace that no example of a label has speaks against it only so far.
    private static var smoothing: Float { 0.05 }

    private let labels: [Label]
    /// The counts of each trace for each label, all labels of the first trace first.
    private let counts: [Float]
    /// How unlikely any trace is of which no example of a label has any.
    private let floors: [Double]

    /// Weights from examples, each with its labels, among `traces` traces.
    init(_ examples: [(traces: TraceIndex.Weighed, labels: [Label])], labels: [Label], traces: Int) {
        self.labels = labels
        var numbers: [Label: Int] = [:]
        for (number, label) in labels.enumerated() { numbers[label] = number }
        var counts = Array(repeating: Float(0), count: traces * labels.count)
        var totals = Array(repeating: Self.smoothing * Float(traces), count: labels.count)
        for example in examples {
            for label in example.labels.compactMap({ numbers[$0] }) {
                for (place, worth) in example.traces {
                    counts[place * labels.count + label] += worth
                    totals[label] += worth
                }
            }
        }
        self.counts = counts
        floors = totals.map { Double(Self.smoothing / $0).logarithm }
    }

    /// How likely each label is where a wording has these traces.
    func scores(_ traces: TraceIndex.Weighed) -> LabelScores<Label> {
        let whole = traces.reduce(0) { $0 + Double($1.worth) }
        var scores = floors.map { $0 * whole }
        for (place, worth) in traces {
            for label in labels.indices {
                let count = counts[place * labels.count + label]
                if count > 0 { scores[label] += Double(worth) * Double(1 + count / Self.smoothing).logarithm }
            }
        }
        return LabelScores(zip(labels, scores))
    }
}
