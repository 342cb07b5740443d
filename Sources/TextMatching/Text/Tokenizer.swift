/// Divides UTF-8 text into words, clauses and sentences in one pass.
struct Tokenizer: Sendable {
    /// Quotation marks further apart than this many words are taken for stray ones.
    static let longestQuotation = 60

    private let vocabulary: Vocabulary
    private let roles: ClauseRoles
    private let kinds = ByteKind.table

    init(vocabulary: Vocabulary, roles: ClauseRoles) {
        self.vocabulary = vocabulary
        self.roles = roles
    }

    /// Reads `text`, of less than 2 GB, into `words`.
    func read(_ text: Span<UInt8>, into words: inout TokenBuffer) {
        words.clear()
        var state = Divisions()
        var offset = 0
        while offset < text.count {
            // Most words are of a few plain letters, which are read at once.
            if let block = text.block(at: offset), block.isWord {
                let end = offset &+ block.count
                var key = WordKey()
                key.add(block: block.letters)
                var symbol = vocabulary.entry(for: key.value).plain
                if _slowPath(symbol == .unknown), block.isCapitalised { symbol = .name }
                take(symbol, from: offset, to: end, &state, &words)
                // And most have one space after them.
                state.afterSpace = block.next == 0x20
                offset = state.afterSpace ? end &+ 1 : end
            } else {
                offset = readNext(text, at: offset, &state, &words)
            }
        }
    }

    /// Reads what begins at `offset`, whatever it is, and says where it ends.
    private func readNext(
        _ text: Span<UInt8>, at offset: Int, _ state: inout Divisions, _ words: inout TokenBuffer
    ) -> Int {
        let kind = kinds[Int(text[offset])]
        if ByteKind.isInWord(kind) { return readWord(text, at: offset, &state, &words) }
        switch kind {
        case ByteKind.space:
            state.afterSpace = true
            return offset + 1
        case ByteKind.wide: return readWide(text, at: offset, &state, &words)
        default: return readMark(text, at: offset, kind, &state, &words)
        }
    }

    private func readWord(
        _ text: Span<UInt8>, at offset: Int, _ state: inout Divisions, _ words: inout TokenBuffer
    ) -> Int {
        let word = WordScan(text, from: offset, kinds: kinds)
        let entry = vocabulary.entry(for: word.key.value)
        var symbol = word.hasApostrophe ? entry.contracted : entry.plain
        if symbol == .unknown {
            if word.isNumber { symbol = .number } else if word.isCapitalised { symbol = .name }
        }
        take(symbol, from: offset, to: word.end, &state, &words)
        return word.end
    }

    /// Takes a word that was read, with the clause or the sentence that it begins.
    @inline(__always)
    private func take(
        _ symbol: Symbol, from start: Int, to end: Int, _ state: inout Divisions, _ words: inout TokenBuffer
    ) {
        let role = roles.roles(of: symbol)
        var flags = state.pending
        if role | state.lastRole != 0 { flags |= divide(role, after: state.lastRole, &words) }
        words.append(symbol, start: start, end: end, flags: flags)
        state.wordRead(role)
    }

    /// What a word of the part `role` begins after one of the part `last`, apart from what punctuation says.
    private func divide(_ role: UInt8, after last: UInt8, _ words: inout TokenBuffer) -> UInt32 {
        let own = role & ClauseRoles.opener != 0 ? TokenBuffer.clauseStart : 0
        if last & ClauseRoles.joiner != 0, role & ClauseRoles.subject != 0 {
            words.openClauseAtLastWord()
            return own | TokenBuffer.maybeClauseStart
        }
        return last & ClauseRoles.opener != 0 ? own | TokenBuffer.maybeClauseStart : own
    }

    private func readWide(
        _ text: Span<UInt8>, at offset: Int, _ state: inout Divisions, _ words: inout TokenBuffer
    ) -> Int {
        let (scalar, length) = text.scalar(at: offset)
        switch WideScalar(scalar) {
        case .letter: return readWord(text, at: offset, &state, &words)
        case .quotation: state.quotationMark(&words)
        case .clauseMark, .ellipsis: state.endClause()
        case .newline: state.newline()
        case .fullStop: state.endSentence()
        case .space: state.afterSpace = true
        case .prepended:
            // The scalar after it is not the start of a character.
            let next = offset + length
            if next < text.count, text[next] >= 0x20 { return next + text.scalar(at: next).1 }
        case .attached, .digit, .apostrophe, .other: break
        }
        return offset + length
    }

    private func readMark(
        _ text: Span<UInt8>, at offset: Int, _ kind: UInt8, _ state: inout Divisions,
        _ words: inout TokenBuffer
    ) -> Int {
        let next = offset + 1 < text.count ? kinds[Int(text[offset + 1])] : ByteKind.space
        switch kind {
        case ByteKind.newline:
            if text[offset] == 0x0A { state.newline() }
        case ByteKind.clauseMark:
            // The comma of "1,000" divides nothing.
            if !ByteKind.isDigit(next) { state.endClause() }
        case ByteKind.fullStop:
            if next == ByteKind.fullStop {
                state.endClause()
                return afterDots(text, offset)
            }
            if !continuesWord(text, offset, next, state) { state.endSentence() }
        case ByteKind.exclamation:
            state.endSentence()
        case ByteKind.question:
            words.markQuestion()
            state.endSentence()
        case ByteKind.quotation:
            state.quotationMark(&words)
        case ByteKind.hyphen:
            if state.afterSpace || next == ByteKind.hyphen { state.endClause() }
        default: break
        }
        return offset + 1
    }

    /// Whether a full stop belongs to an abbreviation or a number rather than ending a sentence.
    private func continuesWord(_ text: Span<UInt8>, _ offset: Int, _ next: UInt8, _ state: Divisions) -> Bool
    {
        if state.afterSpace { return false }
        if state.lastRole & ClauseRoles.abbreviation != 0 { return true }
        if ByteKind.isDigit(next) { return true }
        // One letter on each side, as in "e.g." and "U.S.".
        let letterBefore = offset > 0 && ByteKind.isLetter(kinds[Int(text[offset - 1])])
        let alone = offset < 2 || !ByteKind.isLetter(kinds[Int(text[offset - 2])])
        return letterBefore && alone && text[offset - 1] | 0x20 != 0x69
    }

    private func afterDots(_ text: Span<UInt8>, _ offset: Int) -> Int {
        var end = offset
        while end < text.count, text[end] == 0x2E { end += 1 }
        return end
    }
}

/// What stands between the last word and the next one.
private struct Divisions {
    var pending: UInt32 = TokenBuffer.sentenceStart
    var lastRole: UInt8 = 0
    var afterSpace = false
    private var newlines = 0
    private var quotationStart: Int?

    mutating func endClause() { pending |= TokenBuffer.clauseStart }

    mutating func endSentence() { pending |= TokenBuffer.sentenceStart }

    mutating func newline() {
        newlines += 1
        afterSpace = true
        pending |= newlines > 1 ? TokenBuffer.sentenceStart : TokenBuffer.clauseStart
    }

    @inline(__always)
    mutating func wordRead(_ role: UInt8) {
        pending = 0
        lastRole = role
        afterSpace = false
        newlines = 0
    }

    mutating func quotationMark(_ words: inout TokenBuffer) {
        if let start = quotationStart, words.count - start <= Tokenizer.longestQuotation {
            words.markQuoted(from: start)
            quotationStart = nil
        } else {
            quotationStart = words.count
        }
    }
}
