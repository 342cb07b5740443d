/// Which phrases are counted instead of told one by one, and how often each must be found.
///
/// Phrases of one group are counted together, at places of which none overlaps another. Of a group those matches are
/// told with which it has been found often enough, and then those that overlap what was told.
package struct PhraseCounts: Equatable, Sendable {
    fileprivate var groups: [Int32] = []
    fileprivate var enough: [Int32] = []

    /// Every phrase is told.
    package init() {}

    /// Adds a group of phrases, which must be found at `times` places.
    package mutating func add(phrases: [Int], times: Int) {
        for phrase in phrases {
            while groups.count <= phrase { groups.append(-1) }
            groups[phrase] = Int32(enough.count)
        }
        enough.append(Int32(times))
    }
}

/// How often each group of phrases has been found in the present text.
struct PhraseTally: ~Copyable {
    struct Count: BitwiseCopyable {
        let enough: Int32
        var text: Int32 = 0
        var places: Int32 = 0
        /// The last word of the last place, then of what was told.
        var end: Int32 = -1
        /// The first word of what was told; -1 if nothing was.
        var toldStart: Int32 = -1
    }

    /// The group of each phrase, -1 where it has none.
    private var groups: Row<Int32>
    private var counts = Row<Count>()
    private var text: Int32 = 0

    /// Nothing is counted yet.
    init(_ wanted: PhraseCounts, phraseCount: Int) {
        groups = Row(repeating: -1, count: phraseCount)
        for (phrase, group) in wanted.groups.enumerated() { groups[phrase] = group }
        for enough in wanted.enough { counts.append(Count(enough: enough)) }
    }

    /// Begins to count anew.
    mutating func beginText() { text = text &+ 1 }

    /// Counts a match, and says whether it is told.
    @inline(__always)
    mutating func isWanted(_ hit: Hit) -> Bool {
        let group = groups[Int(hit.pattern)]
        return group < 0 || isWanted(hit, Int(group))
    }

    private mutating func isWanted(_ hit: Hit, _ group: Int) -> Bool {
        var count = counts[group]
        if count.text != text { count = Count(enough: count.enough, text: text) }
        if count.toldStart >= 0 {
            if hit.start > count.end || hit.end < count.toldStart { return false }
            count.toldStart = min(count.toldStart, hit.start)
        } else {
            if hit.start <= count.end { return false }
            count.places += 1
            if count.places >= count.enough { count.toldStart = hit.start }
        }
        count.end = max(count.end, hit.end)
        counts[group] = count
        return count.toldStart >= 0
    }
}
