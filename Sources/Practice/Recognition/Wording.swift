/// What the wording of an utterance shows: its words, the pairs of them, and how the longer ones begin.
///
/// Each trace is a number that stands for a word, for two neighbours, for two words with one between, for the first four
/// letters of a word, or for a mark: a comma, a colon, a question mark, a bracket or an asterisk.
package struct Wording {
    private static let start: UInt64 = 1
    private static let end: UInt64 = 2

    /// All traces, some of them more than once.
    package private(set) var traces: [UInt64] = []
    /// The traces that are words, in their order.
    package private(set) var words: [UInt64] = []

    /// The traces of `text`, whose words are read as what they stand for.
    package init(_ text: String, _ aliases: WordAliases) {
        read(text, aliases)
        var (before, last) = (Self.start, Self.start)
        for word in words {
            traces.append(word)
            traces.append(Self.pair(last, word, 1))
            if last != Self.start, before != Self.start { traces.append(Self.pair(before, word, 2)) }
            (before, last) = (last, word)
        }
        traces.append(Self.pair(last, Self.end, 1))
    }

    private mutating func read(_ text: String, _ aliases: WordAliases) {
        var word = LetterHash()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "A"..."Z": word.add(UInt8(ascii: scalar) | 0x20)
            case "a"..."z", "0"..."9": word.add(UInt8(ascii: scalar))
            case "'", "’": word.addApostrophe()
            case "?", ",", ":", "*", "(":
                finish(&word, aliases)
                traces.append(UInt64(scalar.value))
            case "\u{80}"... where scalar.properties.isAlphabetic:
                for byte in UTF8.encode(scalar) ?? .init() { word.add(byte) }
            default: finish(&word, aliases)
            }
        }
        finish(&word, aliases)
    }

    private mutating func finish(_ word: inout LetterHash, _ aliases: WordAliases) {
        if word.isEmpty { return }
        words += aliases.meaning(of: word)
        if word.count > 4 { traces.append(word.opening) }
        word = LetterHash()
    }

    private static func pair(_ one: UInt64, _ other: UInt64, _ distance: UInt64) -> UInt64 {
        var mixed = (one ^ distance) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 29
        return (mixed ^ other) &* 0xBF58_476D_1CE4_E5B9
    }
}
