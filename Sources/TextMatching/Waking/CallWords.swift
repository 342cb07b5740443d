/// Finds the words of which a text must have one for a pattern to match.
///
/// Of the parts that a match cannot do without the one is chosen whose words are few and long, since long words are rare
/// in texts.
struct CallWords {
    /// What part of a text's words may be any of an item's, in parts of `whole`; nil where any word may be.
    private typealias Share = Int?

    private static let whole = 1 << 12
    private let vocabulary: Vocabulary
    private var shares: [ListPhrases: Int] = [:]

    /// Chooses among words that `vocabulary` knows.
    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The words that call for `pattern`; nil if it may match a text that has no certain word.
    mutating func words(for pattern: Pattern) -> [Symbol]? {
        var words: [Symbol] = []
        for variant in pattern.variants {
            var rarest: PatternItem?
            var least = Int.max
            for part in variant.parts {
                guard let (item, share) = self.rarest(of: part.items), share < least else { continue }
                (rarest, least) = (item, share)
            }
            guard let rarest else { return nil }
            add(rarest, to: &words)
        }
        return words
    }

    private mutating func rarest(of items: [PatternItem]) -> (item: PatternItem, share: Int)? {
        var rarest: (item: PatternItem, share: Int)?
        for item in items {
            if let share = share(of: item), share < rarest?.share ?? .max { rarest = (item, share) }
        }
        return rarest
    }

    private mutating func share(of item: PatternItem) -> Share {
        switch item {
        case .word(let word): return Self.share(of: word)
        case .list(let list): return share(of: list)
        case .choice(let alternatives):
            var sum = 0
            for items in alternatives {
                guard let rarest = rarest(of: items) else { return nil }
                sum += rarest.share
            }
            return sum
        case .optional, .number, .name, .gap: return nil
        }
    }

    private mutating func share(of list: ListPhrases) -> Int {
        if let known = shares[list] { return known }
        let share = list.phrases.reduce(0) { $0 + ($1.map(Self.share(of:)).min() ?? Self.whole) }
        shares[list] = share
        return share
    }

    /// Every letter makes a word half as common.
    private static func share(of word: String) -> Int { max(whole >> word.utf8.count, 1) }

    private mutating func add(_ item: PatternItem, to words: inout [Symbol]) {
        switch item {
        case .word(let word): words.append(vocabulary.known(word))
        case .list(let list):
            for phrase in list.phrases {
                if let rarest = phrase.min(by: { Self.share(of: $0) < Self.share(of: $1) }) {
                    words.append(vocabulary.known(rarest))
                }
            }
        case .choice(let alternatives):
            for items in alternatives {
                if let rarest = rarest(of: items) { add(rarest.item, to: &words) }
            }
        case .optional, .number, .name, .gap: break
        }
    }
}
