/// The words of one text with the clauses and sentences they stand in, kept and reused from text to text.
struct TokenBuffer {
    /// A word may begin a phrase anchored to the start of a clause.
    static let maybeClauseStart: UInt8 = 1
    static let clauseStart: UInt8 = 2
    static let sentenceStart: UInt8 = 4
    static let quoted: UInt8 = 8

    private(set) var symbols: [Symbol] = []
    private(set) var starts: [Int32] = []
    private(set) var ends: [Int32] = []
    private(set) var flags: [UInt8] = []
    private(set) var clauses: [Int32] = []
    private(set) var sentences: [Int32] = []
    /// The first word of each clause, then of each sentence.
    private(set) var clauseStarts: [Int32] = []
    private(set) var sentenceStarts: [Int32] = []
    /// Whether the sentence ends with a question mark, by sentence.
    private(set) var questions: [Bool] = []

    var count: Int { symbols.count }

    mutating func clear() {
        symbols.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        flags.removeAll(keepingCapacity: true)
        clauses.removeAll(keepingCapacity: true)
        sentences.removeAll(keepingCapacity: true)
        clauseStarts.removeAll(keepingCapacity: true)
        sentenceStarts.removeAll(keepingCapacity: true)
        questions.removeAll(keepingCapacity: true)
    }

    /// Adds the word at `start..<end`; `flags` says what it begins.
    @inline(__always)
    mutating func append(_ symbol: Symbol, start: Int, end: Int, flags added: UInt8) {
        var added = symbols.isEmpty ? Self.sentenceStart : added
        if added & Self.sentenceStart != 0 {
            sentenceStarts.append(Int32(truncatingIfNeeded: symbols.count))
            questions.append(false)
            added |= Self.clauseStart
        }
        if added & Self.clauseStart != 0 {
            clauseStarts.append(Int32(truncatingIfNeeded: symbols.count))
            added |= Self.maybeClauseStart
        }
        symbols.append(symbol)
        starts.append(Int32(truncatingIfNeeded: start))
        ends.append(Int32(truncatingIfNeeded: end))
        flags.append(added)
        clauses.append(Int32(truncatingIfNeeded: clauseStarts.count - 1))
        sentences.append(Int32(truncatingIfNeeded: sentenceStarts.count - 1))
    }

    /// Turns the last word into the first of a clause, unless it is one.
    mutating func openClauseAtLastWord() {
        let last = symbols.count - 1
        guard last >= 0, flags[last] & Self.clauseStart == 0 else { return }
        flags[last] |= Self.clauseStart | Self.maybeClauseStart
        clauseStarts.append(Int32(truncatingIfNeeded: last))
        clauses[last] = Int32(truncatingIfNeeded: clauseStarts.count - 1)
    }

    /// Marks the sentence of the last word as a question.
    mutating func markQuestion() {
        if !questions.isEmpty { questions[questions.count - 1] = true }
    }

    /// Marks the words from `first` to the last one as standing between quotation marks.
    mutating func markQuoted(from first: Int) {
        for index in first..<symbols.count { flags[index] |= Self.quoted }
    }

    /// The words of the clause of `token`.
    func clause(of token: Int) -> Range<Int> {
        Self.range(clauseStarts, Int(clauses[token]), count)
    }

    /// The words of the sentence of `token`.
    func sentence(of token: Int) -> Range<Int> {
        Self.range(sentenceStarts, Int(sentences[token]), count)
    }

    /// Whether `token` is the last word of its clause.
    func endsClause(_ token: Int) -> Bool {
        token + 1 == count || flags[token + 1] & Self.clauseStart != 0
    }

    private static func range(_ starts: [Int32], _ index: Int, _ count: Int) -> Range<Int> {
        Int(starts[index])..<(index + 1 < starts.count ? Int(starts[index + 1]) : count)
    }
}
