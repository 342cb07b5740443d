/// The rules that ask for others in an order in which each comes after those it asks for, and which of them a text calls
/// for.
struct ConditionOrder: Sendable {
    /// The rules, in order.
    let rules: [Int]
    /// What is to be looked at where a rule is found, by that rule: places in the order.
    private let places: [[Int]]

    /// The order of rules with these conditions and traits.
    ///
    /// - Throws: `RuleBookError` for rules that wait for one another.
    init(_ conditions: [RuleConditions], _ traits: [RuleTraits], _ rules: [Rule]) throws(RuleBookError) {
        self.rules = try RuleConditions.order(conditions, rules)
        var places = Array(repeating: [Int](), count: rules.count)
        for (place, rule) in self.rules.enumerated() {
            if !traits[rule].hasNoWords {
                places[rule].append(place)
            } else if let first = conditions[rule].rules.first {
                places[first].append(place)
            }
        }
        self.places = places
    }

    /// The places in the order that are to be looked at where `rule` is found.
    ///
    /// They are its own, if it has words, and those of the rules without words that ask for it first.
    func places(for rule: Int) -> [Int] { places[rule] }
}

/// Places that are taken in order, while others are added behind them.
struct PlaceQueue {
    private var bits: [UInt64]
    /// No place before this one waits.
    private var first: Int

    /// An empty queue of places below `count`.
    init(count: Int) {
        bits = Array(repeating: 0, count: (count + 63) / 64)
        first = count
    }

    /// Adds a place that is not before the one taken last.
    mutating func add(_ place: Int) {
        bits[place / 64] |= 1 << UInt64(place % 64)
        first = min(first, place)
    }

    /// Takes the first place that waits; nil if none does.
    mutating func next() -> Int? {
        var word = first / 64
        while word < bits.count {
            if bits[word] != 0 {
                let place = word * 64 + bits[word].trailingZeroBitCount
                bits[word] &= bits[word] - 1
                first = place
                return place
            }
            word += 1
        }
        first = bits.count * 64
        return nil
    }
}
