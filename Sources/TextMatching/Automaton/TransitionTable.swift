/// The transitions that an automaton has met: a table that grows up to a limit, and then drops some.
///
/// It is kept small, since what is looked up in it lies nowhere near to what was looked up before.
struct TransitionTable: ~Copyable {
    /// States and their targets are below this.
    static let mostStates = 1 << 20

    private static let free = UInt64.max
    private static let targetBits: UInt64 = 20
    /// How many places in a row a transition may stand in.
    private static let places = 8

    /// The state and the symbol above, the target in the lowest bits.
    private var entries: Row<UInt64>
    private var shift: UInt64
    private var occupied = 0
    private let room: Int

    /// A table that grows until it has room for `room` transitions.
    init(room: Int) {
        self.room = room
        let bits = 8
        shift = UInt64(64 - bits)
        entries = Row(repeating: Self.free, count: 1 << bits + Self.places)
    }

    /// The target of a transition; -1 if it is not known.
    @inline(__always)
    func target(of state: Int32, _ symbol: Symbol) -> Int32 {
        let key = Self.key(state, symbol)
        let home = home(of: key)
        let entry = entries[home]
        // Nearly all stand where they are looked for first.
        return entry >> Self.targetBits == key ? Self.target(of: entry) : target(of: key, after: home)
    }

    private func target(of key: UInt64, after home: Int) -> Int32 {
        for place in home..<(home + Self.places) {
            let entry = entries[place]
            if entry >> Self.targetBits == key { return Self.target(of: entry) }
            if entry == Self.free { return -1 }
        }
        return -1
    }

    @inline(__always)
    private static func target(of entry: UInt64) -> Int32 {
        Int32(truncatingIfNeeded: entry & (1 << targetBits - 1))
    }

    /// Adds a transition, in place of another one if there is no room near by.
    mutating func add(_ target: Int32, of state: Int32, _ symbol: Symbol) {
        if occupied * 2 > entries.count, entries.count < room { grow() }
        put(Self.key(state, symbol) << Self.targetBits | UInt64(target))
    }

    private mutating func put(_ entry: UInt64) {
        let home = home(of: entry >> Self.targetBits)
        for place in home..<(home + Self.places) where entries[place] == Self.free {
            entries[place] = entry
            occupied += 1
            return
        }
        entries[home] = entry
    }

    private mutating func grow() {
        shift -= 1
        var known: [UInt64] = []
        for place in 0..<entries.count where entries[place] != Self.free { known.append(entries[place]) }
        entries = Row(repeating: Self.free, count: 1 << Int(64 - shift) + Self.places)
        occupied = 0
        for entry in known { put(entry) }
    }

    /// Forgets all transitions.
    mutating func forget() {
        entries.fill(with: Self.free)
        occupied = 0
    }

    @inline(__always)
    private static func key(_ state: Int32, _ symbol: Symbol) -> UInt64 {
        UInt64(UInt32(bitPattern: state)) << 24 | UInt64(symbol.value & 0xFF_FFFF)
    }

    @inline(__always)
    private func home(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }
}
