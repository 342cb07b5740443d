/// Builds the graph segment by segment.
struct SegmentGraphBuilder {
    private struct Entrance: Hashable {
        let sources: [Int32]
        let label: StepLabel
    }

    /// The items of a segment with their hash, which is dear to work out again.
    private struct Content: Hashable {
        let items: [PatternItem]
        private let hash: Int

        init(_ items: [PatternItem]) {
            self.items = items
            hash = items.hashValue
        }

        static func == (left: Content, right: Content) -> Bool {
            left.hash == right.hash && left.items == right.items
        }

        func hash(into hasher: inout Hasher) { hasher.combine(hash) }
    }

    /// The phrases of a list as labels: one for all phrases of one word, and those of more.
    private struct ListLabels {
        let number: Int
        let single: StepLabel?
        let longer: [[Symbol]]
    }

    private var steps: [(list: Int32, element: SegmentGraph.Step)] = []
    private var endings: [(list: Int32, element: SegmentGraph.Ending)] = []
    private var sets: [SymbolSet] = []
    private var depths: [Int32] = [0]
    /// The states after one source, by source and label.
    private var targets = StateTable()
    private var joinedTargets: [Entrance: Int32] = [:]
    private var segments: [Content: SegmentID] = [:]
    private var setNumbers: [[Symbol]: Int] = [:]
    private var lists: [ListPhrases: ListLabels] = [:]
    /// The states after a list, by the state before and the number of the list.
    private var listExits: [UInt64: [Int32]] = [:]

    /// The number of the segment made of `items`, added if it is new.
    mutating func segment(_ items: [PatternItem], _ vocabulary: inout Vocabulary) -> SegmentID {
        let content = Content(items)
        if let known = segments[content] { return known }
        let segment = SegmentID(segments.count)
        segments[content] = segment
        for exit in follow(items, from: [SegmentGraph.start], &vocabulary) where exit != SegmentGraph.start {
            endings.append((exit, SegmentGraph.Ending(segment: segment, length: depths[Int(exit)])))
        }
        return segment
    }

    /// The graph of all segments added.
    func finished(symbolCount: Int) -> SegmentGraph {
        SegmentGraph(
            steps: Lists(count: depths.count, steps), endings: Lists(count: depths.count, endings),
            sets: sets, symbolCount: symbolCount)
    }

    private mutating func follow(
        _ items: [PatternItem], from entries: [Int32], _ vocabulary: inout Vocabulary
    ) -> [Int32] {
        var states = entries
        for item in items { states = follow(item, from: states, &vocabulary) }
        return states
    }

    private mutating func follow(
        _ item: PatternItem, from entries: [Int32], _ vocabulary: inout Vocabulary
    ) -> [Int32] {
        switch item {
        case .word(let word): return step(.symbol(vocabulary.symbol(for: word)), from: entries)
        case .number: return step(.symbol(.number), from: entries)
        case .name: return step(.symbol(.name), from: entries)
        case .list(let list): return follow(labels(of: list, &vocabulary), from: entries)
        case .optional(let items): return Self.union(entries + follow(items, from: entries, &vocabulary))
        case .gap: return entries
        case .choice(let alternatives):
            var singles: [Symbol] = []
            var exits: [Int32] = []
            for alternative in alternatives {
                if case .word(let word) = alternative[0], alternative.count == 1 {
                    singles.append(vocabulary.symbol(for: word))
                } else {
                    exits += follow(alternative, from: entries, &vocabulary)
                }
            }
            if !singles.isEmpty { exits += step(label(singles), from: entries) }
            return Self.union(exits)
        }
    }

    private mutating func follow(_ list: ListLabels, from entries: [Int32]) -> [Int32] {
        let key = UInt64(entries.first ?? 0) << 32 | UInt64(list.number)
        if entries.count == 1, let known = listExits[key] { return known }
        var exits = list.single.map { step($0, from: entries) } ?? []
        let isOnePerDepth = Set(entries.map { depths[Int($0)] }).count == entries.count
        let sources = isOnePerDepth ? entries.sorted { depths[Int($0)] < depths[Int($1)] } : entries
        for phrase in list.longer {
            var states = sources
            for symbol in phrase {
                if isOnePerDepth {
                    for index in states.indices { states[index] = step(.symbol(symbol), from: states[index]) }
                } else {
                    states = step(.symbol(symbol), from: states)
                }
            }
            exits += states
        }
        exits = Self.union(exits)
        if entries.count == 1 { listExits[key] = exits }
        return exits
    }

    private mutating func labels(of list: ListPhrases, _ vocabulary: inout Vocabulary) -> ListLabels {
        if let known = lists[list] { return known }
        let symbols = list.phrases.map { $0.map { vocabulary.symbol(for: $0) } }
        let singles = symbols.filter { $0.count == 1 }.flatMap(\.self)
        let found = ListLabels(
            number: lists.count, single: singles.isEmpty ? nil : label(singles),
            longer: symbols.filter { $0.count > 1 })
        lists[list] = found
        return found
    }

    private mutating func label(_ symbols: [Symbol]) -> StepLabel {
        if symbols.count == 1 { return .symbol(symbols[0]) }
        var members: [Symbol] = []
        for value in symbols.map(\.value).sorted() where value != members.last?.value {
            members.append(Symbol(value: value))
        }
        if members.count == 1 { return .symbol(members[0]) }
        if let known = setNumbers[members] { return .set(known) }
        setNumbers[members] = sets.count
        sets.append(SymbolSet(members))
        return .set(sets.count - 1)
    }

    /// The state one word further on.
    private mutating func step(_ label: StepLabel, from source: Int32) -> Int32 {
        let key = UInt64(source) << 32 | UInt64(label.code)
        if let known = targets[key] { return known }
        let target = newState(after: source, label)
        targets.add(target, for: key)
        return target
    }

    /// The states one word further on: one for each depth among the sources.
    private mutating func step(_ label: StepLabel, from entries: [Int32]) -> [Int32] {
        if entries.count == 1 { return [step(label, from: entries[0])] }
        var exits: [Int32] = []
        for depth in Self.union(entries.map { depths[Int($0)] }) {
            let sources = entries.filter { depths[Int($0)] == depth }
            if sources.count == 1 {
                exits.append(step(label, from: sources[0]))
                continue
            }
            let entrance = Entrance(sources: sources, label: label)
            let target = joinedTargets[entrance] ?? newState(afterAll: sources, label)
            joinedTargets[entrance] = target
            exits.append(target)
        }
        return exits.sorted()
    }

    private mutating func newState(after source: Int32, _ label: StepLabel) -> Int32 {
        let target = Int32(depths.count)
        depths.append(depths[Int(source)] + 1)
        steps.append((source, SegmentGraph.Step(label: label, target: target)))
        return target
    }

    private mutating func newState(afterAll sources: [Int32], _ label: StepLabel) -> Int32 {
        let target = newState(after: sources[0], label)
        for source in sources.dropFirst() {
            steps.append((source, SegmentGraph.Step(label: label, target: target)))
        }
        return target
    }

    /// The states given, each once and in order.
    private static func union(_ states: [Int32]) -> [Int32] {
        if states.count < 2 { return states }
        var union: [Int32] = []
        for state in states.sorted() where state != union.last { union.append(state) }
        return union
    }
}
