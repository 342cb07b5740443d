/// One word of a text.
struct Token: BitwiseCopyable {
    /// Where it stands, in UTF-8 bytes.
    let start: Int32
    let end: Int32
    let symbol: Symbol
    /// What the word begins and stands in, as a set of bits.
    fileprivate(set) var flags: UInt32

    var range: Range<Int> { Int(start)..<Int(end) }
}

/// The words of one text with the clauses and sentences they stand in, kept and reused from text to text.
struct TokenBuffer: ~Copyable {
    /// A word may begin a phrase anchored to the start of a clause.
    static let maybeClauseStart: UInt32 = 1
    static let clauseStart: UInt32 = 2
    static let sentenceStart: UInt32 = 4
    static let quoted: UInt32 = 8
    static let questioned: UInt32 = 16

    private var tokens = Row<Token>()
    /// The first word of each clause, then of each sentence.
    private var clauseStarts = Row<Int32>()
    private var sentenceStarts = Row<Int32>()

    var count: Int { tokens.count }

    @inline(__always)
    subscript(index: Int) -> Token { tokens[index] }

    mutating func clear() {
        tokens.removeAll()
        clauseStarts.removeAll()
        sentenceStarts.removeAll()
    }

    /// Adds the word at `start..<end`; `flags` says what it begins, which for the first word is a sentence.
    @inline(__always)
    mutating func append(_ symbol: Symbol, start: Int, end: Int, flags added: UInt32) {
        var added = added
        if added & (Self.sentenceStart | Self.clauseStart) != 0 { open(&added) }
        tokens.append(
            Token(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), symbol: symbol,
                flags: added))
    }

    /// Begins the sentence or the clause that the next word is the first of.
    private mutating func open(_ flags: inout UInt32) {
        if flags & Self.sentenceStart != 0 {
            sentenceStarts.append(Int32(truncatingIfNeeded: tokens.count))
        }
        clauseStarts.append(Int32(truncatingIfNeeded: tokens.count))
        flags |= Self.clauseStart | Self.maybeClauseStart
    }

    /// Turns the last word into the first of a clause, unless it is one.
    mutating func openClauseAtLastWord() {
        let last = tokens.count - 1
        guard last >= 0, tokens[last].flags & Self.clauseStart == 0 else { return }
        tokens[last].flags |= Self.clauseStart | Self.maybeClauseStart
        clauseStarts.append(Int32(truncatingIfNeeded: last))
    }

    /// Marks the sentence of the last word as a question.
    mutating func markQuestion() {
        if count == 0 || isQuestion(count - 1) { return }
        mark(Self.questioned, from: Int(sentenceStarts[sentenceStarts.count - 1]))
    }

    /// Marks the words from `first` to the last one as standing between quotation marks.
    mutating func markQuoted(from first: Int) { mark(Self.quoted, from: first) }

    private mutating func mark(_ flag: UInt32, from first: Int) {
        for index in first..<tokens.count { tokens[index].flags |= flag }
    }

    /// Where some words stand, in UTF-8 bytes.
    func bytes(_ places: ClosedRange<Int32>) -> Range<Int> {
        Int(tokens[Int(places.lowerBound)].start)..<Int(tokens[Int(places.upperBound)].end)
    }

    /// Whether `token` stands between quotation marks.
    func isQuoted(_ token: Int) -> Bool { tokens[token].flags & Self.quoted != 0 }

    /// Whether the sentence of `token` is a question.
    func isQuestion(_ token: Int) -> Bool { tokens[token].flags & Self.questioned != 0 }

    /// How many sentences there are.
    var sentenceCount: Int { sentenceStarts.count }

    /// The words of the sentence at a place among all.
    func sentence(at place: Int) -> Range<Int> { Self.range(at: place, sentenceStarts, count) }

    /// The words of the clause of `token`.
    func clause(of token: Int) -> Range<Int> { Self.range(around: token, clauseStarts, count) }

    /// The words of the sentence of `token`.
    func sentence(of token: Int) -> Range<Int> { Self.range(around: token, sentenceStarts, count) }

    /// Whether `token` is the last word of its clause.
    func endsClause(_ token: Int) -> Bool {
        token + 1 == count || tokens[token + 1].flags & Self.clauseStart != 0
    }

    /// Where the last of `starts` stands that is not after `token`.
    private static func place(of token: Int, in starts: borrowing Row<Int32>) -> Int {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= token { low = middle } else { high = middle }
        }
        return low
    }

    private static func range(around token: Int, _ starts: borrowing Row<Int32>, _ count: Int) -> Range<Int> {
        range(at: place(of: token, in: starts), starts, count)
    }

    private static func range(at place: Int, _ starts: borrowing Row<Int32>, _ count: Int) -> Range<Int> {
        Int(starts[place])..<(place + 1 < starts.count ? Int(starts[place + 1]) : count)
    }
}
