/// How segments follow one another across gaps: a tree whose paths from the root are the patterns.
struct ChainTree: Sendable {
    struct Node: Sendable {
        /// The node of the segment before; -1 for the first segment of a pattern.
        let parent: Int32
        /// The most words between the two segments.
        let gap: Int32
        let atClauseStart: Bool
        /// Where the ends of this node are remembered; -1 if no segment follows.
        var memory: Int32 = -1
        /// Where the patterns that end here stand among the finals.
        var finals = FlatRange()
    }

    struct Final: Hashable, Sendable {
        let pattern: Int32
        let atClauseEnd: Bool
    }

    private struct Branch: Hashable {
        let parent: Int32
        let gap: Int32
        let atClauseStart: Bool
        let segment: SegmentID
    }

    private(set) var nodes: [Node] = []
    private(set) var finals: [Final] = []
    /// The nodes that stand for each segment, by the ranges below.
    private(set) var segmentNodes: [Int32] = []
    /// Where the nodes of each segment stand.
    private(set) var segmentRanges: [FlatRange] = []
    private(set) var memories: Int32 = 0
    private var branches: [Branch: Int32] = [:]
    private var nodesBySegment: [[Int32]] = []
    private var finalsByNode: [[Final]] = []

    /// Adds a pattern whose segments follow one another as `parts` say.
    mutating func add(_ parts: [(gap: Int?, segment: SegmentID)], of pattern: Pattern, number: Int32) {
        var parent: Int32 = -1
        for (index, part) in parts.enumerated() {
            let branch = Branch(
                parent: parent, gap: Int32(part.gap ?? 0), atClauseStart: index == 0 && pattern.atClauseStart,
                segment: part.segment)
            if parent >= 0, nodes[Int(parent)].memory < 0 {
                nodes[Int(parent)].memory = memories
                memories += 1
            }
            parent = node(for: branch)
        }
        let final = Final(pattern: number, atClauseEnd: pattern.atClauseEnd)
        if !finalsByNode[Int(parent)].contains(final) { finalsByNode[Int(parent)].append(final) }
    }

    private mutating func node(for branch: Branch) -> Int32 {
        if let known = branches[branch] { return known }
        let number = Int32(nodes.count)
        nodes.append(Node(parent: branch.parent, gap: branch.gap, atClauseStart: branch.atClauseStart))
        finalsByNode.append([])
        branches[branch] = number
        let segment = Int(branch.segment)
        while nodesBySegment.count <= segment { nodesBySegment.append([]) }
        nodesBySegment[segment].append(number)
        return number
    }

    /// Lays everything out flat for reading, and forgets what is only needed while patterns are added.
    mutating func finish() {
        for (index, found) in finalsByNode.enumerated() {
            nodes[index].finals = FlatRange(start: Int32(finals.count), count: Int32(found.count))
            finals += found
        }
        for found in nodesBySegment {
            segmentRanges.append(FlatRange(start: Int32(segmentNodes.count), count: Int32(found.count)))
            segmentNodes += found
        }
        branches = [:]
        nodesBySegment = []
        finalsByNode = []
    }
}

/// A stretch of a flat list.
struct FlatRange: Equatable, Sendable {
    var start: Int32 = 0
    var count: Int32 = 0

    @inline(__always)
    var indices: Range<Int> { Int(start)..<Int(start + count) }
}

/// Where in a text a pattern matched, in words.
struct Hit: Equatable {
    let pattern: Int32
    let start: Int32
    /// The last word.
    let end: Int32
    /// Which words, counted from the first, lie in a gap.
    let gaps: UInt64

    /// Whether the word `token` is one that the pattern itself names.
    func names(_ token: Int32) -> Bool {
        token >= start && token <= end && gaps & (1 << UInt64(token - start)) == 0
    }

    /// Whether a segment of the pattern begins at `token`.
    func beginsSegment(at token: Int32) -> Bool {
        names(token) && (token == start || gaps & (1 << UInt64(token - 1 - start)) != 0)
    }
}

/// The last ends of each chain node, enough of them to bridge the widest gap.
struct ChainMemory {
    private struct Entry {
        var end: Int32 = -1
        var start: Int32 = 0
        var gaps: UInt64 = 0
    }

    /// At least the widest gap, the longest run of words and one more.
    private static let slots: Int32 = 32
    private var entries: [Entry] = []
    private var last: [Int32] = []

    /// Makes room for `count` nodes and forgets everything.
    mutating func reset(_ count: Int32) {
        entries = Array(repeating: Entry(), count: Int(count * Self.slots))
        last = Array(repeating: -1, count: Int(count))
    }

    /// Remembers that the node ended at `end`; of two beginnings the earlier counts.
    @inline(__always)
    mutating func remember(_ memory: Int32, end: Int32, start: Int32, gaps: UInt64) {
        let slot = Int(memory * Self.slots + (end & (Self.slots - 1)))
        if entries[slot].end == end && entries[slot].start <= start { return }
        entries[slot] = Entry(end: end, start: start, gaps: gaps)
        last[Int(memory)] = end
    }

    /// The nearest end of the node within `earliest...latest`, and where that chain began.
    @inline(__always)
    func find(_ memory: Int32, from earliest: Int32, through latest: Int32) -> (
        end: Int32, start: Int32, gaps: UInt64
    )? {
        if last[Int(memory)] < earliest { return nil }
        var end = latest
        while end >= earliest {
            let entry = entries[Int(memory * Self.slots + (end & (Self.slots - 1)))]
            if entry.end == end { return (end, entry.start, entry.gaps) }
            end -= 1
        }
        return nil
    }
}
