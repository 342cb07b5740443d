import CaseModel

/// The words of one entry in a list of people, with names such as "O'Neill" and "Mary-Ann" kept whole.
struct PersonWords: Equatable {
    /// A word as typed and in lower case, without marks around it.
    struct Word: Equatable {
        let text: String
        let plain: String

        /// A word as typed, and in lower case.
        init(text: String, plain: String) {
            self.text = text
            self.plain = plain
        }

        /// A word of an answer.
        init(_ word: SpokenWord) { self.init(text: word.text, plain: word.plain) }

        /// Whether it begins with a capital letter.
        var isCapitalised: Bool { text.first?.isUppercase ?? false }

        /// The word without "'s" when it has one: whom something belongs to.
        var owner: Word? {
            for ending in ["'s", "’s", "s'", "s’"] where text.lowercased().hasSuffix(ending) {
                let count = ending.hasPrefix("s") ? 1 : 2
                let base = String(text.dropLast(count))
                return base.count < 2 ? nil : Word(text: base, plain: base.lowercased())
            }
            return nil
        }
    }

    /// The words outside brackets.
    let words: [Word]
    /// What stands in brackets.
    let asides: [String]

    /// The words of an entry.
    init(_ text: String) {
        var outside = ""
        var asides: [String] = []
        var aside = ""
        var depth = 0
        for character in text {
            switch character {
            case "(", "[", "（":
                depth += 1
                outside.append(" ")
            case ")", "]", "）":
                depth = max(0, depth - 1)
                if depth == 0, !aside.trimmed.isEmpty {
                    asides.append(aside.trimmed)
                    aside = ""
                }
            default:
                if depth > 0 { aside.append(character) } else { outside.append(character) }
            }
        }
        if !aside.trimmed.isEmpty { asides.append(aside.trimmed) }
        self.asides = asides
        words = outside.split { $0.isWhitespace }.compactMap { PersonWords.word($0) }
    }

    private static func word(_ raw: Substring) -> Word? {
        let marks: (Character) -> Bool = { !$0.isLetter && !$0.isNumber }
        guard let first = raw.firstIndex(where: { !marks($0) }),
            let last = raw.lastIndex(where: { !marks($0) || $0.isApostrophe })
        else { return nil }
        var text = raw[first...max(first, last)]
        while let end = text.last, end.isApostrophe, text.dropLast().last?.lowercased() != "s" {
            text = text.dropLast()
        }
        let plain = String(text.lowercased().map { $0 == "’" || $0 == "ʼ" ? "'" : $0 })
        return Word(text: String(text), plain: plain)
    }

    /// A name as it is written: "sam" and "SAM" become "Sam"; "van", "O'Neill" and "AJ" stay as they are.
    static func name(_ words: some Collection<Word>) -> String {
        words.enumerated().map { index, word in
            let isSmall = particles.contains(word.plain) && index > 0
            let isLower = word.text == word.plain
            let isShouted = word.text.count > 2 && word.text == word.text.uppercased()
            if isSmall { return isShouted ? word.plain : word.text }
            return isLower || isShouted ? capitalised(word.plain) : word.text
        }.joined(separator: " ")
    }

    private static let particles: Set<String> = [
        "van", "der", "den", "de", "da", "di", "von", "zu", "al", "bin", "ibn", "la", "le", "du", "dos",
        "del",
    ]

    private static func capitalised(_ plain: String) -> String {
        var result = ""
        var starts = true
        for (index, character) in plain.enumerated() {
            result += starts ? character.uppercased() : String(character)
            starts = character == "-" || (character.isApostrophe && index == 1)
        }
        return result
    }
}

extension [PersonWords.Word] {
    /// The words without "I suppose", "in a way" and the like after them.
    var withoutHedge: [PersonWords.Word] {
        let plain = map(\.plain)
        guard let hedge = Self.hedges.first(where: { plain.count > $0.count && plain.ends(with: $0) }) else {
            return self
        }
        return Array(dropLast(hedge.count)).withoutHedge
    }

    /// Whether they give a month, a season or a year and nothing else: "nov 2019", "in 2019".
    var isDate: Bool {
        let dates = filter { word in
            word.isNumber || DateLexicon.month(word.plain) != nil || Self.dateWords.contains(word.plain)
        }
        return dates.count == count && contains { $0.isNumber && $0.plain.count == 4 }
    }

    private static let hedges: [[String]] = [
        ["in", "a", "way"], ["i", "suppose"], ["i", "guess"], ["i", "think"], ["sort", "of"], ["kind", "of"],
        ["sorta"], ["kinda"], ["maybe"], ["probably"], ["of", "course"],
    ]

    private static let dateWords: Set<String> = [
        "in", "since", "about", "around", "last", "early", "late", "mid", "spring", "summer", "autumn",
        "winter",
    ]
}

extension PersonWords.Word {
    /// Whether it is written in digits.
    var isNumber: Bool { plain.allSatisfy { $0.digitValue != nil } }
}

extension Collection where Element: Equatable {
    /// Whether the last elements are these.
    fileprivate func ends(with other: some Collection<Element>) -> Bool {
        suffix(other.count).elementsEqual(other)
    }
}
