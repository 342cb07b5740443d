/// The last ends of each chain node that is no plain beginning, enough of them to bridge the widest gap.
struct ChainMemory: ~Copyable {
    /// The ends of one node, so laid out that all words but few are done with by its first number.
    struct Recent: BitwiseCopyable {
        var last: Int32 = -1
        /// Which of the words up to the last end were ends: the lowest bit is the last end itself.
        var ends: UInt32 = 0

        /// These ends and one more at `end`, which is not before the last.
        @inline(__always)
        func adding(_ end: Int32) -> Recent {
            let moved = UInt64(ends) &<< UInt64(min(UInt32(bitPattern: end &- last), 32))
            return Recent(last: end, ends: UInt32(truncatingIfNeeded: moved) | 1)
        }
    }

    /// Where a chain of nodes lies that ends at a remembered node.
    struct Found {
        let end: Int32
        let start: Int32
        /// Which words, counted from the first, lie in a gap.
        let gaps: UInt64
    }

    /// At least the widest gap, the longest run of words and one more.
    private static let slots: Int32 = 32
    private var recent: Row<Recent>
    /// How many words each chain spans, by node and end.
    private var spans: Row<UInt8>
    private var gaps: Row<UInt64>
    /// The nodes below this are first in their chains, which then have no gaps.
    private let firstWithGaps: Int32

    /// Memory for the nodes of a tree that are no plain beginnings.
    init(_ chains: ChainTree) {
        let count = chains.memories - chains.plainMemories
        let firsts = chains.firstMemories - chains.plainMemories
        recent = Row(repeating: Recent(), count: Int(count))
        spans = Row(repeating: 0, count: Int(count * Self.slots))
        gaps = Row(repeating: 0, count: Int((count - firsts) * Self.slots))
        firstWithGaps = firsts
    }

    /// Forgets everything.
    mutating func forget() { recent.fill(with: Recent()) }

    /// Remembers that the chain of a node ended at `end`; of two beginnings the earlier counts, and of two chains with one
    /// beginning the one whose first gap is the later.
    mutating func remember(_ memory: Int32, end: Int32, start: Int32, gaps found: UInt64) {
        let slot = memory * Self.slots + (end & (Self.slots - 1))
        let span = UInt8(truncatingIfNeeded: end - start + 1)
        let old = recent[Int(memory)]
        if old.last == end {
            if spans[Int(slot)] > span { return }
            if spans[Int(slot)] == span, memory < firstWithGaps || self.gaps(at: slot) <= found { return }
        }
        recent[Int(memory)] = old.adding(end)
        spans[Int(slot)] = span
        if memory >= firstWithGaps { gaps[Int(slot - firstWithGaps * Self.slots)] = found }
    }

    /// The gaps of the chain at a slot of a node that is not first.
    private func gaps(at slot: Int32) -> UInt64 { gaps[Int(slot - firstWithGaps * Self.slots)] }

    /// The last end of the node.
    @inline(__always)
    func lastEnd(_ memory: Int32) -> Int32 { recent[Int(memory)].last }

    /// The nearest end of the node within `earliest...latest`, and where that chain began.
    func find(_ memory: Int32, from earliest: Int32, through latest: Int32) -> Found? {
        let known = recent[Int(memory)]
        let later = max(known.last - latest, 0)
        let ends = known.ends >> UInt32(later)
        let end = known.last - later - Int32(ends.trailingZeroBitCount)
        if ends == 0 || end < earliest { return nil }
        let slot = memory * Self.slots + (end & (Self.slots - 1))
        return Found(
            end: end, start: end - Int32(spans[Int(slot)]) + 1,
            gaps: memory < firstWithGaps ? 0 : gaps(at: slot))
    }
}
