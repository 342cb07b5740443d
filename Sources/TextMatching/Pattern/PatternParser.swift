/// Reads the text of one pattern from left to right.
struct PatternParser {
    /// Each character as a byte; `wide` where it is not ASCII.
    private let bytes: [UInt8]
    /// The characters themselves where any is not ASCII; none otherwise.
    private let characters: [Character]
    private let kinds = ByteKind.table
    private let lists: WordLists
    private var position = 0
    private static let wide: UInt8 = 0x80

    init(_ source: String, lists: WordLists) {
        let utf8 = Array(source.utf8)
        // A carriage return may be one character with what follows it.
        if utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
            bytes = utf8
            characters = []
        } else {
            characters = Array(source)
            bytes = characters.map { $0.asciiValue ?? Self.wide }
        }
        self.lists = lists
    }

    mutating func parse() throws(PatternError) -> (
        items: [PatternItem], atClauseStart: Bool, atClauseEnd: Bool
    ) {
        skipSpaces()
        let atClauseStart = take(0x5E)
        let items = try sequence(endingAt: 0x24)
        let atClauseEnd = take(0x24)
        skipSpaces()
        if current != nil { throw unexpected() }
        if items.isEmpty { throw PatternError(column: 1, .empty) }
        try check(items, column: 1)
        if items.length.lowerBound == 0 { throw PatternError(column: 1, .matchesNothing) }
        let longest = items.length.upperBound
        if longest > Pattern.longestMatch {
            throw PatternError(column: 1, .tooLong(words: longest, limit: Pattern.longestMatch))
        }
        return (items, atClauseStart, atClauseEnd)
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func character(at place: Int) -> Character {
        characters.isEmpty ? Character(Unicode.Scalar(bytes[place])) : characters[place]
    }

    /// The error that the character at the position has no place here.
    private func unexpected() -> PatternError { error(.unexpected(character(at: position))) }

    private func error(_ problem: PatternError.Problem) -> PatternError {
        PatternError(column: position + 1, problem)
    }

    private mutating func skipSpaces() {
        while current == 0x20 { position += 1 }
    }

    private mutating func take(_ wanted: UInt8) -> Bool {
        skipSpaces()
        guard current == wanted else { return false }
        position += 1
        return true
    }

    private mutating func sequence(endingAt end: UInt8, or other: UInt8? = nil) throws(PatternError)
        -> [PatternItem]
    {
        var items: [PatternItem] = []
        while true {
            skipSpaces()
            guard let next = current, next != end, next != other else { return items }
            if let item = try item(next) { items.append(item) }
        }
    }

    private mutating func item(_ next: UInt8) throws(PatternError) -> PatternItem? {
        switch next {
        case 0x28:
            return .choice(try alternatives(closedBy: 0x29))
        case 0x5B:
            let alternatives = try alternatives(closedBy: 0x5D)
            return .optional(alternatives.count == 1 ? alternatives[0] : [.choice(alternatives)])
        case 0x3C:
            return try list()
        case 0x2E:
            return try gap()
        case 0x23:
            position += 1
            return .number
        case 0x2D:
            position += 1
            return nil
        default:
            guard isWordCharacter, !isApostrophe(at: position) else { throw unexpected() }
            return try word()
        }
    }

    private mutating func alternatives(closedBy close: UInt8) throws(PatternError) -> [[PatternItem]] {
        let start = position
        let open = character(at: position)
        position += 1
        var found: [[PatternItem]] = []
        while true {
            let column = position + 1
            let items = try sequence(endingAt: 0x7C, or: close)
            guard let next = current else { throw PatternError(column: start + 1, .unclosed(open)) }
            if items.isEmpty { throw unexpected() }
            try check(items, column: column)
            found.append(items)
            position += 1
            if next == close { return found }
        }
    }

    private mutating func list() throws(PatternError) -> PatternItem {
        let start = position
        guard let end = bytes[position...].firstIndex(of: 0x3E) else {
            throw error(.unclosed("<"))
        }
        let name =
            characters.isEmpty
            ? String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
            : String(characters[(start + 1)..<end])
        position = end + 1
        let possessive =
            position + 1 < bytes.count && isApostrophe(at: position) && bytes[position + 1] == 0x73
        if possessive { position += 2 }
        if name == "a-name" { return .name }
        return .list(try lists.phrases(of: name, possessive: possessive, column: start + 2))
    }

    private mutating func gap() throws(PatternError) -> PatternItem {
        let start = position
        position += 1
        guard current == 0x2E else { throw PatternError(column: start + 1, .unexpected(".")) }
        position += 1
        let firstDigit = position
        while let next = current, ByteKind.isDigit(kinds[Int(next)]) { position += 1 }
        let digits = bytes[firstDigit..<position].prefix(6)
        guard let widest = Int(String(decoding: digits, as: UTF8.self)), widest > 0 else {
            throw PatternError(column: start + 1, .gapWithoutNumber)
        }
        if widest > Pattern.widestGap {
            throw PatternError(column: start + 1, .gapTooWide(widest, limit: Pattern.widestGap))
        }
        return .gap(widest)
    }

    private mutating func word() throws(PatternError) -> PatternItem {
        let start = position
        let text = wordText()
        guard current == 0x7E else { return .word(text) }
        position += 1
        guard current == 0x28 else { return .choice(try lists.forms(of: text, column: start + 1)) }
        var forms: [[PatternItem]] = [[.word(text)]]
        for ending in try alternatives(closedBy: 0x29) {
            guard ending.count == 1, case .word(let letters) = ending[0] else {
                throw error(.unexpected(")"))
            }
            forms.append([.word(text + letters)])
        }
        return .choice(forms)
    }

    private mutating func wordText() -> String {
        let numeric = position < bytes.count && isNumber
        var text: [UInt8] = []
        while position < bytes.count, isWordCharacter, isNumber == numeric {
            if bytes[position] != Self.wide {
                text.append(kinds[Int(bytes[position])])
            } else {
                text += (isApostrophe(at: position) ? "'" : characters[position].lowercased()).utf8
            }
            position += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether the character at the position can stand in a word; most are told by their byte.
    private var isWordCharacter: Bool {
        let byte = bytes[position]
        if byte == Self.wide { return characters[position].isWordCharacter }
        let kind = kinds[Int(byte)]
        return ByteKind.isLetter(kind) || ByteKind.isDigit(kind) || byte == 0x27
    }

    private var isNumber: Bool {
        let byte = bytes[position]
        return byte == Self.wide ? characters[position].isNumber : ByteKind.isDigit(kinds[Int(byte)])
    }

    private func isApostrophe(at place: Int) -> Bool {
        bytes[place] == 0x27 || (bytes[place] == Self.wide && characters[place] == "’")
    }

    /// Gaps need words on both sides.
    private func check(_ items: [PatternItem], column: Int) throws(PatternError) {
        var afterGap = true
        for item in items {
            if case .gap = item {
                if afterGap { throw PatternError(column: column, .gapWithoutWords) }
                afterGap = true
            } else {
                afterGap = false
            }
        }
        if afterGap && !items.isEmpty { throw PatternError(column: column, .gapWithoutWords) }
    }
}

extension Character {
    /// Whether it can stand in a word of a pattern.
    var isWordCharacter: Bool { isLetter || isNumber || self == "'" || self == "’" }
}
