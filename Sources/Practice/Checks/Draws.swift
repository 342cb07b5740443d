/// Numbers drawn from a seed (Steele, Lea & Flood, SplitMix, OOPSLA 2014).
struct Draws {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 up to but not including `limit`; 0 where the limit is.
    mutating func next(_ limit: Int) -> Int {
        guard limit > 0 else { return 0 }
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
        return Int((value ^ value >> 31) % UInt64(limit))
    }
}
