/// Walks the segment graph one word at a time, remembering the state sets it has met.
///
/// Every word costs one look-up, or one step of the graph the first time. The memory is bounded: when it is
/// full everything is forgotten, so a text written to meet ever new state sets is slower, never larger.
struct SegmentAutomaton {
    /// The state in which no segment has begun.
    static let root: Int32 = 0

    private let graph: SegmentGraph
    private let mostStates: Int
    private var numbers: [[Int32]: Int32] = [:]
    private var members: [[Int32]] = []
    private(set) var endings: [SegmentGraph.Ending] = []
    private var endingRanges: [FlatRange] = []
    private var transitionKeys: [UInt64]
    private var transitionTargets: [Int32]
    private let transitionShift: UInt64
    /// How many graph states were visited to work out new state sets.
    private(set) var expansions = 0

    /// A walker with room for `mostStates` state sets and four transitions for each.
    init(_ graph: SegmentGraph, mostStates: Int) {
        self.graph = graph
        self.mostStates = mostStates
        var bits: UInt64 = 8
        while 1 << bits < mostStates * 4 { bits += 1 }
        transitionShift = 64 - bits
        transitionKeys = Array(repeating: .max, count: 1 << Int(bits))
        transitionTargets = Array(repeating: 0, count: 1 << Int(bits))
        forget()
    }

    /// The state after `symbol` is read in `state`.
    ///
    /// Earlier states may have been forgotten when it returns.
    @inline(__always)
    mutating func next(_ state: Int32, _ symbol: Symbol) -> Int32 {
        let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(symbol.value)
        let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> transitionShift)
        if transitionKeys[slot] == key { return transitionTargets[slot] }
        return expand(state, symbol, key, slot)
    }

    /// Where the segments that end in `state` stand among the endings.
    @inline(__always)
    func endings(of state: Int32) -> FlatRange { endingRanges[Int(state)] }

    private mutating func expand(_ state: Int32, _ symbol: Symbol, _ key: UInt64, _ slot: Int) -> Int32 {
        var targets = graph.startTargets[Int(symbol.value)]
        for member in members[Int(state)] { graph.addTargets(of: member, symbol, to: &targets) }
        expansions += members[Int(state)].count + targets.count
        targets.sort()
        if let known = numbers[targets] {
            transitionKeys[slot] = key
            transitionTargets[slot] = known
            return known
        }
        if members.count >= mostStates {
            forget()
            return number(targets)
        }
        let new = number(targets)
        transitionKeys[slot] = key
        transitionTargets[slot] = new
        return new
    }

    private mutating func number(_ set: [Int32]) -> Int32 {
        if let known = numbers[set] { return known }
        let number = Int32(members.count)
        numbers[set] = number
        members.append(set)
        let start = endings.count
        for member in set { endings += graph.endings[Int(member)] }
        endingRanges.append(FlatRange(start: Int32(start), count: Int32(endings.count - start)))
        return number
    }

    private mutating func forget() {
        numbers.removeAll(keepingCapacity: true)
        members.removeAll(keepingCapacity: true)
        endings.removeAll(keepingCapacity: true)
        endingRanges.removeAll(keepingCapacity: true)
        for index in transitionKeys.indices { transitionKeys[index] = .max }
        _ = number([])
    }
}
