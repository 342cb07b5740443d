/// Reads the text of one pattern from left to right.
struct PatternParser {
    private let characters: [Character]
    /// The kind of each character as a byte; that of a wide one where it is not ASCII.
    private let kinds: [UInt8]
    private let lists: WordLists
    private var position = 0

    init(_ source: String, lists: WordLists) {
        characters = Array(source)
        kinds = characters.map { $0.asciiValue.map { ByteKind.table[Int($0)] } ?? ByteKind.wide }
        self.lists = lists
    }

    mutating func parse() throws(PatternError) -> (
        items: [PatternItem], atClauseStart: Bool, atClauseEnd: Bool
    ) {
        skipSpaces()
        let atClauseStart = take("^")
        let items = try sequence(endingAt: ["$"])
        let atClauseEnd = take("$")
        skipSpaces()
        if let extra = current { throw error(.unexpected(extra)) }
        if items.isEmpty { throw PatternError(column: 1, .empty) }
        try check(items, column: 1)
        if items.length.lowerBound == 0 { throw PatternError(column: 1, .matchesNothing) }
        let longest = items.length.upperBound
        if longest > Pattern.longestMatch {
            throw PatternError(column: 1, .tooLong(words: longest, limit: Pattern.longestMatch))
        }
        return (items, atClauseStart, atClauseEnd)
    }

    private var current: Character? { position < characters.count ? characters[position] : nil }

    private func error(_ problem: PatternError.Problem) -> PatternError {
        PatternError(column: position + 1, problem)
    }

    private mutating func skipSpaces() {
        while let next = current, next == " " { position += 1 }
    }

    private mutating func take(_ wanted: Character) -> Bool {
        skipSpaces()
        guard current == wanted else { return false }
        position += 1
        return true
    }

    private mutating func sequence(endingAt ends: [Character]) throws(PatternError) -> [PatternItem] {
        var items: [PatternItem] = []
        while true {
            skipSpaces()
            guard let next = current, !ends.contains(next) else { return items }
            try items.append(contentsOf: item(next))
        }
    }

    private mutating func item(_ next: Character) throws(PatternError) -> [PatternItem] {
        switch next {
        case "(":
            return [.choice(try alternatives(closedBy: ")"))]
        case "[":
            let alternatives = try alternatives(closedBy: "]")
            return [.optional(alternatives.count == 1 ? alternatives[0] : [.choice(alternatives)])]
        case "<":
            return [try list()]
        case ".":
            return [try gap()]
        case "#":
            position += 1
            return [.number]
        case "-":
            position += 1
            return []
        default:
            guard isWordCharacter(next), next != "'", next != "’" else { throw error(.unexpected(next)) }
            return [try word()]
        }
    }

    private mutating func alternatives(closedBy close: Character) throws(PatternError) -> [[PatternItem]] {
        let start = position
        let open = characters[position]
        position += 1
        var found: [[PatternItem]] = []
        while true {
            let column = position + 1
            let items = try sequence(endingAt: ["|", close])
            guard let next = current else { throw PatternError(column: start + 1, .unclosed(open)) }
            if items.isEmpty { throw error(.unexpected(next)) }
            try check(items, column: column)
            found.append(items)
            position += 1
            if next == close { return found }
        }
    }

    private mutating func list() throws(PatternError) -> PatternItem {
        let start = position
        guard let end = characters[position...].firstIndex(of: ">") else {
            throw error(.unclosed("<"))
        }
        let name = String(characters[(start + 1)..<end])
        position = end + 1
        var possessive = false
        if characters[position...].starts(with: ["'", "s"])
            || characters[position...].starts(with: ["’", "s"])
        {
            possessive = true
            position += 2
        }
        if name == "a-name" { return .name }
        return .list(try lists.phrases(of: name, possessive: possessive, column: start + 2))
    }

    private mutating func gap() throws(PatternError) -> PatternItem {
        let start = position
        position += 1
        guard current == "." else { throw PatternError(column: start + 1, .unexpected(".")) }
        position += 1
        var digits = ""
        while let next = current, next.isASCII, next.isNumber {
            digits.append(next)
            position += 1
        }
        guard let widest = Int(digits.prefix(6)), widest > 0 else {
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
        guard current == "~" else { return .word(text) }
        position += 1
        guard current == "(" else { return .choice(try lists.forms(of: text, column: start + 1)) }
        var forms: [[PatternItem]] = [[.word(text)]]
        for ending in try alternatives(closedBy: ")") {
            guard ending.count == 1, case .word(let letters) = ending[0] else {
                throw error(.unexpected(")"))
            }
            forms.append([.word(text + letters)])
        }
        return .choice(forms)
    }

    private mutating func wordText() -> String {
        let numeric = current?.isNumber == true
        var text: [UInt8] = []
        while let next = current, isWordCharacter(next), isNumber(next) == numeric {
            if kinds[position] == ByteKind.wide {
                text += (next == "’" ? "'" : next.lowercased()).utf8
            } else {
                text.append(kinds[position])
            }
            position += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether `next`, which is at the position, can stand in a word; most are told by their byte.
    private func isWordCharacter(_ next: Character) -> Bool {
        let kind = kinds[position]
        if kind == ByteKind.wide { return next.isWordCharacter }
        return ByteKind.isLetter(kind) || ByteKind.isDigit(kind) || next == "'"
    }

    private func isNumber(_ next: Character) -> Bool {
        kinds[position] == ByteKind.wide ? next.isNumber : ByteKind.isDigit(kinds[position])
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
