/// The words that begin a new clause without any punctuation.
package struct ClauseWords: Equatable, Sendable {
    /// Words that always begin a clause, such as "but".
    package var openers: [String]
    /// Words that begin one when a subject follows, such as "and" before "she".
    package var joiners: [String]
    /// The subjects that make a joiner begin a clause.
    package var subjects: [String]
    /// Words that keep the full stop after them from ending a sentence, such as "dr".
    package var abbreviations: [String]

    package init(
        openers: [String] = [], joiners: [String] = [], subjects: [String] = [], abbreviations: [String] = []
    ) {
        self.openers = openers
        self.joiners = joiners
        self.subjects = subjects
        self.abbreviations = abbreviations
    }
}

/// The part each word of a vocabulary plays in dividing a text, by symbol; it knows the words added before it.
struct ClauseRoles: Sendable {
    static let opener: UInt8 = 1
    static let joiner: UInt8 = 2
    static let subject: UInt8 = 4
    static let abbreviation: UInt8 = 8

    private var roles: [UInt8]

    init(_ words: ClauseWords, _ vocabulary: inout Vocabulary) {
        let groups = [
            (words.openers, Self.opener), (words.joiners, Self.joiner), (words.subjects, Self.subject),
            (words.abbreviations, Self.abbreviation),
        ]
        var pairs: [(Symbol, UInt8)] = []
        for (spellings, role) in groups {
            for spelling in spellings { pairs.append((vocabulary.add(FoldedWord(spelling)), role)) }
        }
        roles = Array(repeating: 0, count: vocabulary.symbolCount)
        for (symbol, role) in pairs { roles[Int(symbol.value)] |= role }
    }

    /// The roles of `symbol`, as a set of bits.
    @inline(__always)
    func roles(of symbol: Symbol) -> UInt8 { roles[Int(symbol.value)] }
}
