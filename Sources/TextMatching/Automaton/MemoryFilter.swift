/// Two hundred and fifty-six groups of chain memories, some of which are let through: with every member of a set, few
/// others pass.
struct MemoryFilter: BitwiseCopyable, Equatable, Sendable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0

    /// Lets the group of `memory` through.
    mutating func insert(_ memory: Int32) {
        let bit: UInt64 = 1 << UInt64(memory & 63)
        switch memory & 192 {
        case 0: first |= bit
        case 64: second |= bit
        case 128: third |= bit
        default: fourth |= bit
        }
    }

    /// Lets through what `other` does, too.
    @inline(__always)
    mutating func formUnion(_ other: MemoryFilter) {
        first |= other.first
        second |= other.second
        third |= other.third
        fourth |= other.fourth
    }

    /// Whether `memory` may be a member; one that is, always may.
    @inline(__always)
    func mayContain(_ memory: Int32) -> Bool {
        let low = memory & 64 == 0 ? first : second
        let high = memory & 64 == 0 ? third : fourth
        return (memory & 128 == 0 ? low : high) &>> UInt64(UInt32(bitPattern: memory)) & 1 != 0
    }
}
