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

        /// Whether it is first in its chain and wherever its segment ends, something may follow.
        var isPlainBeginning: Bool { parent < 0 && memory >= 0 && !atClauseStart }
    }

    struct Final: Hashable, Sendable {
        let pattern: Int32
        let atClauseEnd: Bool
    }

    private(set) var nodes: [Node]
    private(set) var finals: [Final] = []
    /// The nodes that stand for each segment.
    private let segmentNodes: Lists<Int32>
    private(set) var memories: Int32 = 0
    /// How many memories are of plain beginnings; they come before all others.
    private(set) var plainMemories: Int32 = 0
    /// How many memories are of nodes that are first; they come before the others.
    private(set) var firstMemories: Int32 = 0

    /// A tree of `nodes`, of which those have a memory that need one, with the finals of each and their segments.
    init(_ nodes: [Node], finals finalsByNode: [[Final]], segments: [SegmentID], segmentCount: Int) {
        self.nodes = nodes
        segmentNodes = Lists(
            count: segmentCount, segments.enumerated().map { (list: $1, element: Int32($0)) })
        numberMemories { $0.isPlainBeginning }
        plainMemories = memories
        numberMemories { $0.parent < 0 && !$0.isPlainBeginning }
        firstMemories = memories
        numberMemories { $0.parent >= 0 }
        for (index, found) in finalsByNode.enumerated() {
            self.nodes[index].finals = FlatRange(from: finals.count, to: finals.count + found.count)
            finals += found
        }
    }

    /// The nodes that stand for `segment`.
    func nodes(of segment: SegmentID) -> ArraySlice<Int32> { segmentNodes[segment] }

    /// The pattern that `node` is the whole of, wherever its segment ends; -1 if there is more to ask, or to do.
    func wholePattern(of node: Node) -> Int32 {
        guard node.parent < 0, !node.atClauseStart, node.finals.count == 1 else { return -1 }
        let final = finals[Int(node.finals.start)]
        return final.atClauseEnd ? -1 : final.pattern
    }

    private mutating func numberMemories(where isOfKind: (Node) -> Bool) {
        for index in nodes.indices where nodes[index].memory >= 0 && isOfKind(nodes[index]) {
            nodes[index].memory = memories
            memories += 1
        }
    }
}

/// A stretch of a flat list.
struct FlatRange: Equatable, Sendable, BitwiseCopyable {
    var start: Int32 = 0
    var count: Int32 = 0

    /// Nothing.
    init() {}

    /// The places from `start` up to `end`.
    init(from start: Int, to end: Int) {
        self.start = Int32(start)
        count = Int32(end - start)
    }

    @inline(__always)
    var indices: Range<Int> { Int(start)..<Int(start + count) }
}
