/// What is to be known of all patterns: how long they are, how their gaps lie, and their words.
///
/// Most patterns wait for words that no text has, so their items are not made before they are asked for.
struct PatternOutline: PatternMaker {
    /// How common words are held to be: every letter makes one half as common.
    enum Commonness {
        /// That no certain word is needed.
        static let none = Int.max
        private static let highest = 1 << 12

        static func of(letters count: Int) -> Int { max(highest >> count, 1) }
    }

    /// What is known of an item, and of a choice of several.
    struct Item {
        var least: Int
        var most: Int
        var isGap = false
        var hasGapInside = false
        /// How common the words are together of which it needs one; these stand among the needed ones from `needs` on.
        var commonness = Commonness.none
        var needs: Int
    }

    /// What is known of items in a row.
    struct Row {
        fileprivate(set) var least = 0
        fileprivate(set) var most = 0
        /// The most words in a row without a gap.
        fileprivate(set) var longestRun = 0
        /// Whether it has gaps that are not in brackets.
        fileprivate(set) var hasGap = false
        /// Whether it has gaps in brackets.
        fileprivate(set) var hasGapInside = false
        /// Whether all items between two gaps may be missing.
        fileprivate(set) var hasLooseRun = false
        fileprivate var run = (least: 0, most: 0)
        fileprivate var commonness = Commonness.none
        fileprivate let needs: Int

        /// Whether its gaps can lie in one way only.
        var isPlain: Bool { !hasGapInside && !(hasGap && (hasLooseRun || run.least == 0)) }
    }

    /// A word or a list, by its place among those of its kind.
    private enum Need: BitwiseCopyable {
        case word(Int32)
        case list(Int32)
    }

    private var mentioned: [FoldedWord] = []
    private var lists: [ListPhrases] = []
    /// The words of which a match needs one, so far as is known: of each row that is being read its least common item's.
    private var needed: [Need] = []

    /// The outline of a pattern of so many characters.
    init(length: Int) { mentioned.reserveCapacity(length / 5 + 2) }

    /// The words of the pattern, once it was read.
    var words: PatternWords {
        var calling: [FoldedWord] = []
        for need in needed {
            switch need {
            case .word(let place): calling.append(mentioned[Int(place)])
            case .list(let place): calling += lists[Int(place)].calling
            }
        }
        return PatternWords(mentioned: mentioned, lists: lists, calling: calling)
    }

    func row() -> Row { Row(needs: needed.count) }

    mutating func append(_ item: Item, to row: inout Row) {
        row.least += item.least
        row.most += item.most
        if item.isGap {
            if row.run.least == 0 { row.hasLooseRun = true }
            row.hasGap = true
            row.run = (0, 0)
        } else {
            row.run = (row.run.least + item.least, row.run.most + item.most)
            row.longestRun = max(row.longestRun, row.run.most)
            row.hasGapInside = row.hasGapInside || item.hasGapInside
        }
        if item.commonness < row.commonness {
            if row.needs < item.needs { needed.removeSubrange(row.needs..<item.needs) }
            row.commonness = item.commonness
        } else {
            needed.removeLast(needed.count - item.needs)
        }
    }

    /// A choice among nothing yet, which is told by its lengths.
    func choice() -> Item { Item(least: .max, most: 0, commonness: 0, needs: needed.count) }

    mutating func append(_ row: Row, to choice: inout Item) {
        choice.least = min(choice.least, row.least)
        choice.most = max(choice.most, row.most)
        choice.hasGapInside = choice.hasGapInside || row.hasGap || row.hasGapInside
        let isOpen = choice.commonness == Commonness.none || row.commonness == Commonness.none
        choice.commonness = isOpen ? Commonness.none : choice.commonness + row.commonness
    }

    mutating func word(_ word: PatternCursor.Word, in pattern: PatternCursor) -> Item {
        self.word(pattern.folded(word), letters: word.range.count)
    }

    mutating func list(_ list: ListPhrases) -> Item {
        needed.append(.list(Int32(lists.count)))
        lists.append(list)
        return Item(
            least: list.length.lowerBound, most: list.length.upperBound, commonness: list.commonness,
            needs: needed.count - 1)
    }

    func number() -> Item { Item(least: 1, most: 1, needs: needed.count) }

    func name() -> Item { Item(least: 1, most: 1, needs: needed.count) }

    func gap(_ widest: Int) -> Item { Item(least: 0, most: widest, isGap: true, needs: needed.count) }

    func one(of choice: Item) -> Item { choice }

    func optional(_ choice: Item) -> Item {
        var item = choice
        item.least = 0
        item.commonness = Commonness.none
        return item
    }

    mutating func item(_ item: PatternItem) -> Item {
        switch item {
        case .word(let word): return self.word(FoldedWord(word), letters: word.utf8.count)
        case .list(let list): return self.list(list)
        case .number: return number()
        case .name: return name()
        case .gap(let widest): return gap(widest)
        case .choice(let alternatives): return one(of: choice(of: alternatives))
        case .optional(let items): return optional(choice(of: [items]))
        }
    }

    /// The outline of items that were read elsewhere.
    mutating func row(of items: [PatternItem]) -> Row {
        var row = row()
        for item in items { append(self.item(item), to: &row) }
        return row
    }

    private mutating func choice(of alternatives: [[PatternItem]]) -> Item {
        var choice = choice()
        for items in alternatives { append(row(of: items), to: &choice) }
        return choice
    }

    private mutating func word(_ word: FoldedWord, letters count: Int) -> Item {
        needed.append(.word(Int32(mentioned.count)))
        mentioned.append(word)
        return Item(least: 1, most: 1, commonness: Commonness.of(letters: count), needs: needed.count - 1)
    }
}

/// The words of a pattern.
struct PatternWords: Equatable, Sendable {
    /// The words that it mentions, apart from those of its lists.
    let mentioned: [FoldedWord]
    let lists: [ListPhrases]
    /// The words that call for it: a text must have one of them for the pattern to match; none if there are no such words.
    ///
    /// Of the parts that a match cannot do without they are those of the one whose words are few and long, since long
    /// words are rare in texts.
    let calling: [FoldedWord]
}
