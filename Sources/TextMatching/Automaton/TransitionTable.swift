/// The transitions that an automaton has met: a table of fixed size that drops some when it is crowded.
struct TransitionTable: ~Copyable {
    /// States and their targets are below this.
    static let mostStates = 1 << 20

    private static let free = UInt64.max
    private static let targetBits: UInt64 = 20
    /// How many places in a row a transition may stand in.
    private static let places = 8

    /// The state and the symbol above, the target in the lowest bits.
    private var entries: Row<UInt64>
    private let shift: UInt64

    /// A table with room for at least `room` transitions.
    init(room: Int) {
        var bits: UInt64 = 8
        while 1 << bits < room { bits += 1 }
        shift = 64 - bits
        entries = Row(repeating: Self.free, count: 1 << Int(bits) + Self.places)
    }

    /// The target of a transition; -1 if it is not known.
    @inline(__always)
    func target(of state: Int32, _ symbol: Symbol) -> Int32 {
        let key = Self.key(state, symbol)
        var place = home(of: key)
        let end = place &+ Self.places
        while place < end {
            let entry = entries[place]
            if entry >> Self.targetBits == key {
                return Int32(truncatingIfNeeded: entry & (1 << Self.targetBits - 1))
            }
            if entry == Self.free { return -1 }
            place &+= 1
        }
        return -1
    }

    /// Adds a transition, in place of another one if there is no room near by.
    mutating func add(_ target: Int32, of state: Int32, _ symbol: Symbol) {
        let key = Self.key(state, symbol)
        let home = home(of: key)
        let place = (home..<(home + Self.places)).first { entries[$0] == Self.free } ?? home
        entries[place] = key << Self.targetBits | UInt64(target)
    }

    /// Forgets all transitions.
    mutating func forget() { entries.fill(with: Self.free) }

    @inline(__always)
    private static func key(_ state: Int32, _ symbol: Symbol) -> UInt64 {
        UInt64(UInt32(bitPattern: state)) << 24 | UInt64(symbol.value & 0xFF_FFFF)
    }

    @inline(__always)
    private func home(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }
}
