/// Many patterns and cues compiled into one automaton, so that reading a text costs the same however many there are.
package struct PhraseSet: Sendable {
    let vocabulary: Vocabulary
    let roles: ClauseRoles
    let graph: SegmentGraph
    let chains: ChainTree
    let cueTraits: [CueTraits]
    /// How many patterns there are that are not cues.
    package let phraseCount: Int
    let places: PlaceKinds

    /// Compiles `phrases`, numbered by their places, and the cues that change how they are taken.
    package init(
        phrases: [Pattern], cues: [Cue] = [], clauseWords: ClauseWords = ClauseWords(),
        places: PlaceKinds = PlaceKinds()
    ) {
        var vocabulary = Vocabulary()
        roles = ClauseRoles(clauseWords, &vocabulary)
        var builder = SegmentGraphBuilder()
        var chains = ChainTree()
        for (index, pattern) in (phrases + cues.map(\.pattern)).enumerated() {
            for variant in pattern.variants {
                let parts = variant.parts.map { part in
                    (gap: part.gap, segment: builder.segment(part.items, &vocabulary))
                }
                chains.add(parts, of: pattern, number: Int32(index))
            }
        }
        chains.finish()
        graph = builder.finished(symbolCount: vocabulary.symbolCount)
        self.vocabulary = vocabulary
        self.chains = chains
        cueTraits = cues.map { CueTraits(kind: $0.kind, role: $0.role) }
        phraseCount = phrases.count
        self.places = places
    }
}
