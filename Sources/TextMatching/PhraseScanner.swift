/// Reads texts with a phrase set, keeping its memory from one text to the next.
///
/// Reading takes time in proportion to the length of the text, whatever the text and whatever the patterns.
package struct PhraseScanner {
    /// How much a scanner may remember.
    package struct Size: Sendable {
        let states: Int

        /// For a few answers.
        package static let small = Size(states: 2_048)
        /// For a great many texts.
        package static let large = Size(states: 16_384)

        /// As many sets of states as given.
        package static func states(_ count: Int) -> Size { Size(states: count) }
    }

    private let phrases: PhraseSet
    private let tokenizer: Tokenizer
    private var automaton: SegmentAutomaton
    private var memory = ChainMemory()
    private var words = TokenBuffer()
    private var cueHits: [Hit] = []
    private var phraseHits: [Hit] = []
    private var scopes = CueScopes()
    /// The place of the first word of the present text among all words read, so that nothing need be cleared.
    private var base: Int32 = 0
    private var chainSteps = 0

    /// What the last text matched, in the order in which the matches end.
    package private(set) var matches: [Match] = []

    /// A scanner that has read nothing yet.
    package init(_ phrases: PhraseSet, size: Size = .small) {
        self.phrases = phrases
        tokenizer = Tokenizer(vocabulary: phrases.vocabulary, roles: phrases.roles)
        automaton = SegmentAutomaton(phrases.graph, mostStates: size.states)
        memory.reset(phrases.chains.memories)
    }

    /// The steps taken so far: one a word, one for each state expanded and each segment followed.
    package var steps: Int { automaton.expansions + chainSteps }

    /// How many words the last text had.
    package var wordCount: Int { words.count }

    /// Where the words of the last text stand, in UTF-8 bytes.
    package var wordRanges: [Range<Int>] {
        words.starts.indices.map { Int(words.starts[$0])..<Int(words.ends[$0]) }
    }

    /// Reads `text` and leaves what it matches in `matches`.
    package mutating func scan(_ text: String) {
        let utf8 = text.utf8
        scan(utf8.span)
    }

    /// Reads UTF-8 `text` and leaves what it matches in `matches`.
    package mutating func scan(_ text: Span<UInt8>) {
        matches.removeAll(keepingCapacity: true)
        tokenizer.read(text, into: &words)
        if words.count == 0 { return }
        findHits()
        if phraseHits.isEmpty { return }
        scopes.read(cueHits, phrases.cues, firstCue: Int32(phrases.phraseCount), words)
        for hit in phraseHits {
            let range = Int(words.starts[Int(hit.start)])..<Int(words.ends[Int(hit.end)])
            matches.append(
                Match(phrase: Int(hit.pattern), range: range, cues: kinds(reaching: hit), hit: hit))
        }
    }

    /// Where the cue of `kind` that reaches `match` stands, in UTF-8 bytes; nil if punctuation makes it.
    ///
    /// `match` must be of the last text.
    package func cueRange(_ kind: CueKind, over match: Match) -> Range<Int>? {
        var found: Range<Int>?
        scopes.forEach(reaching: match.hit) { scope in
            if scope.kind == kind, found == nil {
                found =
                    Int(words.starts[Int(scope.cue.lowerBound)])..<Int(words.ends[Int(scope.cue.upperBound)])
            }
        }
        return found
    }

    private func kinds(reaching hit: Hit) -> CueKinds {
        var kinds = CueKinds()
        scopes.forEach(reaching: hit) { kinds.insert($0.kind) }
        if let quotation = phrases.places.quotation, words.flags[Int(hit.start)] & TokenBuffer.quoted != 0 {
            kinds.insert(quotation)
        }
        if let question = phrases.places.question, words.questions[Int(words.sentences[Int(hit.start)])] {
            kinds.insert(question)
        }
        if let opening = phrases.places.opening, hit.start < PlaceKinds.openingWords { kinds.insert(opening) }
        return kinds
    }

    private mutating func findHits() {
        cueHits.removeAll(keepingCapacity: true)
        phraseHits.removeAll(keepingCapacity: true)
        if Int(base) + words.count > Int(Int32.max) - 64 {
            base = 0
            memory.reset(phrases.chains.memories)
        }
        var state = SegmentAutomaton.root
        var sentenceStart: Int32 = 0
        let count = words.count
        for index in 0..<count {
            let token = Int32(truncatingIfNeeded: index)
            if words.flags[index] & TokenBuffer.sentenceStart != 0 {
                state = SegmentAutomaton.root
                sentenceStart = token
            }
            state = automaton.next(state, words.symbols[index])
            let endings = automaton.endings(of: state)
            if endings.count > 0 {
                for place in endings.indices { follow(automaton.endings[place], at: token, sentenceStart) }
            }
        }
        chainSteps += count
        base += Int32(truncatingIfNeeded: count) + 1
    }

    @inline(__always)
    private mutating func follow(_ ending: SegmentGraph.Ending, at end: Int32, _ sentenceStart: Int32) {
        let first = end - ending.length + 1
        for place in phrases.chains.segmentRanges[Int(ending.segment)].indices {
            let number = phrases.chains.segmentNodes[place]
            chainSteps += 1
            let node = phrases.chains.nodes[Int(number)]
            var (start, gaps) = (first, UInt64(0))
            if node.parent < 0 {
                if node.atClauseStart, words.flags[Int(first)] & TokenBuffer.maybeClauseStart == 0 {
                    continue
                }
            } else {
                let earliest = max(first - 1 - node.gap, sentenceStart)
                let parent = phrases.chains.nodes[Int(node.parent)].memory
                guard let found = memory.find(parent, from: base + earliest, through: base + first - 1) else {
                    continue
                }
                start = found.start - base
                gaps = found.gaps | Self.bits(from: found.end - base + 1 - start, to: first - start)
            }
            if node.memory >= 0 {
                memory.remember(node.memory, end: base + end, start: base + start, gaps: gaps)
            }
            if node.finals.count > 0 {
                report(node.finals, Hit(pattern: 0, start: start, end: end, gaps: gaps))
            }
        }
    }

    private mutating func report(_ finals: FlatRange, _ place: Hit) {
        for index in finals.indices {
            let final = phrases.chains.finals[index]
            if final.atClauseEnd, !words.endsClause(Int(place.end)) { continue }
            let hit = Hit(pattern: final.pattern, start: place.start, end: place.end, gaps: place.gaps)
            if Int(final.pattern) < phrases.phraseCount {
                phraseHits.append(hit)
            } else {
                cueHits.append(hit)
            }
        }
    }

    /// The bits from `low` up to but not including `high`.
    private static func bits(from low: Int32, to high: Int32) -> UInt64 {
        let below: (Int32) -> UInt64 = { $0 >= 64 ? .max : (1 << UInt64($0)) - 1 }
        return below(high) & ~below(low)
    }
}
