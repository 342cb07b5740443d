/// The words that patterns mention, each with its symbol.
package struct Vocabulary: Sendable {
    /// The symbols of one key: as written without and with its apostrophe.
    struct Entry: Equatable {
        var plain = Symbol.unknown
        var contracted = Symbol.unknown
    }

    /// A place of the table; its key is 0 where it is free.
    private struct Slot {
        var key: UInt64 = 0
        var entry = Entry()
    }

    private var slots: [Slot] = Array(repeating: Slot(), count: 64)
    private var occupied = 0
    private var spellings: [String] = ["", "", ""]

    /// How many symbols there are, the three for unmentioned words included.
    var symbolCount: Int { spellings.count }

    /// All symbols there are.
    var symbols: some Sequence<Symbol> { (0..<UInt32(symbolCount)).lazy.map { Symbol(value: $0) } }

    /// The symbol of `word`, which is one token, given a new one if it has none.
    @discardableResult
    mutating func symbol(for word: String) -> Symbol {
        let key = WordKey(word)
        let distinct = Contraction.isDistinct(word)
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

    /// The symbol of `word`, which was given one before.
    func known(_ word: String) -> Symbol {
        let entry = entry(for: WordKey(word))
        return Contraction.isDistinct(word) ? entry.contracted : entry.plain
    }

    /// The symbols stored for `key`, both unknown if there are none.
    @inline(__always)
    func entry(for key: WordKey) -> Entry { slots[place(of: key.value)].entry }

    private mutating func store(_ entry: Entry, for key: WordKey) {
        if occupied * 2 >= slots.count { grow() }
        let index = place(of: key.value)
        if slots[index].key == 0 { occupied += 1 }
        slots[index] = Slot(key: key.value, entry: entry)
    }

    /// Where `key` stands, or where it would.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: key >> 20) & mask
        while slots[index].key != 0 && slots[index].key != key { index = (index + 1) & mask }
        return index
    }

    private mutating func grow() {
        let old = slots.filter { $0.key != 0 }
        slots = Array(repeating: Slot(), count: slots.count * 2)
        for slot in old { slots[place(of: slot.key)] = slot }
    }
}
