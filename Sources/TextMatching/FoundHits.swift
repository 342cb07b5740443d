/// The hits in one text, those of cues apart from those of phrases, and told in an order that depends on nothing but
/// where they are.
struct FoundHits: ~Copyable {
    private(set) var cues = Row<Hit>()
    private(set) var phrases = Row<Hit>()
    /// What ends at the present word.
    private var ending = Row<Hit>()
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
        tally.beginText()
    }

    /// Adds a hit that ends at the present word.
    @inline(__always)
    mutating func add(_ hit: Hit) {
        if hit.pattern < limit || hit.pattern >= firstCue { ending.append(hit) }
    }

    /// Tells what ends at the present word.
    @inline(__always)
    mutating func endWord() {
        if ending.count > 0 { tell() }
    }

    private mutating func tell() {
        if ending.count > 1 { ending.sort { $0.comes(before: $1) } }
        for place in 0..<ending.count {
            let hit = ending[place]
            if hit.pattern >= firstCue {
                cues.append(hit)
            } else if tally.isWanted(hit) {
                phrases.append(hit)
            }
        }
        ending.removeAll()
    }
}

extension Hit {
    /// Whether it is told before another one that ends at the same word.
    fileprivate func comes(before other: Hit) -> Bool {
        (pattern, start, gaps) < (other.pattern, other.start, other.gaps)
    }
}
