/// States by 64-bit keys, none of which is the highest number; quicker than a dictionary, which guards against keys that
/// are chosen to collide.
struct StateTable {
    private static let free = UInt64.max
    private var keys = Array(repeating: free, count: 1 << 10)
    private var states = Array(repeating: Int32(0), count: 1 << 10)
    private var shift: UInt64 = 54
    private var count = 0

    /// The state of `key`, nil if there is none.
    subscript(key: UInt64) -> Int32? {
        let place = place(of: key)
        return keys[place] == key ? states[place] : nil
    }

    /// Adds a state for a key that has none.
    mutating func add(_ state: Int32, for key: UInt64) {
        if count * 2 >= keys.count { grow() }
        let place = place(of: key)
        keys[place] = key
        states[place] = state
        count += 1
    }

    /// Where `key` stands, or where it would.
    private func place(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while keys[place] != key, keys[place] != Self.free { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let (oldKeys, oldStates) = (keys, states)
        keys = Array(repeating: Self.free, count: oldKeys.count * 2)
        states = Array(repeating: 0, count: oldKeys.count * 2)
        shift -= 1
        for (key, state) in zip(oldKeys, oldStates) where key != Self.free {
            let place = place(of: key)
            keys[place] = key
            states[place] = state
        }
    }
}
