/// Steps through the characters of a pattern.
struct PatternCursor {
    /// A word of the pattern.
    struct Word {
        /// Where it stands.
        let range: Range<Int>
        /// The word as texts are searched for it, where that was found on the way.
        fileprivate let plain: FoldedWord?
    }

    /// Each character as a byte; `wide` where it is not ASCII.
    private let bytes: [UInt8]
    /// The characters themselves where any is not ASCII; none otherwise.
    private let characters: [Character]
    private let kinds = ByteKind.table
    /// The place of the next character.
    private(set) var position = 0
    private static let wide: UInt8 = 0x80

    init(_ source: String) {
        let utf8 = Array(source.utf8)
        // A carriage return may be one character with what follows it.
        if utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
            bytes = utf8
            characters = []
        } else {
            characters = Array(source)
            bytes = characters.map { $0.asciiValue ?? Self.wide }
        }
    }

    /// How many characters there are.
    var count: Int { bytes.count }

    /// The next character as a byte; nil at the end.
    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// The character at a place, which must be one of the pattern's.
    func character(at place: Int) -> Character {
        characters.isEmpty ? Character(Unicode.Scalar(bytes[place])) : characters[place]
    }

    /// The error that the next character has no place here.
    var unexpected: PatternError { error(.unexpected(character(at: position))) }

    /// A problem at the next character.
    func error(_ problem: PatternError.Problem) -> PatternError {
        PatternError(column: position + 1, problem)
    }

    mutating func advance(by count: Int = 1) { position += count }

    mutating func skipSpaces() {
        while current == 0x20 { position += 1 }
    }

    /// Takes `wanted` if it comes next, spaces aside.
    mutating func take(_ wanted: UInt8) -> Bool {
        skipSpaces()
        guard current == wanted else { return false }
        position += 1
        return true
    }

    /// Takes a possessive ending if one comes next.
    mutating func takePossessive() -> Bool {
        guard position + 1 < bytes.count, isApostrophe(at: position), bytes[position + 1] == 0x73 else {
            return false
        }
        position += 2
        return true
    }

    /// Takes all up to `end`, and that too; nil if it never comes.
    mutating func takeText(before end: UInt8) -> String? {
        guard let place = bytes[position...].firstIndex(of: end) else { return nil }
        defer { position = place + 1 }
        if characters.isEmpty { return String(decoding: bytes[position..<place], as: UTF8.self) }
        return String(characters[position..<place])
    }

    /// Takes the digits that come next, of which six count.
    mutating func takeNumber() -> Int? {
        let first = position
        while let next = current, ByteKind.isDigit(kinds[Int(next)]) { position += 1 }
        return Int(String(decoding: bytes[first..<position].prefix(6), as: UTF8.self))
    }

    /// Whether a word begins here.
    var isAtWord: Bool { isWordCharacter && !isApostrophe(at: position) }

    /// Takes a word, or a number.
    mutating func takeWord() -> Word {
        let start = position
        if let plain = plainWord {
            position = plain.end
            return Word(range: start..<position, plain: FoldedWord(plain))
        }
        let numeric = isNumber
        while position < bytes.count, isWordCharacter, isNumber == numeric { position += 1 }
        return Word(range: start..<position, plain: nil)
    }

    /// The word that begins here, if it has nothing but plain letters or digits.
    private var plainWord: WordScan? {
        if !characters.isEmpty { return nil }
        let word = WordScan(bytes.span, from: position, kinds: kinds)
        let isAtApostrophe = word.end < bytes.count && bytes[word.end] == 0x27
        return word.hasApostrophe || isAtApostrophe ? nil : word
    }

    /// The text of `word`, in small letters.
    func text(_ word: Word) -> String { characters.isEmpty ? plainText(word.range) : wideText(word.range) }

    /// The word as texts are searched for it.
    func folded(_ word: Word) -> FoldedWord {
        word.plain ?? FoldedWord(text(word))
    }

    private func plainText(_ range: Range<Int>) -> String {
        String(unsafeUninitializedCapacity: range.count) { room in
            for place in range { room[place - range.lowerBound] = kinds[Int(bytes[place])] }
            return range.count
        }
    }

    private func wideText(_ range: Range<Int>) -> String {
        var text: [UInt8] = []
        for place in range {
            if bytes[place] != Self.wide {
                text.append(kinds[Int(bytes[place])])
            } else {
                text += (isApostrophe(at: place) ? "'" : characters[place].lowercased()).utf8
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether the next character can stand in a word; most are told by their byte.
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
}

extension Character {
    /// Whether it can stand in a word of a pattern.
    var isWordCharacter: Bool { isLetter || isNumber || self == "'" || self == "’" }
}
