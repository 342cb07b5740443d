import CaseModel

/// Choices that look random and are the same whenever the seed is.
package struct SeededChoice: Equatable, Sendable {
    package let seed: UInt64

    /// Choices by a seed.
    package init(seed: UInt64) { self.seed = seed }

    /// One of `items`, by the seed, what is chosen for, and the how-manieth time; one after another with time.
    func pick<Item>(_ items: [Item], for purpose: String, time: Int) -> Item? {
        guard !items.isEmpty else { return nil }
        let start = mixed(purpose) % UInt64(items.count)
        return items[(Int(start) + time) % items.count]
    }

    /// Whether it happens this time, once in so many times.
    func happens(onceIn count: Int, for purpose: String, time: Int) -> Bool {
        (Int(mixed(purpose) % UInt64(count)) + time) % count == 0
    }

    /// FNV-1a over the purpose, stirred with the seed.
    private func mixed(_ purpose: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed
        for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return SplitMix.mixed(hash)
    }
}
