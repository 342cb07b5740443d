/// A word or a number of an answer, with what stands before it.
///
/// Hyphens separate words; an apostrophe between letters belongs to its word.
struct SpokenWord: Equatable {
    /// What follows a number without a space.
    enum Ending: Equatable {
        /// As in "3rd".
        case ordinal
        /// As in "90s" and "90's".
        case decade
    }

    /// The word as typed.
    let text: String
    /// The word in lower case with straight apostrophes.
    let plain: String
    /// The characters between the word before and this one.
    let gap: String
    /// The value, when it is written in at most nine digits.
    let number: Int?
    /// The ending of a number written in digits.
    let ending: Ending?

    /// Whether the first letter is a capital.
    var isCapitalised: Bool { text.first?.isUppercase ?? false }

    /// Whether a full stop, question mark, exclamation mark or line end stands before it.
    var beginsSentence: Bool { gap != " " && gap.contains { ".!?…\n\r。؟।".contains($0) } }

    /// Whether an apostrophe stands straight before it, as in "'19".
    var followsApostrophe: Bool { gap.last.map { $0.isApostrophe || $0 == "‘" } ?? false }

    /// The words of an answer in their order.
    static func all(in text: some StringProtocol) -> [SpokenWord] {
        let text = String(text)
        var words: [SpokenWord] = []
        var gap = ""
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            let end: String.Index
            if character.digitValue != nil {
                end = run(in: text, from: index) { $0.digitValue != nil }
                let (ending, after) = ending(in: text, at: end)
                words.append(numeral(text[index..<end], gap: gap, ending: ending))
                index = after
            } else if character.isSpokenLetter {
                end = wordEnd(in: text, from: index)
                words.append(word(text[index..<end], gap: gap))
                index = end
            } else {
                gap.append(character)
                index = text.index(after: index)
                continue
            }
            gap = ""
        }
        return words
    }

    /// The word in lower case without apostrophes, so that "dont" and "don't" are one.
    var bare: String { plain.contains(where: \.isApostrophe) ? plain.filter { !$0.isApostrophe } : plain }

    /// The words in lower case, separated by single spaces, without any marks.
    static func plainText(_ text: String) -> String {
        all(in: text).map(\.plain).joined(separator: " ")
    }

    private static func word(_ text: Substring, gap: String) -> SpokenWord {
        let lowered = text.lowercased()
        let isPlain = lowered.utf8.allSatisfy { $0 < 0x80 }
        let plain = isPlain ? lowered : String(lowered.map { $0.isApostrophe ? "'" : $0 })
        return SpokenWord(text: String(text), plain: plain, gap: gap, number: nil, ending: nil)
    }

    private static func numeral(_ text: Substring, gap: String, ending: Ending?) -> SpokenWord {
        let value = text.count <= 9 ? text.reduce(0) { $0 * 10 + ($1.digitValue ?? 0) } : nil
        return SpokenWord(text: String(text), plain: String(text), gap: gap, number: value, ending: ending)
    }

    private static func wordEnd(in text: String, from start: String.Index) -> String.Index {
        var end = run(in: text, from: start, while: \.isSpokenLetter)
        while end < text.endIndex, text[end].isApostrophe {
            let next = text.index(after: end)
            guard next < text.endIndex, text[next].isSpokenLetter else { break }
            end = run(in: text, from: next, while: \.isSpokenLetter)
        }
        return end
    }

    private static func ending(in text: String, at start: String.Index) -> (Ending?, String.Index) {
        var letters = start
        if start < text.endIndex, text[start].isApostrophe { letters = text.index(after: start) }
        let end = run(in: text, from: letters, while: \.isSpokenLetter)
        switch text[letters..<end].lowercased() {
        case "s": return (.decade, end)
        case "st", "nd", "rd", "th": return letters == start ? (.ordinal, end) : (nil, start)
        default: return (nil, start)
        }
    }

    private static func run(
        in text: String, from start: String.Index, while belongs: (Character) -> Bool
    ) -> String.Index {
        var end = start
        while end < text.endIndex, belongs(text[end]) { end = text.index(after: end) }
        return end
    }
}

extension Character {
    /// The value of a decimal digit of any script.
    var digitValue: Int? {
        // Most letters are ASCII, of which no table of Unicode need be asked.
        if let ascii = asciiValue {
            let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
            return digits.contains(ascii) ? Int(ascii - digits.lowerBound) : nil
        }
        guard let scalar = unicodeScalars.first, scalar.properties.generalCategory == .decimalNumber else {
            return nil
        }
        return wholeNumberValue
    }

    /// Whether it is a letter of any script.
    var isSpokenLetter: Bool {
        guard let ascii = asciiValue else { return isLetter }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(ascii | 0x20)
    }

    /// Whether it is one of the marks that people type as an apostrophe.
    var isApostrophe: Bool {
        guard let ascii = asciiValue else { return self == "’" || self == "ʼ" }
        return ascii == UInt8(ascii: "'")
    }
}
