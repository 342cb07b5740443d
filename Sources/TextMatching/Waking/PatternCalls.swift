/// Which words call for which patterns: a pattern can only match where a text has one of its words.
struct PatternCalls: Sendable {
    /// The patterns that no certain word calls for.
    let always: [Int32]
    private let patterns: Lists<Int32>

    /// The calls for `patterns`, whose words `vocabulary` knows.
    init(_ patterns: [Pattern], _ vocabulary: Vocabulary) {
        var always: [Int32] = []
        var pairs: [(list: Int32, element: Int32)] = []
        for (index, pattern) in patterns.enumerated() {
            let number = Int32(index)
            if pattern.words.calling.isEmpty { always.append(number) }
            for word in pattern.words.calling {
                pairs.append((Int32(vocabulary.symbol(of: word).value), number))
            }
        }
        self.always = always
        self.patterns = Lists(count: vocabulary.symbolCount, pairs)
    }

    /// The patterns that `symbol` calls for.
    func patterns(for symbol: Symbol) -> ArraySlice<Int32> { patterns[Int32(symbol.value)] }
}
