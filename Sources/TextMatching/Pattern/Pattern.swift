/// A phrase pattern as a clinician writes it, read and checked.
///
/// ```
/// words           my mum died           one after another, capitals and apostrophes do not matter
/// (a|b c)         one of several        [a|b]      the same, or nothing
/// ..3             up to three words     #          a number
/// <parent>        a word of a list      <parent>'s the same with a possessive ending
/// argue~          its declared forms    shout~(s|ed|ing)  the word and the word with each ending
/// ^ at the start  only where a clause begins       $ at the end  only where a clause ends
/// ```
///
/// `<a-name>` stands for a capitalised word that no pattern mentions. A pattern never reaches across the end
/// of a sentence.
package struct Pattern: Equatable, Sendable {
    /// The widest gap, in words.
    package static let widestGap = 12
    /// The most words that one match can span, gaps included.
    package static let longestMatch = 48
    /// The most words in a row without a gap.
    package static let longestRun = 18
    /// The most ways in which the gaps of a pattern can lie.
    package static let mostVariants = 64

    /// The pattern as written.
    package let source: String
    let atClauseStart: Bool
    let atClauseEnd: Bool
    let words: PatternWords
    private let origin: Origin

    /// Where its parts are, which few patterns are ever asked for: most wait for words that no text has.
    private enum Origin: Equatable, Sendable {
        /// To be read again.
        case source(WordLists)
        case parts(PatternVariant)
    }

    /// The ways in which its gaps can lie.
    var variants: [PatternVariant] {
        switch origin {
        case .parts(let variant): [variant]
        case .source(let lists): (try? PatternVariant.all(of: Self.items(source, lists))) ?? []
        }
    }

    /// Reads `source`, taking lists and forms from `lists`.
    package init(_ source: String, lists: WordLists) throws(PatternError) {
        let cursor = PatternCursor(source)
        var parser = PatternParser(cursor, lists: lists, PatternOutline(length: cursor.count))
        let parsed = try parser.parse()
        try Self.check(parsed.items)
        if !parsed.items.isPlain { _ = try PatternVariant.all(of: Self.items(source, lists)) }
        self.source = source
        atClauseStart = parsed.atClauseStart
        atClauseEnd = parsed.atClauseEnd
        words = parser.maker.words
        origin = .source(lists)
    }

    /// A pattern made of another's parts; `source` says where they come from.
    init(source: String, parts: [PatternVariant.Part]) {
        var outline = PatternOutline(length: 0)
        _ = outline.row(of: parts.flatMap(\.items))
        self.source = source
        atClauseStart = false
        atClauseEnd = false
        words = outline.words
        origin = .parts(PatternVariant(parts: parts))
    }

    private static func check(_ row: PatternOutline.Row) throws(PatternError) {
        if row.least == 0 { throw PatternError(column: 1, .matchesNothing) }
        if row.most > longestMatch {
            throw PatternError(column: 1, .tooLong(words: row.most, limit: longestMatch))
        }
        if row.isPlain, row.longestRun > longestRun {
            throw PatternError(column: 1, .tooLong(words: row.longestRun, limit: longestRun))
        }
    }

    private static func items(_ source: String, _ lists: WordLists) throws(PatternError) -> [PatternItem] {
        var parser = PatternParser(PatternCursor(source), lists: lists, PatternTree())
        return try parser.parse().items
    }
}

/// One part of a pattern.
enum PatternItem: Hashable, Sendable {
    case word(String)
    case list(ListPhrases)
    case number
    case name
    /// Any one of the alternatives.
    case choice([[PatternItem]])
    case optional([PatternItem])
    /// Up to so many words.
    case gap(Int)

    /// Whether a gap stands anywhere in it.
    var hasGap: Bool {
        switch self {
        case .word, .list, .number, .name: false
        case .gap: true
        case .optional(let items): items.contains { $0.hasGap }
        case .choice(let alternatives): alternatives.contains { $0.contains { $0.hasGap } }
        }
    }

    /// The fewest and the most words it can match.
    var length: ClosedRange<Int> {
        switch self {
        case .word, .number, .name: 1...1
        case .list(let list): list.length
        case .gap(let widest): 0...widest
        case .optional(let items): 0...items.length.upperBound
        case .choice(let alternatives):
            alternatives.dropFirst().reduce(alternatives.first?.length ?? 0...0) { widest, items in
                let length = items.length
                return min(widest.lowerBound, length.lowerBound)...max(widest.upperBound, length.upperBound)
            }
        }
    }
}

extension [PatternItem] {
    /// The fewest and the most words that the items match in a row.
    var length: ClosedRange<Int> {
        reduce(0...0) { total, item in
            let length = item.length
            return (total.lowerBound + length.lowerBound)...(total.upperBound + length.upperBound)
        }
    }
}
