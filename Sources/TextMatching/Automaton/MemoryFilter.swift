/// Two hundred and fifty-six groups of chain memories, some of which are let through: with every member of a set, few
/// others pass.
struct MemoryFilter: BitwiseCopyable, Sendable {
    private var groups = InlineArray<4, UInt64>(repeating: 0)

    /// Lets the group of `memory` through.
    mutating func insert(_ memory: Int32) { groups[Self.place(of: memory)] |= 1 << UInt64(memory & 63) }

    /// Lets through what `other` does, too.
    @inline(__always)
    mutating func formUnion(_ other: MemoryFilter) {
        for place in groups.indices { groups[place] |= other.groups[place] }
    }

    /// Whether `memory` may be a member; one that is, always may.
    @inline(__always)
    func mayContain(_ memory: Int32) -> Bool {
        groups[Self.place(of: memory)] &>> UInt64(UInt32(bitPattern: memory)) & 1 != 0
    }

    @inline(__always)
    private static func place(of memory: Int32) -> Int { Int(UInt32(bitPattern: memory) >> 6 & 3) }
}
