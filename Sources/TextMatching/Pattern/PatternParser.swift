/// Makes something of the items of a pattern as they are read.
protocol PatternMaker {
    /// What is made of one item.
    associatedtype Item
    /// What is made of items in a row; of none to begin with.
    associatedtype Row
    /// What is made of rows of which any one may stand; of none to begin with.
    associatedtype Choice

    mutating func row() -> Row
    mutating func append(_ item: Item, to row: inout Row)
    mutating func choice() -> Choice
    mutating func append(_ row: Row, to choice: inout Choice)

    mutating func word(_ word: PatternCursor.Word, in pattern: PatternCursor) -> Item
    mutating func list(_ list: ListPhrases) -> Item
    mutating func number() -> Item
    mutating func name() -> Item
    mutating func gap(_ widest: Int) -> Item
    mutating func one(of choice: Choice) -> Item
    /// A choice that may be missing.
    mutating func optional(_ choice: Choice) -> Item
    /// What is made of an item that was read elsewhere.
    mutating func item(_ item: PatternItem) -> Item
}

/// Reads the text of one pattern from left to right.
struct PatternParser<Maker: PatternMaker> {
    /// What stands in the text of a pattern.
    struct Parsed {
        let items: Maker.Row
        let atClauseStart: Bool
        let atClauseEnd: Bool
    }

    /// What stands between two ends.
    private struct Sequence {
        var row: Maker.Row
        var isEmpty = true
        /// Whether it ends with a gap, or is empty.
        var isAfterGap = true
        /// Whether a gap has no words on one of its sides.
        var hasLooseGap = false
    }

    private var cursor: PatternCursor
    private let lists: WordLists
    /// What makes the items.
    private(set) var maker: Maker

    init(_ cursor: PatternCursor, lists: WordLists, _ maker: Maker) {
        self.cursor = cursor
        self.lists = lists
        self.maker = maker
    }

    mutating func parse() throws(PatternError) -> Parsed {
        let atClauseStart = cursor.take(0x5E)
        let items = try sequence(endingAt: 0x24)
        let atClauseEnd = cursor.take(0x24)
        cursor.skipSpaces()
        if cursor.current != nil { throw cursor.unexpected }
        if items.isEmpty { throw PatternError(column: 1, .empty) }
        if items.hasLooseGap { throw PatternError(column: 1, .gapWithoutWords) }
        return Parsed(items: items.row, atClauseStart: atClauseStart, atClauseEnd: atClauseEnd)
    }

    private mutating func sequence(endingAt end: UInt8, or other: UInt8? = nil) throws(PatternError)
        -> Sequence
    {
        var sequence = Sequence(row: maker.row())
        while true {
            cursor.skipSpaces()
            guard let next = cursor.current, next != end, next != other else { break }
            guard let item = try item(next) else { continue }
            let isGap = next == 0x2E
            if isGap, sequence.isAfterGap { sequence.hasLooseGap = true }
            sequence.isAfterGap = isGap
            sequence.isEmpty = false
            maker.append(item, to: &sequence.row)
        }
        if sequence.isAfterGap, !sequence.isEmpty { sequence.hasLooseGap = true }
        return sequence
    }

    private mutating func item(_ next: UInt8) throws(PatternError) -> Maker.Item? {
        switch next {
        case 0x28: return maker.one(of: try alternatives(closedBy: 0x29))
        case 0x5B: return maker.optional(try alternatives(closedBy: 0x5D))
        case 0x3C: return try list()
        case 0x2E: return try gap()
        case 0x23:
            cursor.advance()
            return maker.number()
        case 0x2D:
            cursor.advance()
            return nil
        default:
            guard cursor.isAtWord else { throw cursor.unexpected }
            return try word()
        }
    }

    private mutating func alternatives(closedBy close: UInt8) throws(PatternError) -> Maker.Choice {
        let start = cursor.position
        cursor.advance()
        var found = maker.choice()
        while true {
            let column = cursor.position + 1
            let items = try sequence(endingAt: 0x7C, or: close)
            guard let next = cursor.current else {
                throw PatternError(column: start + 1, .unclosed(cursor.character(at: start)))
            }
            if items.isEmpty { throw cursor.unexpected }
            if items.hasLooseGap { throw PatternError(column: column, .gapWithoutWords) }
            maker.append(items.row, to: &found)
            cursor.advance()
            if next == close { return found }
        }
    }

    private mutating func list() throws(PatternError) -> Maker.Item {
        let start = cursor.position
        let unclosed = cursor.error(.unclosed("<"))
        cursor.advance()
        guard let name = cursor.takeText(before: 0x3E) else { throw unclosed }
        let possessive = cursor.takePossessive()
        if name == "a-name" { return maker.name() }
        return maker.list(try lists.phrases(of: name, possessive: possessive, column: start + 2))
    }

    private mutating func gap() throws(PatternError) -> Maker.Item {
        let column = cursor.position + 1
        cursor.advance()
        guard cursor.current == 0x2E else { throw PatternError(column: column, .unexpected(".")) }
        cursor.advance()
        guard let widest = cursor.takeNumber(), widest > 0 else {
            throw PatternError(column: column, .gapWithoutNumber)
        }
        if widest > Pattern.widestGap {
            throw PatternError(column: column, .gapTooWide(widest, limit: Pattern.widestGap))
        }
        return maker.gap(widest)
    }

    private mutating func word() throws(PatternError) -> Maker.Item {
        let word = cursor.takeWord()
        guard cursor.current == 0x7E else { return maker.word(word, in: cursor) }
        cursor.advance()
        let text = cursor.text(word)
        if cursor.current == 0x28 { return maker.item(try forms(of: text)) }
        return maker.item(try lists.forms(of: text, column: word.range.lowerBound + 1))
    }

    /// The word `text` and the same with each of the endings that come next.
    private mutating func forms(of text: String) throws(PatternError) -> PatternItem {
        var endings = PatternParser<PatternTree>(cursor, lists: lists, PatternTree())
        let alternatives = try endings.alternatives(closedBy: 0x29)
        cursor = endings.cursor
        var forms: [[PatternItem]] = [[.word(text)]]
        for ending in alternatives {
            guard ending.count == 1, case .word(let letters) = ending[0] else {
                throw cursor.error(.unexpected(")"))
            }
            forms.append([.word(text + letters)])
        }
        return .choice(forms)
    }
}

/// Makes the items of a pattern themselves.
struct PatternTree: PatternMaker {
    func row() -> [PatternItem] { [] }
    func append(_ item: PatternItem, to row: inout [PatternItem]) { row.append(item) }
    func choice() -> [[PatternItem]] { [] }
    func append(_ row: [PatternItem], to choice: inout [[PatternItem]]) { choice.append(row) }

    func word(_ word: PatternCursor.Word, in pattern: PatternCursor) -> PatternItem {
        .word(pattern.text(word))
    }
    func list(_ list: ListPhrases) -> PatternItem { .list(list) }
    func number() -> PatternItem { .number }
    func name() -> PatternItem { .name }
    func gap(_ widest: Int) -> PatternItem { .gap(widest) }
    func one(of choice: [[PatternItem]]) -> PatternItem { .choice(choice) }
    func optional(_ choice: [[PatternItem]]) -> PatternItem {
        .optional(choice.count == 1 ? choice[0] : [.choice(choice)])
    }
    func item(_ item: PatternItem) -> PatternItem { item }
}
