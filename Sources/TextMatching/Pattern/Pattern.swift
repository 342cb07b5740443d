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
    /// The ways in which its gaps can lie.
    let variants: [PatternVariant]

    /// Reads `source`, taking lists and forms from `lists`.
    package init(_ source: String, lists: WordLists) throws(PatternError) {
        var parser = PatternParser(source, lists: lists)
        let parsed = try parser.parse()
        self.source = source
        atClauseStart = parsed.atClauseStart
        atClauseEnd = parsed.atClauseEnd
        variants = try PatternVariant.all(of: parsed.items)
    }

    /// A pattern made of others' parts; `source` says where they come from.
    init(source: String, variants: [PatternVariant]) {
        self.source = source
        atClauseStart = false
        atClauseEnd = false
        self.variants = variants
    }
}

/// One part of a pattern.
indirect enum PatternItem: Hashable, Sendable {
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

/// The phrases of a list as a pattern uses them; equal when they are the same list.
struct ListPhrases: Hashable, Sendable {
    let name: String
    /// Whether each phrase ends with a possessive "s".
    let possessive: Bool
    let phrases: [[String]]

    /// The fewest and the most words of a phrase.
    let length: ClosedRange<Int>

    init(name: String, possessive: Bool, phrases: [[String]]) {
        self.name = name
        self.possessive = possessive
        self.phrases = phrases
        let lengths = phrases.map { $0.count }
        length = (lengths.min() ?? 1)...(lengths.max() ?? 1)
    }

    static func == (left: ListPhrases, right: ListPhrases) -> Bool {
        left.name == right.name && left.possessive == right.possessive
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(possessive)
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
