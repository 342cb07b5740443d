/// Numbers that look random and are the same whenever the seed is.
///
/// Source: SplitMix64, Steele, Lea & Flood, OOPSLA 2014.
package struct SplitMix {
    private var state: UInt64

    /// Numbers by a seed.
    package init(seed: UInt64) { state = seed }

    /// A number from 0 up to but not including `limit`, which is at least 1.
    package mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Int(Self.mixed(state) % UInt64(limit))
    }

    /// The bits of a number, stirred.
    package static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
