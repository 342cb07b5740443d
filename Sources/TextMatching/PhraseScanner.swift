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
    /// The phrases from this one on are not told.
    private let limit: Int
    private let tokenizer: Tokenizer
    private var automaton: SegmentAutomaton
    private var memory: ChainMemory
    private var words = TokenBuffer()
    private var cueHits = Row<Hit>()
    private var phraseHits = Row<Hit>()
    private var scopes = CueScopes()
    /// The place of the first word of the present text among all words read, so that nothing need be cleared.
    private var base: Int32 = 0
    private var chainSteps = 0

    /// How often the last text matched.
    package var matchCount: Int { phraseHits.count }

    /// What the last text matched, in the order in which the matches end.
    package var matches: [Match] { (0..<matchCount).map { match(phraseHits[$0]) } }

    /// The match at a place among all of the last text.
    ///
    /// This changes nothing, nor do the next two; but only for what may be changed a scanner, which is large, is sure
    /// to be used where it stands instead of being moved at every match.
    package mutating func match(at place: Int) -> Match { match(phraseHits[place]) }

    /// The phrase of the match at a place.
    package mutating func phrase(at place: Int) -> Int { Int(phraseHits[place].pattern) }

    /// Where the match at a place stands, in UTF-8 bytes.
    package mutating func range(at place: Int) -> Range<Int> {
        bytes(from: phraseHits[place].start, through: phraseHits[place].end)
    }

    private func match(_ hit: Hit) -> Match {
        Match(
            phrase: Int(hit.pattern), range: bytes(from: hit.start, through: hit.end),
            cues: kinds(reaching: hit), hit: hit)
    }

    /// A scanner that has read nothing yet; it passes over the phrases from `limit` on.
    package init(_ phrases: PhraseSet, size: Size = .small, upTo limit: Int = .max) {
        self.phrases = phrases
        self.limit = min(limit, phrases.phraseCount)
        tokenizer = Tokenizer(vocabulary: phrases.vocabulary, roles: phrases.roles)
        automaton = SegmentAutomaton(phrases.graph, phrases.chains, mostStates: size.states)
        memory = ChainMemory(count: phrases.chains.memories, firsts: phrases.chains.firstMemories)
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
        cueHits.removeAll()
        phraseHits.removeAll()
        tokenizer.read(text, into: &words)
        if words.count == 0 { return }
        findHits()
        if phraseHits.count == 0 { return }
        scopes.read(cueHits, phrases.cueTraits, firstCue: Int32(phrases.phraseCount), words)
    }

    /// Where the cue of `kind` that reaches `match` stands, in UTF-8 bytes; nil if punctuation makes it.
    ///
    /// `match` must be of the last text.
    package func cueRange(_ kind: CueKind, over match: Match) -> Range<Int>? {
        var found: Range<Int>?
        scopes.forEach(reaching: match.hit) { scope in
            if scope.kind == kind, found == nil {
                found = bytes(from: scope.cue.lowerBound, through: scope.cue.upperBound)
            }
        }
        return found
    }

    private func bytes(from first: Int32, through last: Int32) -> Range<Int> {
        Int(words[Int(first)].start)..<Int(words[Int(last)].end)
    }

    private func kinds(reaching hit: Hit) -> CueKinds {
        var kinds = CueKinds()
        scopes.forEach(reaching: hit) { kinds.insert($0.kind) }
        let (first, places) = (Int(hit.start), phrases.places)
        if let quotation = places.quotation, words.isQuoted(first) { kinds.insert(quotation) }
        if let question = places.question, words.isQuestion(first) { kinds.insert(question) }
        if let opening = places.opening, first < PlaceKinds.openingWords { kinds.insert(opening) }
        return kinds
    }

    private mutating func findHits() {
        if Int(base) + words.count > Int(Int32.max) - 64 {
            base = 0
            memory.forget()
        }
        var state = SegmentAutomaton.root
        var sentenceStart: Int32 = 0
        for index in 0..<words.count {
            let token = words[index]
            let place = Int32(truncatingIfNeeded: index)
            if token.flags & TokenBuffer.sentenceStart != 0 {
                state = SegmentAutomaton.root
                sentenceStart = place
            }
            state = automaton.next(state, token.symbol)
            let found = automaton.state(state)
            if !found.isEmpty { take(found, at: place, sentenceStart) }
        }
        chainSteps += words.count
        base += Int32(truncatingIfNeeded: words.count) + 1
    }

    /// Takes the segments that end at the word `end`.
    @inline(__always)
    private mutating func take(_ endings: SegmentAutomaton.State, at end: Int32, _ sentenceStart: Int32) {
        for index in endings.beginnings.indices {
            let beginning = automaton.beginnings[index]
            memory.remember(first: beginning.memory, end: base &+ end, length: beginning.length)
        }
        for index in endings.links.indices {
            let link = automaton.links[index]
            if link.parentMemory >= 0 {
                let earliest = max(end &- link.reach, sentenceStart) &+ base
                if memory.lastEnd(link.parentMemory) < earliest { continue }
                follow(link, at: end, from: earliest)
            } else {
                begin(link, at: end)
            }
        }
        chainSteps += Int(endings.beginnings.count + endings.links.count)
    }

    /// Takes a first segment that is itself a pattern, or counts only where a clause begins.
    private mutating func begin(_ link: SegmentAutomaton.Link, at end: Int32) {
        let node = phrases.chains.nodes[Int(link.node)]
        let start = end - link.length + 1
        if node.atClauseStart, words[Int(start)].flags & TokenBuffer.maybeClauseStart == 0 { return }
        reach(node, Hit(pattern: 0, start: start, end: end, gaps: 0))
    }

    /// Takes a segment if the chain before it ended not before `earliest`.
    private mutating func follow(_ link: SegmentAutomaton.Link, at end: Int32, from earliest: Int32) {
        let first = end - link.length + 1
        guard let found = memory.find(link.parentMemory, from: earliest, through: base + first - 1) else {
            return
        }
        let start = found.start - base
        let gaps = found.gaps | Self.bits(from: found.end - base + 1 - start, to: first - start)
        reach(phrases.chains.nodes[Int(link.node)], Hit(pattern: 0, start: start, end: end, gaps: gaps))
    }

    private mutating func reach(_ node: ChainTree.Node, _ place: Hit) {
        if node.memory >= 0 {
            automaton.wake(node.memory)
            memory.remember(
                node.memory, end: base + place.end, start: base + place.start, gaps: place.gaps)
        }
        for index in node.finals.indices {
            let final = phrases.chains.finals[index]
            if final.atClauseEnd, !words.endsClause(Int(place.end)) { continue }
            let hit = Hit(pattern: final.pattern, start: place.start, end: place.end, gaps: place.gaps)
            if Int(final.pattern) < limit {
                phraseHits.append(hit)
            } else if Int(final.pattern) >= phrases.phraseCount {
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
