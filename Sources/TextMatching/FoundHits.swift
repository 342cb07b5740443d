/// The hits in one text, those of cues apart from those of phrases, and told in an order that depends on nothing but
/// where they are.
struct FoundHits: ~Copyable {
    private(set) var cues = Row<Hit>()
    private(set) var phrases = Row<Hit>()
    /// The phrases before this place were counted, and are told.
    private var told = 0
    /// The cues before this place are of sentences that are over.
    private var past = 0
    private var tally: PhraseTally
    /// The phrases from this one on are not told.
    private let limit: Int32
    /// The phrases from this one on are cues.
    private let firstCue: Int32

    /// Room for the hits of phrases before `limit` and of cues.
    init(limit: Int, firstCue: Int, _ tally: consuming PhraseTally) {
        self.limit = Int32(limit)
        self.firstCue = Int32(firstCue)
        self.tally = tally
    }

    /// Forgets the hits of the last text.
    mutating func beginText() {
        cues.removeAll()
        phrases.removeAll()
        told = 0
        past = 0
        tally.beginText()
    }

    /// Adds a hit, which ends at the word of the last one or later.
    @inline(__always)
    mutating func add(_ hit: Hit) {
        if hit.pattern >= firstCue {
            Self.insert(hit, into: &cues)
        } else if hit.pattern < limit {
            Self.insert(hit, into: &phrases)
        }
    }

    /// Counts the phrases of a sentence, of which only those that are wanted stay, and cues only where any do: no cue
    /// reaches beyond its sentence.
    mutating func endSentence() {
        let toldBefore = told
        for place in told..<phrases.count where tally.isWanted(phrases[place]) {
            phrases[told] = phrases[place]
            told += 1
        }
        phrases.removeAll(from: told)
        if told == toldBefore { cues.removeAll(from: past) }
        past = cues.count
    }

    /// Puts a hit before those that end at the same word and are told after it.
    @inline(__always)
    private static func insert(_ hit: Hit, into hits: inout Row<Hit>) {
        hits.append(hit)
        var place = hits.count &- 1
        while place > 0, hit.comes(before: hits[place &- 1]) {
            hits[place] = hits[place &- 1]
            place &-= 1
            hits[place] = hit
        }
    }
}

extension Hit {
    /// Whether it is told before another one that ends at the same word.
    @inline(__always)
    fileprivate func comes(before other: Hit) -> Bool {
        end == other.end && (pattern, start, gaps) < (other.pattern, other.start, other.gaps)
    }
}
