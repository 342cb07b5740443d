/// The patterns that no text has called for yet; until one does, they cost nothing.
///
/// Waking some makes a new network, after which the automaton has all states to meet again. So where texts call for
/// more again and again, some patterns are woken with those that are called for, and the wakings become fewer.
struct Sleepers: ~Copyable {
    /// Wakings that are fewer words apart than this for each pattern awake come too soon.
    private static let spacing = 20
    /// What part of the patterns awake is woken besides where wakings come too soon: one of so many.
    private static let surplus = 8

    private let phrases: PhraseSet
    private var builder = PhraseNetworkBuilder()
    private var isAsleep: [Bool]
    private var asleepCount: Int
    /// Whether a word calls for a pattern that is asleep, by symbol.
    private var calls: Row<Bool>
    /// The patterns before this are awake.
    private var firstAsleep = 0
    /// How many words were read since the last waking.
    private var words = 0

    /// All patterns of a set that has no network of its own.
    init(_ phrases: PhraseSet) {
        self.phrases = phrases
        asleepCount = phrases.calls == nil ? 0 : phrases.patterns.count
        isAsleep = Array(repeating: true, count: asleepCount)
        calls = Row(repeating: false, count: phrases.vocabulary.symbolCount)
        if let known = phrases.calls {
            for symbol in phrases.vocabulary.symbols where !known.patterns(for: symbol).isEmpty {
                calls[Int(symbol.value)] = true
            }
        }
    }

    /// The network of the patterns that are awake from the beginning.
    mutating func firstNetwork() -> PhraseNetwork {
        wake(phrases.calls?.always ?? [])
        return network
    }

    /// The network with what a text calls for; nil if that is awake.
    mutating func network(for text: borrowing TokenBuffer) -> PhraseNetwork? {
        if asleepCount == 0 { return nil }
        words += text.count
        var called: [Int32] = []
        for index in 0..<text.count where calls[Int(text[index].symbol.value)] {
            calls[Int(text[index].symbol.value)] = false
            called += phrases.calls?.patterns(for: text[index].symbol) ?? []
        }
        let before = asleepCount
        wake(called)
        if asleepCount == before { return nil }
        let awakeCount = phrases.patterns.count - asleepCount
        if words < awakeCount * Self.spacing { wake(next: awakeCount / Self.surplus) }
        words = 0
        return network
    }

    private var network: PhraseNetwork { builder.finished(symbolCount: phrases.vocabulary.symbolCount) }

    private mutating func wake(_ numbers: [Int32]) {
        for number in numbers where isAsleep[Int(number)] {
            isAsleep[Int(number)] = false
            asleepCount -= 1
            builder.add(phrases.patterns[Int(number)], number: number, phrases.vocabulary)
        }
    }

    private mutating func wake(next count: Int) {
        let least = max(asleepCount - count, 0)
        while asleepCount > least {
            wake([Int32(firstAsleep)])
            firstAsleep += 1
        }
    }
}
