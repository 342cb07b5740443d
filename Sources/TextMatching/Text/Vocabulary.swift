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

    /// How many symbols there are, the three for unmentioned words included.
    private(set) var symbolCount = Int(Symbol.firstWord)

    /// The symbols of numbers: the one that unmentioned ones share, and those of the ones that patterns mention.
    private(set) var numbers = [Symbol.number]

    /// All symbols there are.
    var symbols: some Sequence<Symbol> { (0..<UInt32(symbolCount)).lazy.map { Symbol(value: $0) } }

    /// Gives `word` a symbol if it has none, and returns it.
    @discardableResult
    mutating func add(_ word: FoldedWord) -> Symbol {
        var entry = entry(for: word.key)
        let present = word.isContraction ? entry.contracted : entry.plain
        if present != .unknown { return present }
        let symbol = Symbol(value: UInt32(symbolCount))
        symbolCount += 1
        if word.isNumber { numbers.append(symbol) }
        if word.isContraction {
            entry.contracted = symbol
        } else {
            entry.plain = symbol
            if !Contraction.keys.contains(word.key) { entry.contracted = symbol }
        }
        store(entry, for: word.key)
        return symbol
    }

    /// The symbol of `word`, which was added.
    func symbol(of word: FoldedWord) -> Symbol {
        let entry = entry(for: word.key)
        return word.isContraction ? entry.contracted : entry.plain
    }

    /// The symbols stored for the value of a key, both unknown if there are none.
    @inline(__always)
    func entry(for key: UInt64) -> Entry { slots[place(of: key)].entry }

    private mutating func store(_ entry: Entry, for key: UInt64) {
        if occupied * 2 >= slots.count { grow() }
        let index = place(of: key)
        if slots[index].key == 0 { occupied += 1 }
        slots[index] = Slot(key: key, entry: entry)
    }

    /// Where `key` stands, or where it would.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        let mask = slots.count &- 1
        var index = Int(truncatingIfNeeded: key >> 20) & mask
        while slots[index].key != 0 && slots[index].key != key { index = (index &+ 1) & mask }
        return index
    }

    private mutating func grow() {
        let old = slots.filter { $0.key != 0 }
        slots = Array(repeating: Slot(), count: slots.count * 2)
        for slot in old { slots[place(of: slot.key)] = slot }
    }
}
