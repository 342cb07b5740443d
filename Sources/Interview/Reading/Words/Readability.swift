/// How hard a text is to read, for checks of the program's own wording.
package enum Readability {
    /// The counts that a grade is made of.
    package struct Counts: Equatable, Sendable {
        /// Sentences, at least 1 where there are words.
        package var sentences = 0
        /// Words, placeholders among them.
        package var words = 0
        /// Syllables, at least as many as words.
        package var syllables = 0
    }

    /// The Flesch-Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
    ///
    /// Kincaid, Fishburne, Rogers and Chissom 1975. Placeholders such as `{person}` count as words of one syllable.
    /// Nil for a text without words.
    package static func grade(of text: String) -> Double? {
        let counts = counts(of: text)
        guard counts.words > 0 else { return nil }
        let words = Double(counts.words)
        return 0.39 * words / Double(counts.sentences) + 11.8 * Double(counts.syllables) / words - 15.59
    }

    /// Counts sentences, words and syllables; a text with words has at least one sentence.
    package static func counts(of text: String) -> Counts {
        var counts = Counts()
        var hasWords = false
        for word in SpokenWord.all(in: withoutPlaceholders(text) + " ") {
            if word.beginsSentence, hasWords { counts.sentences += 1 }
            hasWords = true
            counts.words += 1
            counts.syllables += word.number == nil ? syllables(in: word.plain) : numberSyllables(word.text)
        }
        if hasWords { counts.sentences += 1 }
        return counts
    }

    /// The syllables of an English word, at least 1: groups of vowels, less silent endings.
    package static func syllables(in word: String) -> Int {
        let letters = Array(word.lowercased().filter { $0.isLetter })
        if let known = exceptions[String(letters)] { return known }
        for suffix in ["ness", "ly", "ful", "less", "ment"] where String(letters).hasSuffix("e" + suffix) {
            let stem = String(letters.dropLast(suffix.count))
            if stem.count >= 4 { return syllables(in: stem) + 1 }
        }
        let isVowel = letters.map { "aeiouyàáâäèéêëìíîïòóôöùúûü".contains($0) }
        var count = 0
        for index in letters.indices where isVowel[index] && (index == 0 || !isVowel[index - 1]) {
            count += 1
        }
        let text = String(letters)
        let last = letters.count - 1
        if text.hasSuffix("e"), !text.hasSuffix("le"), last > 1, !isVowel[last - 1] { count -= 1 }
        if text.hasSuffix("le"), last > 1, isVowel[last - 2] { count -= 1 }
        if text.hasSuffix("es"), last > 2, !isVowel[last - 2], !hissing(text.dropLast(2)),
            letters[last - 2] != "l" || isVowel[last - 3]
        {
            count -= 1
        }
        if text.hasSuffix("ed"), last > 2, !isVowel[last - 2], !"td".contains(letters[last - 2]) {
            count -= 1
        }
        for hiatus in [
            "ia", "io", "iou", "eo", "ua", "uou", "ying", "being", "doing", "going", "seeing", "ayi", "iet",
        ]
        where text.contains(hiatus) && !joined(hiatus, in: text) { count += 1 }
        return max(1, count)
    }

    private static func hissing(_ stem: Substring) -> Bool {
        ["s", "x", "z", "ch", "sh", "c", "g"].contains { stem.hasSuffix($0) }
    }

    /// Whether two vowels that may be apart are one sound here, as in "special" and "nation".
    private static func joined(_ vowels: String, in word: String) -> Bool {
        switch vowels {
        case "ia", "io", "iou":
            ["tia", "cia", "sia", "tio", "cio", "sio", "gio", "xio", "rriage", "lia"].contains {
                word.contains($0)
            }
                && !word.contains("associa")
        case "eo": ["people", "geon", "leopard"].contains { word.contains($0) }
        case "ua": ["qua", "gua", "sua"].contains { word.contains($0) }
        case "iet": !["quiet", "diet", "society", "anxiety", "variety"].contains { word.contains($0) }
        default: false
        }
    }

    /// One syllable for each digit up to two, as numbers are seldom hard to read.
    private static func numberSyllables(_ text: String) -> Int { min(2, max(1, text.count)) }

    private static func withoutPlaceholders(_ text: String) -> String {
        var result = ""
        var isInside = false
        for character in text {
            if character == "{" {
                isInside = true
                result += "Sam"
            } else if character == "}" {
                isInside = false
            } else if !isInside {
                result.append(character)
            }
        }
        return result
    }

    /// Everyday words that the rules count wrongly.
    private static let exceptions: [String: Int] = [
        "something": 2, "sometimes": 2, "someone": 2, "somewhere": 2, "everyone": 3, "everything": 3,
        "every": 2,
        "people": 2, "business": 2, "being": 2, "seeing": 2, "doing": 2, "going": 2, "friend": 1,
        "friends": 1,
        "area": 3, "idea": 3, "ideas": 3, "real": 1, "really": 2, "years": 1, "lonely": 2, "loneliness": 3,
        "safely": 2, "likely": 2, "closely": 2, "close": 1, "homework": 2, "maybe": 2, "diary": 3, "life": 1,
        "lives": 1, "moved": 1, "loved": 1, "lifetime": 2, "whole": 1, "hour": 1, "hours": 1, "our": 1,
        "therefore": 2,
        "separate": 3, "interest": 2, "different": 2, "evening": 2, "ones": 1, "eye": 1, "eyes": 1, "were": 1,
        "there": 1, "here": 1, "where": 1, "are": 1, "the": 1, "be": 1, "he": 1, "she": 1, "me": 1, "we": 1,
        "family": 3, "create": 2, "science": 2, "quiet": 2, "diet": 2, "poem": 2, "fire": 1, "tired": 1,
    ]
}
