import TextMatching

/// The traces that examples have, and how much each matters: the rarer it is the more.
struct TraceIndex: Sendable {
    /// The traces of one wording with what each is worth in it, the squares of which sum up to 1.
    typealias Weighed = [(place: Int, worth: Float)]

    private let places: NumberTable
    private let rarities: [Float]

    /// How many traces there are.
    var count: Int { rarities.count }

    /// The traces of the wordings of examples.
    init(_ examples: [Wording]) {
        var places = NumberTable()
        var counts: [Int] = []
        for example in examples {
            let found = example.traces.map { trace in
                if let known = places[trace] { return known }
                let place = Int32(counts.count)
                places.add(place, for: trace)
                counts.append(0)
                return place
            }
            for place in found.eachOnceInOrder { counts[Int(place)] += 1 }
        }
        self.places = places
        rarities = counts.map { Float((Double(examples.count + 1) / Double($0 + 1)).logarithm) + 1 }
    }

    /// Whether an example has one of the words.
    func knows(_ wording: Wording) -> Bool { wording.words.contains { places[$0] != nil } }

    /// The known traces of a wording.
    func weighed(_ wording: Wording) -> Weighed {
        let known = wording.traces.compactMap { places[$0] }.eachOnceInOrder.map(Int.init)
        let length = known.reduce(0) { $0 + rarities[$1] * rarities[$1] }.squareRoot()
        return known.map { ($0, rarities[$0] / length) }
    }
}
