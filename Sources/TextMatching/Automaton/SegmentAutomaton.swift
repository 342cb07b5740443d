/// Walks the segment graph one word at a time, remembering the state sets it has met.
///
/// Every word costs one look-up, or one step of the graph the first time. The memory is bounded: when it is
/// full everything is forgotten, so a text written to meet ever new state sets is slower, never larger.
struct SegmentAutomaton: ~Copyable {
    /// The state in which no segment has begun.
    static let root: Int32 = 0

    /// That the first segment of a chain ends, to which later words may look back.
    struct Beginning: BitwiseCopyable {
        let memory: Int32
        let length: Int32
    }

    /// That the segment of a node ends, which counts if the chain before it has come so far.
    struct Link: BitwiseCopyable {
        /// The node, or the pattern where the segment is the whole of one.
        let number: Int32
        /// Where the ends of the node before are remembered; -1 for the first node of a chain.
        let parentMemory: Int32
        /// The words of the segment.
        let length: Int32
        /// From how many words before its end the node before may end.
        let reach: Int32
    }

    /// Where the links of a state stand, by what is to be asked of them.
    ///
    /// The first are segments that are whole patterns, of which nothing more is to be asked; then come those that
    /// follow plain beginnings, then the others.
    struct LinkRanges: BitwiseCopyable {
        let first: Int32
        let firstAfterPlain: Int32
        let firstOther: Int32
        let end: Int32
    }

    /// What reading asks of a state.
    struct State: BitwiseCopyable {
        /// The symbols that lead on from it and not only from the root; see `SymbolFilter`.
        let continuations: SymbolFilter
        /// The memories of its beginnings.
        let memories: MemoryFilter
        let beginnings: FlatRange
        fileprivate(set) var links: LinkRanges
    }

    private let graph: SegmentGraph
    private let chains: ChainTree
    private let mostStates: Int
    /// How many states, and how many beginnings and links, there is room for; never less than for what was kept.
    private var stateRoom = 0
    private var endingRoom = 0
    private var numbers: [[Int32]: Int32] = [:]
    private var members: [[Int32]] = []
    private var targets: [Int32] = []
    private(set) var beginnings = Row<Beginning>()
    private(set) var links = Row<Link>()
    private var states = Row<State>()
    /// The states after each symbol read at the root; -1 where they are not known.
    private var afterRoot: Row<Int32>
    private var transitions: TransitionTable
    /// Whether anything was ever remembered, and the states with links that wait for it, by memory.
    private var awake: [Bool]
    private var waiting: [[Int32]]
    /// How many graph states were visited to work out new state sets.
    private(set) var expansions = 0

    /// A walker with room for `mostStates` state sets and eight transitions for each.
    init(_ network: PhraseNetwork, mostStates: Int) {
        graph = network.graph
        chains = network.chains
        self.mostStates = min(mostStates, TransitionTable.mostStates)
        afterRoot = Row(repeating: -1, count: graph.startTargets.count)
        transitions = TransitionTable(room: self.mostStates * 8)
        awake = Array(repeating: false, count: Int(chains.memories))
        waiting = Array(repeating: [], count: Int(chains.memories))
        forget()
    }

    /// The state after `symbol` is read in `state`; -1 if room has to be made for it first.
    @inline(__always)
    mutating func next(_ state: Int32, _ symbol: Symbol) -> Int32 {
        if symbol == .unknown { return Self.root }
        if !states[Int(state)].continuations.mayContain(symbol) {
            let known = afterRoot[Int(symbol.value)]
            return known >= 0 ? known : expand(Self.root, symbol)
        }
        let known = transitions.target(of: state, symbol)
        return known >= 0 ? known : expand(state, symbol)
    }

    /// Forgets all states but those given, and writes what these are now in their places.
    mutating func makeRoom(keeping kept: inout Row<Int32>, from first: Int) {
        var sets: [[Int32]] = []
        for place in first..<kept.count { sets.append(members[Int(kept[place])]) }
        forget()
        for (place, set) in sets.enumerated() { kept[first + place] = number(set) }
        stateRoom = max(mostStates, members.count + 1)
        endingRoom = max(mostStates * 32, beginnings.count + links.count + 1)
    }

    /// How many words long the beginning is that is remembered in `memory` and ends in `state`; 0 if none is.
    @inline(__always)
    func length(of memory: Int32, in state: Int32) -> Int32 {
        if !states[Int(state)].memories.mayContain(memory) { return 0 }
        for index in states[Int(state)].beginnings.indices {
            let beginning = beginnings[index]
            if beginning.memory >= memory { return beginning.memory == memory ? beginning.length : 0 }
        }
        return 0
    }

    /// What is to be done in `state`.
    @inline(__always)
    func state(_ state: Int32) -> State { states[Int(state)] }

    private mutating func expand(_ state: Int32, _ symbol: Symbol) -> Int32 {
        targets.removeAll(keepingCapacity: true)
        targets.append(contentsOf: graph.startTargets[Int(symbol.value)])
        for member in members[Int(state)] { graph.addTargets(of: member, symbol, to: &targets) }
        expansions += members[Int(state)].count + targets.count
        targets.sort()
        if isFull, numbers[targets] == nil { return -1 }
        let target = number(targets)
        if state == Self.root {
            afterRoot[Int(symbol.value)] = target
        } else {
            transitions.add(target, of: state, symbol)
        }
        return target
    }

    private var isFull: Bool {
        members.count >= stateRoom || beginnings.count + links.count >= endingRoom
    }

    private mutating func number(_ set: [Int32]) -> Int32 {
        if let known = numbers[set] { return known }
        let number = Int32(members.count)
        numbers[set] = number
        members.append(set)
        let first = beginnings.count
        addBeginnings(of: set)
        var filter = MemoryFilter()
        for index in first..<beginnings.count {
            wake(beginnings[index].memory)
            filter.insert(beginnings[index].memory)
        }
        var continuations = SymbolFilter()
        for member in set { continuations.formUnion(graph.continuations(of: member)) }
        states.append(
            State(
                continuations: continuations, memories: filter,
                beginnings: FlatRange(from: first, to: beginnings.count),
                links: addLinks(of: set, waiter: number)))
        return number
    }

    /// Calls for the links of chains to be followed that go on from `memory`, once something is remembered there.
    ///
    /// Until then they are left out, so that a rule costs nothing where no text has its first words.
    @inline(__always)
    mutating func wake(_ memory: Int32) {
        if !awake[Int(memory)] { addLinks(waitingFor: memory) }
    }

    private mutating func addLinks(waitingFor memory: Int32) {
        awake[Int(memory)] = true
        let numbers = waiting[Int(memory)]
        waiting[Int(memory)] = []
        for number in numbers { states[Int(number)].links = addLinks(of: members[Int(number)]) }
    }

    private mutating func addBeginnings(of set: [Int32]) {
        let first = beginnings.count
        for member in set {
            for ending in graph.endings(of: member) {
                for number in chains.nodes(of: ending.segment) {
                    let node = chains.nodes[Int(number)]
                    if node.isPlainBeginning { remember(node.memory, ending.length, since: first) }
                }
            }
        }
    }

    /// Adds the links of a state whose chains can have come so far; the state `waiter` is to wait for the others.
    private mutating func addLinks(of set: [Int32], waiter: Int32? = nil) -> LinkRanges {
        let first = links.count
        var (afterPlain, others): ([Link], [Link]) = ([], [])
        for member in set {
            for ending in graph.endings(of: member) {
                for number in chains.nodes(of: ending.segment) {
                    let node = chains.nodes[Int(number)]
                    if node.isPlainBeginning && node.finals.count == 0 { continue }
                    let parent = node.parent < 0 ? -1 : chains.nodes[Int(node.parent)].memory
                    if parent >= 0, !awake[Int(parent)] {
                        if let waiter { waiting[Int(parent)].append(waiter) }
                        continue
                    }
                    let pattern = chains.wholePattern(of: node)
                    let link = Link(
                        number: pattern < 0 ? number : pattern, parentMemory: parent, length: ending.length,
                        reach: ending.length + node.gap)
                    if pattern >= 0 {
                        links.append(link)
                    } else if parent >= 0, parent < chains.plainMemories {
                        afterPlain.append(link)
                    } else {
                        others.append(link)
                    }
                }
            }
        }
        let firstAfterPlain = links.count
        for link in afterPlain { links.append(link) }
        let firstOther = links.count
        for link in others { links.append(link) }
        return LinkRanges(
            first: Int32(first), firstAfterPlain: Int32(firstAfterPlain), firstOther: Int32(firstOther),
            end: Int32(links.count))
    }

    /// Adds a beginning in the order of memories, the longest only where several have one memory.
    private mutating func remember(_ memory: Int32, _ length: Int32, since first: Int) {
        var place = beginnings.count
        while place > first, beginnings[place - 1].memory >= memory { place -= 1 }
        let added = Beginning(memory: memory, length: length)
        if place < beginnings.count, beginnings[place].memory == memory {
            if beginnings[place].length < length { beginnings[place] = added }
            return
        }
        beginnings.append(added)
        var last = beginnings.count - 1
        while last > place {
            beginnings[last] = beginnings[last - 1]
            last -= 1
        }
        beginnings[place] = added
    }

    private mutating func forget() {
        numbers.removeAll(keepingCapacity: true)
        members.removeAll(keepingCapacity: true)
        beginnings.removeAll()
        links.removeAll()
        states.removeAll()
        (stateRoom, endingRoom) = (mostStates, mostStates * 32)
        afterRoot.fill(with: -1)
        transitions.forget()
        for index in waiting.indices { waiting[index].removeAll() }
        _ = number([])
    }
}
