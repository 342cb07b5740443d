/// Numbers as people write them: "12", "twelve", "thirty-four", "a hundred".
enum NumberWords {
    /// A number and the index after its last word.
    struct Match: Equatable {
        let value: Int
        let end: Int
    }

    /// The whole number that begins at a word, from 0 to 100 in words or up to nine digits.
    static func cardinal(in words: [SpokenWord], at index: Int) -> Match? {
        guard words.indices.contains(index) else { return nil }
        let word = words[index]
        if let number = word.number, word.ending == nil { return Match(value: number, end: index + 1) }
        let next = index + 1 < words.count ? words[index + 1].plain : ""
        if word.plain == "hundred" { return Match(value: 100, end: index + 1) }
        if word.plain == "a" || word.plain == "one", next == "hundred" {
            return Match(value: 100, end: index + 2)
        }
        if let value = tens[word.plain] {
            if let unit = units[next], (1...9).contains(unit) {
                return Match(value: value + unit, end: index + 2)
            }
            return Match(value: value, end: index + 1)
        }
        return units[word.plain].map { Match(value: $0, end: index + 1) }
    }

    /// The ordinal that begins at a word: "3rd", "third", "twenty-first"; up to thirty-first in words.
    static func ordinal(in words: [SpokenWord], at index: Int) -> Match? {
        guard words.indices.contains(index) else { return nil }
        let word = words[index]
        if let number = word.number, word.ending == .ordinal { return Match(value: number, end: index + 1) }
        if let value = tens[word.plain], index + 1 < words.count,
            let unit = ordinals[words[index + 1].plain], unit < 10
        {
            return Match(value: value + unit, end: index + 2)
        }
        return ordinals[word.plain].map { Match(value: $0, end: index + 1) }
    }

    /// A year in words: "nineteen ninety-eight", "twenty nineteen", "two thousand and five".
    static func year(in words: [SpokenWord], at index: Int) -> Match? {
        guard words.indices.contains(index), words[index].number == nil else { return nil }
        if words[index].plain == "two", index + 1 < words.count, words[index + 1].plain == "thousand" {
            var next = index + 2
            if next < words.count, words[next].plain == "and" { next += 1 }
            guard let rest = wordsOnly(in: words, at: next), rest.value < 100 else {
                return Match(value: 2000, end: index + 2)
            }
            return Match(value: 2000 + rest.value, end: rest.end)
        }
        guard let century = ["nineteen": 1900, "twenty": 2000][words[index].plain],
            let rest = wordsOnly(in: words, at: index + 1), (10...99).contains(rest.value)
        else { return nil }
        return Match(value: century + rest.value, end: rest.end)
    }

    private static func wordsOnly(in words: [SpokenWord], at index: Int) -> Match? {
        guard words.indices.contains(index), words[index].number == nil else { return nil }
        return cardinal(in: words, at: index)
    }

    private static let units: [String: Int] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    ]

    private static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90,
    ]

    private static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
        "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
        "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    ]
}
