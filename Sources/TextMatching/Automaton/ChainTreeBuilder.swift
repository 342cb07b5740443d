/// Builds the tree of chains pattern by pattern.
struct ChainTreeBuilder {
    private struct Branch: Hashable {
        let parent: Int32
        let gap: Int32
        let atClauseStart: Bool
        let segment: SegmentID
    }

    /// The nodes; the memory of those that need one is 0.
    private var nodes: [ChainTree.Node] = []
    private var segments: [SegmentID] = []
    private var finals: [[ChainTree.Final]] = []
    private var branches: [Branch: Int32] = [:]

    /// Adds a pattern whose segments follow one another as `parts` say.
    mutating func add(_ parts: [(gap: Int?, segment: SegmentID)], of pattern: Pattern, number: Int32) {
        var parent: Int32 = -1
        for (index, part) in parts.enumerated() {
            let branch = Branch(
                parent: parent, gap: Int32(part.gap ?? 0), atClauseStart: index == 0 && pattern.atClauseStart,
                segment: part.segment)
            if parent >= 0 { nodes[Int(parent)].memory = 0 }
            parent = node(for: branch)
        }
        let final = ChainTree.Final(pattern: number, atClauseEnd: pattern.atClauseEnd)
        if !finals[Int(parent)].contains(final) { finals[Int(parent)].append(final) }
    }

    /// The tree of all patterns added, of so many segments.
    func finished(segmentCount: Int) -> ChainTree {
        ChainTree(nodes, finals: finals, segments: segments, segmentCount: segmentCount)
    }

    private mutating func node(for branch: Branch) -> Int32 {
        if let known = branches[branch] { return known }
        let number = Int32(nodes.count)
        nodes.append(
            ChainTree.Node(parent: branch.parent, gap: branch.gap, atClauseStart: branch.atClauseStart))
        segments.append(branch.segment)
        finals.append([])
        branches[branch] = number
        return number
    }
}
