/// Reads texts with a phrase set, keeping its memory from one text to the next.
///
/// Reading takes time in proportion to the length of the text, whatever the text and whatever the patterns.
package struct PhraseScanner: ~Copyable {
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
    private var sleepers: Sleepers
    private var chains: ChainTree
    private var automaton: SegmentAutomaton
    private var memory: ChainMemory
    /// The memories below this are of plain beginnings, which the trail tells of.
    private var plainMemories: Int32
    private let mostStates: Int
    private var words = TokenBuffer()
    private var hits: FoundHits
    private var scopes = CueScopes()
    /// The states after the words of the text, of which the last ones are still known.
    private var trail = Row<Int32>()
    /// The memories of what came so far in the sentence.
    private var seen = MemoryFilter()
    /// The place of the first word of the present text among all words read, so that nothing need be cleared.
    private var base: Int32 = 0
    private var chainSteps = 0

    /// How often the last text matched.
    package var matchCount: Int { hits.phrases.count }

    /// What the last text matched, in the order in which the matches end, and at one word in the order of the phrases.
    package var matches: [Match] {
        (0..<matchCount).map { Self.match(hits.phrases[$0], words, scopes, phrases.places) }
    }

    /// The match at a place among all of the last text.
    ///
    /// This changes nothing, nor do the next three; but only for what may be changed a scanner, which is large, is sure
    /// to be used where it stands instead of being moved at every match.
    package mutating func match(at place: Int) -> Match {
        Self.match(hits.phrases[place], words, scopes, phrases.places)
    }

    /// The phrase of the match at a place.
    package mutating func phrase(at place: Int) -> Int { Int(hits.phrases[place].pattern) }

    /// Where the match at a place stands, in UTF-8 bytes.
    package mutating func range(at place: Int) -> Range<Int> {
        words.bytes(hits.phrases[place].start...hits.phrases[place].end)
    }

    /// Whether the match at a place begins among the first words of the text.
    package mutating func isOpening(at place: Int) -> Bool {
        hits.phrases[place].start < Int32(PlaceKinds.openingWords)
    }

    private static func match(
        _ hit: Hit, _ words: borrowing TokenBuffer, _ scopes: CueScopes, _ places: PlaceKinds
    ) -> Match {
        Match(
            phrase: Int(hit.pattern), range: words.bytes(hit.start...hit.end),
            cues: scopes.kinds(reaching: hit).union(places.kinds(of: Int(hit.start), in: words)), hit: hit)
    }

    /// A scanner that has read nothing yet; it passes over the phrases from `limit` on.
    ///
    /// Of phrases that are counted only those matches are told which `PhraseCounts` speaks of.
    package init(
        _ phrases: PhraseSet, size: Size = .small, upTo limit: Int = .max,
        counting counts: PhraseCounts? = nil
    ) {
        self.phrases = phrases
        tokenizer = Tokenizer(vocabulary: phrases.vocabulary, roles: phrases.roles)
        sleepers = Sleepers(phrases)
        let network = if let whole = phrases.network { whole } else { sleepers.firstNetwork() }
        mostStates = size.states
        chains = network.chains
        automaton = SegmentAutomaton(network, mostStates: mostStates)
        plainMemories = network.chains.plainMemories
        memory = ChainMemory(network.chains)
        hits = FoundHits(
            limit: min(limit, phrases.phraseCount), firstCue: phrases.phraseCount,
            PhraseTally(counts ?? PhraseCounts(), phraseCount: phrases.phraseCount))
    }

    /// The steps taken so far: one a word, one for each state expanded and each segment followed.
    package var steps: Int { automaton.expansions + chainSteps }

    /// How many words the last text had.
    package var wordCount: Int { words.count }

    /// Where the words of the last text stand, in UTF-8 bytes.
    package var wordRanges: [Range<Int>] {
        (0..<words.count).map { words[$0].range }
    }

    /// Reads `text`, whose matches are then told.
    package mutating func scan(_ text: String) {
        let utf8 = text.utf8
        scan(utf8.span)
    }

    /// Reads UTF-8 `text`, whose matches are then told.
    package mutating func scan(_ text: Span<UInt8>) {
        hits.beginText()
        tokenizer.read(text, into: &words)
        if words.count == 0 { return }
        wakeCalled()
        findHits()
        if hits.phrases.count == 0 { return }
        scopes.read(hits.cues, phrases.cueTraits, firstCue: Int32(phrases.phraseCount), words)
    }

    /// Readies the scanner for texts that have words such as `text` has.
    package mutating func prepare(for text: Span<UInt8>) {
        hits.beginText()
        tokenizer.read(text, into: &words)
        wakeCalled()
    }

    /// Wakes the patterns that the words of the text call for.
    private mutating func wakeCalled() {
        guard let network = sleepers.network(for: words) else { return }
        chainSteps += automaton.expansions
        chains = network.chains
        automaton = SegmentAutomaton(network, mostStates: mostStates)
        plainMemories = chains.plainMemories
        memory = ChainMemory(chains)
    }

    /// Where the cue of `kind` that reaches `match` stands, in UTF-8 bytes; nil if punctuation makes it.
    ///
    /// `match` must be of the last text.
    package func cueRange(_ kind: CueKind, over match: Match) -> Range<Int>? {
        var found: Range<Int>?
        scopes.forEach(reaching: match.hit) { scope in
            if scope.kind == kind, found == nil {
                found = words.bytes(scope.cue)
            }
        }
        return found
    }

    private mutating func findHits() {
        if Int(base) + words.count > Int(Int32.max) - 64 {
            base = 0
            memory.forget()
        }
        trail.removeAll()
        for place in 0..<words.sentenceCount {
            findHits(in: words.sentence(at: place))
            hits.endSentence()
        }
        chainSteps += words.count
        base += Int32(truncatingIfNeeded: words.count) + 1
    }

    private mutating func findHits(in sentence: Range<Int>) {
        let sentenceStart = Int32(truncatingIfNeeded: sentence.lowerBound)
        var state = SegmentAutomaton.root
        seen = MemoryFilter()
        for index in sentence {
            state = next(state, words[index].symbol, sentenceStart)
            trail.append(state)
            if state == SegmentAutomaton.root { continue }
            let links = automaton.state(state).links
            take(links, at: Int32(truncatingIfNeeded: index), sentenceStart)
            seen.formUnion(automaton.state(state).memories)
        }
    }

    /// The state after a word; those that later words of the sentence can look back to are known for sure then.
    @inline(__always)
    private mutating func next(_ state: Int32, _ symbol: Symbol, _ sentenceStart: Int32) -> Int32 {
        let next = automaton.next(state, symbol)
        return next >= 0 ? next : nextWithRoom(symbol, sentenceStart)
    }

    private mutating func nextWithRoom(_ symbol: Symbol, _ sentenceStart: Int32) -> Int32 {
        let first = max(Int(sentenceStart), trail.count - Pattern.widestGap - Pattern.longestRun)
        automaton.makeRoom(keeping: &trail, from: first)
        let state = first < trail.count ? trail[trail.count - 1] : SegmentAutomaton.root
        return automaton.next(state, symbol)
    }

    /// Takes the segments that end at the word `end`.
    @inline(__always)
    private mutating func take(
        _ links: SegmentAutomaton.LinkRanges, at end: Int32, _ sentenceStart: Int32
    ) {
        var place = Int(links.first)
        while place < links.firstAfterPlain {
            let link = automaton.links[place]
            hits.add(Hit(pattern: link.number, start: end &- link.length &+ 1, end: end, gaps: 0))
            place &+= 1
        }
        while place < links.firstOther {
            if seen.mayContain(automaton.links[place].parentMemory) {
                let link = automaton.links[place]
                followBeginning(link, at: end, from: max(end &- link.reach, sentenceStart))
            }
            place &+= 1
        }
        while place < links.end {
            let link = automaton.links[place]
            if link.parentMemory < 0 {
                begin(link, at: end)
            } else if seen.mayContain(link.parentMemory) {
                follow(link, at: end, from: max(end &- link.reach, sentenceStart))
            }
            place &+= 1
        }
        chainSteps &+= Int(links.end &- links.first)
    }

    /// Takes a first segment that is itself a pattern, or counts only where a clause begins.
    private mutating func begin(_ link: SegmentAutomaton.Link, at end: Int32) {
        let node = chains.nodes[Int(link.number)]
        let start = end - link.length + 1
        if node.atClauseStart, words[Int(start)].flags & TokenBuffer.maybeClauseStart == 0 { return }
        reach(node, Hit(pattern: 0, start: start, end: end, gaps: 0))
    }

    /// Takes a segment if a plain beginning ended before it, but not before `earliest`.
    ///
    /// What begins is not written down at every word, since few beginnings are ever asked for: the states after the
    /// words before tell which there were.
    private mutating func followBeginning(_ link: SegmentAutomaton.Link, at end: Int32, from earliest: Int32)
    {
        let first = end &- link.length &+ 1
        var place = first &- 1
        while place >= earliest {
            chainSteps &+= 1
            let length = automaton.length(of: link.parentMemory, in: trail[Int(place)])
            if length > 0 {
                let start = place &- length &+ 1
                let gaps = Self.bits(from: length, to: first - start)
                return reach(
                    chains.nodes[Int(link.number)], Hit(pattern: 0, start: start, end: end, gaps: gaps))
            }
            place &-= 1
        }
    }

    /// Takes a segment if the chain before it ended not before `earliest`.
    private mutating func follow(_ link: SegmentAutomaton.Link, at end: Int32, from earliest: Int32) {
        let parent = link.parentMemory - plainMemories
        if memory.lastEnd(parent) < base + earliest { return }
        let first = end - link.length + 1
        guard let found = memory.find(parent, from: base + earliest, through: base + first - 1) else {
            return
        }
        let start = found.start - base
        let gaps = found.gaps | Self.bits(from: found.end - base + 1 - start, to: first - start)
        reach(chains.nodes[Int(link.number)], Hit(pattern: 0, start: start, end: end, gaps: gaps))
    }

    private mutating func reach(_ node: ChainTree.Node, _ place: Hit) {
        if node.memory >= plainMemories {
            automaton.wake(node.memory)
            seen.insert(node.memory)
            memory.remember(
                node.memory - plainMemories, end: base + place.end, start: base + place.start,
                gaps: place.gaps)
        }
        for index in node.finals.indices {
            let final = chains.finals[index]
            if final.atClauseEnd, !words.endsClause(Int(place.end)) { continue }
            hits.add(Hit(pattern: final.pattern, start: place.start, end: place.end, gaps: place.gaps))
        }
    }

    /// The bits from `low` up to but not including `high`.
    private static func bits(from low: Int32, to high: Int32) -> UInt64 {
        let below: (Int32) -> UInt64 = { $0 >= 64 ? .max : (1 << UInt64($0)) - 1 }
        return below(high) & ~below(low)
    }
}
