/// The words that patterns mention, each with its symbol.
package struct Vocabulary: Sendable {
    /// The symbols of one key: as written without and with its apostrophe.
    struct Entry: Equatable {
        var plain = Symbol.unknown
        var contracted = Symbol.unknown
    }

    private var keys: [UInt64] = Array(repeating: 0, count: 64)
    private var entries: [Entry] = Array(repeating: Entry(), count: 64)
    private var occupied = 0
    private var spellings: [String] = ["", "", ""]

    /// How many symbols there are, the three for unmentioned words included.
    var symbolCount: Int { spellings.count }

    /// The symbol of `word`, which is one token, given a new one if it has none.
    mutating func symbol(for word: String) -> Symbol {
        let key = WordKey(word)
        let distinct = Contraction.distinct.contains(word)
        var entry = entry(for: key)
        let present = distinct ? entry.contracted : entry.plain
        if present != .unknown { return present }
        let symbol = Symbol(value: UInt32(spellings.count))
        spellings.append(word)
        if distinct {
            entry.contracted = symbol
        } else {
            entry.plain = symbol
            if !Contraction.keys.contains(key) { entry.contracted = symbol }
        }
        store(entry, for: key)
        return symbol
    }

    /// The symbols stored for `key`, both unknown if there are none.
    @inline(__always)
    func entry(for key: WordKey) -> Entry {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key.value >> 20) & mask
        while keys[slot] != 0 {
            if keys[slot] == key.value { return entries[slot] }
            slot = (slot + 1) & mask
        }
        return Entry()
    }

    private mutating func store(_ entry: Entry, for key: WordKey) {
        if occupied * 4 >= keys.count { grow() }
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key.value >> 20) & mask
        while keys[slot] != 0 && keys[slot] != key.value { slot = (slot + 1) & mask }
        if keys[slot] == 0 { occupied += 1 }
        keys[slot] = key.value
        entries[slot] = entry
    }

    private mutating func grow() {
        let old = zip(keys, entries).filter { $0.0 != 0 }
        keys = Array(repeating: 0, count: keys.count * 2)
        entries = Array(repeating: Entry(), count: keys.count)
        let mask = keys.count - 1
        for (key, entry) in old {
            var slot = Int(truncatingIfNeeded: key >> 20) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = key
            entries[slot] = entry
        }
    }
}
