/// Builds the graph segment by segment.
struct SegmentGraphBuilder {
    /// A state, or several of one depth from which the same words lead to one state.
    private struct Entrance {
        private static let joined: UInt32 = 1 << 31
        let code: UInt32

        static func state(_ state: Int32) -> Entrance { Entrance(code: UInt32(state)) }

        /// Several states, by their number.
        static func junction(_ number: Int) -> Entrance { Entrance(code: UInt32(number) | joined) }

        /// The number of the states; nil for a single one.
        var junction: Int? { code & Self.joined == 0 ? nil : Int(code & ~Self.joined) }
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
    /// The states after an entrance, by entrance and label.
    private var targets = NumberTable()
    private var junctions: [[Int32]] = []
    private var junctionNumbers: [[Int32]: Int] = [:]
    private var segments: [Content: SegmentID] = [:]
    private var setNumbers: [[Symbol]: Int] = [:]
    private var lists: [ListPhrases: ListLabels] = [:]
    /// The states after a list, by the state before and the number of the list.
    private var listExits: [UInt64: [Int32]] = [:]

    /// How many segments were added.
    var count: Int { segments.count }

    /// The number of the segment made of `items`, whose words the vocabulary knows; it is added if it is new.
    mutating func segment(_ items: [PatternItem], _ vocabulary: Vocabulary) -> SegmentID {
        let content = Content(items)
        if let known = segments[content] { return known }
        let segment = SegmentID(segments.count)
        segments[content] = segment
        for exit in follow(items, from: [SegmentGraph.start], vocabulary) where exit != SegmentGraph.start {
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
        _ items: [PatternItem], from entries: [Int32], _ vocabulary: Vocabulary
    ) -> [Int32] {
        var states = entries
        for item in items { states = follow(item, from: states, vocabulary) }
        return states
    }

    private mutating func follow(
        _ item: PatternItem, from entries: [Int32], _ vocabulary: Vocabulary
    ) -> [Int32] {
        switch item {
        case .word(let word): return step(.symbol(vocabulary.symbol(of: FoldedWord(word))), from: entries)
        case .number: return step(label(vocabulary.numbers), from: entries)
        case .name: return step(.symbol(.name), from: entries)
        case .list(let list): return follow(labels(of: list, vocabulary), from: entries)
        case .optional(let items): return (entries + follow(items, from: entries, vocabulary)).eachOnceInOrder
        case .gap: return entries
        case .choice(let alternatives):
            var singles: [Symbol] = []
            var exits: [Int32] = []
            for alternative in alternatives {
                if case .word(let word) = alternative[0], alternative.count == 1 {
                    singles.append(vocabulary.symbol(of: FoldedWord(word)))
                } else {
                    exits += follow(alternative, from: entries, vocabulary)
                }
            }
            if !singles.isEmpty { exits += step(label(singles), from: entries) }
            return exits.eachOnceInOrder
        }
    }

    private mutating func follow(_ list: ListLabels, from entries: [Int32]) -> [Int32] {
        let key = UInt64(entries.first ?? 0) << 32 | UInt64(list.number)
        if entries.count == 1, let known = listExits[key] { return known }
        var exits: [Int32] = []
        for entrance in entrances(of: entries) {
            if let single = list.single { exits.append(step(single, from: entrance)) }
            for phrase in list.longer {
                var reached = entrance
                for symbol in phrase { reached = .state(step(.symbol(symbol), from: reached)) }
                exits.append(Int32(reached.code))
            }
        }
        exits = exits.eachOnceInOrder
        if entries.count == 1 { listExits[key] = exits }
        return exits
    }

    private mutating func labels(of list: ListPhrases, _ vocabulary: Vocabulary) -> ListLabels {
        if let known = lists[list] { return known }
        let symbols = list.phrases.map { $0.map { vocabulary.symbol(of: FoldedWord($0)) } }
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

    /// The states one word further on: one for each depth among the sources.
    private mutating func step(_ label: StepLabel, from entries: [Int32]) -> [Int32] {
        if entries.count == 1 { return [step(label, from: .state(entries[0]))] }
        var exits: [Int32] = []
        for entrance in entrances(of: entries) { exits.append(step(label, from: entrance)) }
        return exits.sorted()
    }

    /// The state one word further on.
    private mutating func step(_ label: StepLabel, from entrance: Entrance) -> Int32 {
        let key = UInt64(entrance.code) << 32 | UInt64(label.code)
        if let known = targets[key] { return known }
        let target = Int32(depths.count)
        let onward = SegmentGraph.Step(label: label, target: target)
        if let junction = entrance.junction {
            depths.append(depths[Int(junctions[junction][0])] + 1)
            for source in junctions[junction] { steps.append((source, onward)) }
        } else {
            let source = Int32(entrance.code)
            depths.append(depths[Int(source)] + 1)
            steps.append((source, onward))
        }
        targets.add(target, for: key)
        return target
    }

    /// The states given as one entrance for each depth, the shallowest first.
    private mutating func entrances(of entries: [Int32]) -> [Entrance] {
        if entries.count == 1 { return [.state(entries[0])] }
        var found: [Entrance] = []
        for depth in entries.map({ depths[Int($0)] }).eachOnceInOrder {
            let sources = entries.filter { depths[Int($0)] == depth }
            found.append(sources.count == 1 ? .state(sources[0]) : junction(of: sources))
        }
        return found
    }

    private mutating func junction(of sources: [Int32]) -> Entrance {
        if let known = junctionNumbers[sources] { return .junction(known) }
        junctionNumbers[sources] = junctions.count
        junctions.append(sources)
        return .junction(junctions.count - 1)
    }
}
