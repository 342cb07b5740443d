/// Numbers by 64-bit keys, none of which is the highest number; quicker than a dictionary, which guards against keys that
/// are chosen to collide.
package struct NumberTable: Sendable {
    private static let free = UInt64.max
    private var keys = Array(repeating: free, count: 1 << 10)
    private var numbers = Array(repeating: Int32(0), count: 1 << 10)
    private var shift: UInt64 = 54
    private var count = 0

    /// A table without keys.
    package init() {}

    /// The number of `key`, nil if there is none.
    package subscript(key: UInt64) -> Int32? {
        let place = place(of: key)
        return keys[place] == key ? numbers[place] : nil
    }

    /// Adds a number for a key that has none.
    package mutating func add(_ number: Int32, for key: UInt64) {
        if count * 2 >= keys.count { grow() }
        let place = place(of: key)
        keys[place] = key
        numbers[place] = number
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
        let (oldKeys, oldNumbers) = (keys, numbers)
        keys = Array(repeating: Self.free, count: oldKeys.count * 2)
        numbers = Array(repeating: 0, count: oldKeys.count * 2)
        shift -= 1
        for (key, number) in zip(oldKeys, oldNumbers) where key != Self.free {
            let place = place(of: key)
            keys[place] = key
            numbers[place] = number
        }
    }
}
