/// What reading asks of a cue apart from its pattern, which is dear to copy.
struct CueTraits: Sendable {
    let kind: CueKind
    let role: Cue.Role
}

/// The stretches of a text that cues reach, in the order of their first words.
struct CueScopes {
    struct Scope {
        let kind: CueKind
        /// The words of the cue itself.
        let cue: ClosedRange<Int32>
        /// The words it reaches.
        let reach: Range<Int32>
        let backward: Bool
    }

    private(set) var scopes: [Scope] = []
    private var pseudo: [(kind: CueKind, words: ClosedRange<Int32>)] = []
    private var terminators: [(kind: CueKind, words: ClosedRange<Int32>)] = []

    /// Works out what the cues among `hits` reach; `hits` come in the order of their last words.
    mutating func read(
        _ hits: borrowing Row<Hit>, _ cues: [CueTraits], firstCue: Int32, _ words: borrowing TokenBuffer
    ) {
        scopes.removeAll(keepingCapacity: true)
        pseudo.removeAll(keepingCapacity: true)
        terminators.removeAll(keepingCapacity: true)
        for place in 0..<hits.count {
            let hit = hits[place]
            let cue = cues[Int(hit.pattern - firstCue)]
            switch cue.role {
            case .pseudo: pseudo.append((cue.kind, hit.start...hit.end))
            case .terminator: terminators.append((cue.kind, hit.start...hit.end))
            case .cue: break
            }
        }
        for place in 0..<hits.count {
            let hit = hits[place]
            let cue = cues[Int(hit.pattern - firstCue)]
            guard case .cue(let direction, let reach) = cue.role, !isCancelled(hit, cue.kind) else {
                continue
            }
            if direction != .backward {
                add(forward(hit, cue.kind, reach, words), hit, cue.kind, backward: false)
            }
            if direction != .forward {
                add(backward(hit, cue.kind, reach, words), hit, cue.kind, backward: true)
            }
        }
        scopes.sort { $0.reach.lowerBound < $1.reach.lowerBound }
    }

    private mutating func add(_ reach: Range<Int32>, _ hit: Hit, _ kind: CueKind, backward: Bool) {
        if reach.isEmpty { return }
        scopes.append(Scope(kind: kind, cue: hit.start...hit.end, reach: reach, backward: backward))
    }

    private func isCancelled(_ hit: Hit, _ kind: CueKind) -> Bool {
        var index = Self.firstIndex(in: pseudo, endingAtOrAfter: hit.end)
        while index < pseudo.count, pseudo[index].words.upperBound <= hit.end + Int32(Pattern.longestMatch) {
            let found = pseudo[index]
            if found.kind == kind, found.words.contains(hit.start), found.words.contains(hit.end) {
                return true
            }
            index += 1
        }
        return false
    }

    private func forward(
        _ hit: Hit, _ kind: CueKind, _ reach: Cue.Reach, _ words: borrowing TokenBuffer
    ) -> Range<Int32> {
        let first = hit.end + 1
        var end = Int32(limit(reach, words, Int(hit.end)).upperBound)
        if case .words(let count) = reach { end = min(end, first + Int32(count)) }
        end = min(end, first + Int32(Cue.longestReach))
        guard first < end else { return first..<first }
        var index = Self.firstIndex(in: terminators, endingAtOrAfter: first)
        while index < terminators.count,
            terminators[index].words.upperBound < end + Int32(Pattern.longestMatch)
        {
            let found = terminators[index]
            if found.kind == kind, found.words.lowerBound >= first { end = min(end, found.words.lowerBound) }
            index += 1
        }
        return first..<max(first, end)
    }

    private func backward(
        _ hit: Hit, _ kind: CueKind, _ reach: Cue.Reach, _ words: borrowing TokenBuffer
    ) -> Range<Int32> {
        var first = Int32(limit(reach, words, Int(hit.start)).lowerBound)
        if case .words(let count) = reach { first = max(first, hit.start - Int32(count)) }
        first = max(first, hit.start - Int32(Cue.longestReach))
        guard first < hit.start else { return first..<first }
        var index = Self.firstIndex(in: terminators, endingAtOrAfter: first)
        while index < terminators.count, terminators[index].words.upperBound < hit.start {
            let found = terminators[index]
            if found.kind == kind { first = max(first, found.words.upperBound + 1) }
            index += 1
        }
        return first..<max(first, hit.start)
    }

    private func limit(_ reach: Cue.Reach, _ words: borrowing TokenBuffer, _ token: Int) -> Range<Int> {
        if case .clause = reach { words.clause(of: token) } else { words.sentence(of: token) }
    }

    private static func firstIndex(
        in found: [(kind: CueKind, words: ClosedRange<Int32>)], endingAtOrAfter token: Int32
    ) -> Int {
        var (low, high) = (0, found.count)
        while low < high {
            let middle = (low + high) / 2
            if found[middle].words.upperBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The kinds of cue that reach `hit`.
    func kinds(reaching hit: Hit) -> CueKinds {
        var kinds = CueKinds()
        forEach(reaching: hit) { kinds.insert($0.kind) }
        return kinds
    }

    /// Calls `body` with each scope that reaches `hit`.
    ///
    /// A cue reaches a phrase when a part of the phrase begins in its scope; one whose words all belong to the
    /// phrase does not.
    func forEach(reaching hit: Hit, _ body: (Scope) -> Void) {
        var (low, high) = (0, scopes.count)
        let earliest = hit.start - Int32(Cue.longestReach)
        while low < high {
            let middle = (low + high) / 2
            if scopes[middle].reach.lowerBound < earliest { low = middle + 1 } else { high = middle }
        }
        while low < scopes.count, scopes[low].reach.lowerBound <= hit.end {
            if Self.reaches(scopes[low], hit) { body(scopes[low]) }
            low += 1
        }
    }

    private static func reaches(_ scope: Scope, _ hit: Hit) -> Bool {
        if scope.cue.allSatisfy({ hit.names($0) }) { return false }
        if scope.backward && scope.reach.contains(hit.end) { return true }
        let overlap = scope.reach.clamped(to: hit.start..<(hit.end + 1))
        return overlap.contains { hit.beginsSegment(at: $0) }
    }
}
