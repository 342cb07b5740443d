/// What the automaton walks: the segments of some patterns and how they follow one another.
struct PhraseNetwork: Sendable {
    let graph: SegmentGraph
    let chains: ChainTree
}

/// Builds the network of some patterns, to which others may be added afterwards.
struct PhraseNetworkBuilder {
    private var segments = SegmentGraphBuilder()
    private var chains = ChainTreeBuilder()

    /// Adds a pattern, whose words the vocabulary knows.
    mutating func add(_ pattern: Pattern, number: Int32, _ vocabulary: Vocabulary) {
        for variant in pattern.variants {
            let parts = variant.parts.map { part in
                (gap: part.gap, segment: segments.segment(part.items, vocabulary))
            }
            chains.add(parts, of: pattern, number: number)
        }
    }

    /// The network of all patterns added.
    func finished(symbolCount: Int) -> PhraseNetwork {
        PhraseNetwork(
            graph: segments.finished(symbolCount: symbolCount),
            chains: chains.finished(segmentCount: segments.count))
    }
}
