/// A piece of a pattern without gaps, by number.
typealias SegmentID = Int32

/// What a word must be for a step of the graph: one symbol, or one of a set of symbols.
struct StepLabel: Hashable, Sendable, BitwiseCopyable {
    private static let setBit: UInt32 = 1 << 31
    /// The symbol, or the number of the set beside a bit that says so.
    let code: UInt32

    static func symbol(_ symbol: Symbol) -> StepLabel { StepLabel(code: symbol.value) }

    /// One of a set of symbols, by its number.
    static func set(_ number: Int) -> StepLabel { StepLabel(code: UInt32(number) | setBit) }

    /// The number of the set; nil for a symbol.
    var set: Int? { code & Self.setBit == 0 ? nil : Int(code & ~Self.setBit) }

    var symbol: Symbol { Symbol(value: code) }
}

/// All segments of a phrase set as one graph: states joined by the words that lead from one to the next.
///
/// Every state is reached by a fixed number of words, so that the end of a segment tells where it began.
/// Segments share the states of the beginnings they have in common.
struct SegmentGraph: Sendable {
    /// The state before the first word, which is always active.
    static let start: Int32 = 0

    struct Step: Sendable, BitwiseCopyable {
        let label: StepLabel
        let target: Int32
    }

    /// That a segment ends, and of how many words it was.
    struct Ending: Hashable, Sendable, BitwiseCopyable {
        let segment: SegmentID
        let length: Int32
    }

    private let steps: Lists<Step>
    private let endings: Lists<Ending>
    private let sets: [SymbolSet]
    /// The targets of the steps from the start, by symbol.
    private(set) var startTargets: [[Int32]]

    /// A graph with the steps and the endings of each state.
    init(steps: Lists<Step>, endings: Lists<Ending>, sets: [SymbolSet], symbolCount: Int) {
        self.steps = steps
        self.endings = endings
        self.sets = sets
        startTargets = Array(repeating: [], count: symbolCount)
        for step in steps[Self.start] {
            if let set = step.label.set {
                for symbol in sets[set].members { startTargets[Int(symbol.value)].append(step.target) }
            } else {
                startTargets[Int(step.label.symbol.value)].append(step.target)
            }
        }
    }

    /// Adds the states reached from `state` by `symbol` to `targets`.
    func addTargets(of state: Int32, _ symbol: Symbol, to targets: inout [Int32]) {
        for step in steps[state] {
            let leads =
                if let set = step.label.set { sets[set].contains(symbol) } else {
                    step.label.symbol == symbol
                }
            if leads { targets.append(step.target) }
        }
    }

    /// The segments that end in `state`.
    func endings(of state: Int32) -> ArraySlice<Ending> { endings[state] }

    /// The symbols of the steps from `state`.
    func continuations(of state: Int32) -> SymbolFilter {
        var filter = SymbolFilter()
        for step in steps[state] {
            if let set = step.label.set {
                filter.formUnion(sets[set].filter)
            } else {
                filter.insert(step.label.symbol)
            }
        }
        return filter
    }
}

/// Many lists laid out one after another.
struct Lists<Element: Sendable>: Sendable {
    private let elements: [Element]
    private let starts: [Int32]

    /// `count` lists with the elements given, each with the number of its list, in their order.
    init(count: Int, _ pairs: [(list: Int32, element: Element)]) {
        var ends = Array(repeating: Int32(0), count: count + 1)
        for pair in pairs { ends[Int(pair.list) + 1] += 1 }
        for index in 0..<count { ends[index + 1] += ends[index] }
        starts = ends
        var order = Array(repeating: 0, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            order[Int(ends[Int(pair.list)])] = index
            ends[Int(pair.list)] += 1
        }
        elements = order.map { pairs[$0].element }
    }

    /// The elements of a list.
    subscript(list: Int32) -> ArraySlice<Element> {
        elements[Int(starts[Int(list)])..<Int(starts[Int(list) + 1])]
    }
}
