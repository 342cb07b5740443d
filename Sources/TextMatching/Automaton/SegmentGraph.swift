/// A piece of a pattern without gaps, by number.
typealias SegmentID = Int32

/// What a word must be for a step of the graph.
enum StepLabel: Hashable, Sendable {
    case symbol(Symbol)
    /// One of a set of symbols, by its number.
    case set(Int32)
}

/// All segments of a phrase set as one graph: states joined by the words that lead from one to the next.
///
/// Every state is reached by a fixed number of words, so that the end of a segment tells where it began.
/// Segments share the states of the beginnings they have in common.
struct SegmentGraph: Sendable {
    /// The state before the first word, which is always active.
    static let start: Int32 = 0

    struct Step: Sendable {
        let label: StepLabel
        let target: Int32
    }

    /// That a segment ends, and of how many words it was.
    struct Ending: Hashable, Sendable {
        let segment: SegmentID
        let length: Int32
    }

    fileprivate(set) var steps: [[Step]] = [[]]
    fileprivate(set) var endings: [[Ending]] = [[]]
    fileprivate(set) var sets: [SymbolSet] = []
    /// The targets of the steps from the start, by symbol.
    private(set) var startTargets: [[Int32]] = []

    /// Adds the states reached from `state` by `symbol` to `targets`.
    func addTargets(of state: Int32, _ symbol: Symbol, to targets: inout [Int32]) {
        for step in steps[Int(state)] {
            switch step.label {
            case .symbol(let wanted): if wanted == symbol { targets.append(step.target) }
            case .set(let set): if sets[Int(set)].contains(symbol) { targets.append(step.target) }
            }
        }
    }

    /// The symbols of the steps from `state`.
    func continuations(of state: Int32) -> SymbolFilter {
        var filter = SymbolFilter()
        for step in steps[Int(state)] {
            switch step.label {
            case .symbol(let symbol): filter.insert(symbol)
            case .set(let set): filter.formUnion(sets[Int(set)].filter)
            }
        }
        return filter
    }

    /// Prepares the steps from the start, once all segments are known.
    fileprivate mutating func indexStart(symbolCount: Int) {
        startTargets = Array(repeating: [], count: symbolCount)
        for step in steps[Int(Self.start)] {
            switch step.label {
            case .symbol(let symbol): startTargets[Int(symbol.value)].append(step.target)
            case .set(let set):
                for symbol in sets[Int(set)].members { startTargets[Int(symbol.value)].append(step.target) }
            }
        }
    }
}

/// Builds the graph segment by segment.
final class SegmentGraphBuilder {
    private struct Entrance: Hashable {
        let sources: [Int32]
        let label: StepLabel
    }

    private var graph = SegmentGraph()
    private var depths: [Int32] = [0]
    private var targets: [Entrance: Int32] = [:]
    private var segments: [[PatternItem]: SegmentID] = [:]
    private var setNumbers: [[Symbol]: Int32] = [:]
    private var lists: [ListPhrases: (single: StepLabel?, longer: [[Symbol]])] = [:]

    /// The number of the segment made of `items`, added if it is new.
    func segment(_ items: [PatternItem], _ vocabulary: inout Vocabulary) -> SegmentID {
        if let known = segments[items] { return known }
        let segment = SegmentID(segments.count)
        segments[items] = segment
        for exit in follow(items, from: [SegmentGraph.start], &vocabulary) where exit != SegmentGraph.start {
            graph.endings[Int(exit)].append(.init(segment: segment, length: depths[Int(exit)]))
        }
        return segment
    }

    var segmentCount: Int { segments.count }

    /// The graph of all segments added.
    func finished(symbolCount: Int) -> SegmentGraph {
        graph.indexStart(symbolCount: symbolCount)
        return graph
    }

    private func follow(
        _ items: [PatternItem], from entries: [Int32], _ vocabulary: inout Vocabulary
    ) -> [Int32] {
        var states = entries
        for item in items { states = follow(item, from: states, &vocabulary) }
        return states
    }

    private func follow(
        _ item: PatternItem, from entries: [Int32], _ vocabulary: inout Vocabulary
    ) -> [Int32] {
        switch item {
        case .word(let word): return step(.symbol(vocabulary.symbol(for: word)), from: entries)
        case .number: return step(.symbol(.number), from: entries)
        case .name: return step(.symbol(.name), from: entries)
        case .list(let list): return follow(phrases(of: list, &vocabulary), from: entries)
        case .optional(let items): return union(entries, follow(items, from: entries, &vocabulary))
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
            return Set(exits).sorted()
        }
    }

    private func follow(
        _ phrases: (single: StepLabel?, longer: [[Symbol]]), from entries: [Int32]
    ) -> [Int32] {
        var exits = phrases.single.map { step($0, from: entries) } ?? []
        for phrase in phrases.longer {
            var states = entries
            for symbol in phrase { states = step(.symbol(symbol), from: states) }
            exits += states
        }
        return Set(exits).sorted()
    }

    private func phrases(
        of list: ListPhrases, _ vocabulary: inout Vocabulary
    ) -> (single: StepLabel?, longer: [[Symbol]]) {
        if let known = lists[list] { return known }
        let symbols = list.phrases.map { $0.map { vocabulary.symbol(for: $0) } }
        let singles = symbols.filter { $0.count == 1 }.flatMap(\.self)
        let found = (single: singles.isEmpty ? nil : label(singles), longer: symbols.filter { $0.count > 1 })
        lists[list] = found
        return found
    }

    private func label(_ symbols: [Symbol]) -> StepLabel {
        let members = Set(symbols).sorted { $0.value < $1.value }
        if members.count == 1 { return .symbol(members[0]) }
        if let known = setNumbers[members] { return .set(known) }
        let number = Int32(graph.sets.count)
        setNumbers[members] = number
        graph.sets.append(SymbolSet(members))
        return .set(number)
    }

    /// The states one word further on: one for each depth among the sources.
    private func step(_ label: StepLabel, from entries: [Int32]) -> [Int32] {
        var exits: [Int32] = []
        let found =
            entries.count == 1 ? [depths[Int(entries[0])]] : Set(entries.map { depths[Int($0)] }).sorted()
        for depth in found {
            let sources = entries.count == 1 ? entries : entries.filter { depths[Int($0)] == depth }
            let entrance = Entrance(sources: sources, label: label)
            if let known = targets[entrance] {
                exits.append(known)
                continue
            }
            let target = Int32(graph.steps.count)
            graph.steps.append([])
            graph.endings.append([])
            depths.append(depth + 1)
            for source in sources { graph.steps[Int(source)].append(.init(label: label, target: target)) }
            targets[entrance] = target
            exits.append(target)
        }
        return exits.sorted()
    }

    private func union(_ left: [Int32], _ right: [Int32]) -> [Int32] {
        if left.isEmpty { return right }
        if right.isEmpty { return left }
        return Set(left).union(right).sorted()
    }
}
