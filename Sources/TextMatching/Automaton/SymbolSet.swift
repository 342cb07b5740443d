/// A set of symbols that answers quickly whether it contains one.
struct SymbolSet: Sendable {
    let members: [Symbol]
    /// A filter that lets all members through.
    let filter: SymbolFilter
    private let bits: [UInt64]

    init(_ members: [Symbol]) {
        self.members = members
        var bits = Array(repeating: UInt64(0), count: Int(members.map(\.value).max() ?? 0) / 64 + 1)
        for symbol in members { bits[Int(symbol.value) / 64] |= 1 << UInt64(symbol.value % 64) }
        self.bits = bits
        filter = members.reduce(into: SymbolFilter()) { $0.insert($1) }
    }

    func contains(_ symbol: Symbol) -> Bool {
        let index = Int(symbol.value) / 64
        return index < bits.count && bits[index] & (1 << UInt64(symbol.value % 64)) != 0
    }
}

/// Sixty-four groups of symbols, some of which are let through: with every member of a set, few others pass.
struct SymbolFilter: BitwiseCopyable, Sendable {
    private var groups: UInt64 = 0

    /// Lets the group of `symbol` through.
    mutating func insert(_ symbol: Symbol) { groups |= 1 << UInt64(symbol.value & 63) }

    /// Lets through what `other` does, too.
    mutating func formUnion(_ other: SymbolFilter) { groups |= other.groups }

    /// Whether `symbol` may be a member; one that is, always may.
    @inline(__always)
    func mayContain(_ symbol: Symbol) -> Bool { groups &>> UInt64(symbol.value) & 1 != 0 }
}
