/// Many patterns and cues compiled into one automaton, so that reading a text costs the same however many there are.
package struct PhraseSet: Sendable {
    /// When the patterns are compiled.
    package enum Compilation: Sendable {
        /// All at once, for the quickest answer to a short text.
        case atOnce
        /// When a text first has one of the words that they cannot do without, for many patterns that most texts lack.
        case asCalled
    }

    let vocabulary: Vocabulary
    let roles: ClauseRoles
    /// The patterns, and after them those of the cues.
    let patterns: [Pattern]
    /// The network of all patterns where they are compiled at once.
    let network: PhraseNetwork?
    /// What calls for the patterns where they are compiled as they are called for.
    let calls: PatternCalls?
    let cueTraits: [CueTraits]
    /// How many patterns there are that are not cues.
    package let phraseCount: Int
    let places: PlaceKinds

    /// Compiles `phrases`, numbered by their places, and the cues that change how they are taken.
    package init(
        phrases: [Pattern], cues: [Cue] = [], clauseWords: ClauseWords = ClauseWords(),
        places: PlaceKinds = PlaceKinds(), compiled compilation: Compilation = .atOnce
    ) {
        var vocabulary = Vocabulary()
        patterns = phrases + cues.map(\.pattern)
        vocabulary.add(patterns)
        roles = ClauseRoles(clauseWords, &vocabulary)
        switch compilation {
        case .atOnce:
            var builder = PhraseNetworkBuilder()
            for (index, pattern) in patterns.enumerated() {
                builder.add(pattern, number: Int32(index), vocabulary)
            }
            network = builder.finished(symbolCount: vocabulary.symbolCount)
            calls = nil
        case .asCalled:
            network = nil
            calls = PatternCalls(patterns, vocabulary)
        }
        self.vocabulary = vocabulary
        cueTraits = cues.map { CueTraits(kind: $0.kind, role: $0.role) }
        phraseCount = phrases.count
        self.places = places
    }
}

extension Vocabulary {
    /// Adds all words that patterns mention.
    mutating func add(_ patterns: [Pattern]) {
        var lists: Set<ListPhrases> = []
        for pattern in patterns {
            for word in pattern.words.mentioned { add(word) }
            for list in pattern.words.lists where lists.insert(list).inserted {
                for word in list.phrases.joined() { add(FoldedWord(word)) }
            }
        }
    }
}
