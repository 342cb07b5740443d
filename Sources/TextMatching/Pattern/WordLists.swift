/// Named lists of words and phrases, and the declared forms of words, that patterns refer to.
package struct WordLists: Equatable, Sendable {
    /// The entries of a list: phrases, or `<name>` for all of another list.
    package typealias Entries = [String]

    private let lists: [String: ListPhrases]
    private let possessives: [String: ListPhrases]
    /// The declared forms of words, as choices.
    private let forms: [String: PatternItem]

    /// The names of the lists, sorted.
    package var names: [String] { lists.keys.sorted() }
    /// The words whose forms are declared, sorted.
    package var inflected: [String] { forms.keys.sorted() }

    /// No lists and no forms.
    package init() {
        lists = [:]
        possessives = [:]
        forms = [:]
    }

    /// Resolves lists within lists.
    ///
    /// - Throws: `PatternError` with column 1 for an unknown, an empty or a circular list.
    package init(lists: [String: Entries], forms: [String: [String]]) throws(PatternError) {
        var resolved: [String: [[String]]] = [:]
        for name in lists.keys.sorted() {
            _ = try Self.resolve(name, lists, &resolved, within: [])
        }
        var plain: [String: ListPhrases] = [:]
        var possessives: [String: ListPhrases] = [:]
        for (name, phrases) in resolved {
            plain[name] = ListPhrases(name: name, possessive: false, phrases: phrases)
            let endings = phrases.map { Array($0.dropLast()) + $0.suffix(1).map { $0 + "s" } }
            possessives[name] = ListPhrases(name: name, possessive: true, phrases: endings)
        }
        self.lists = plain
        self.possessives = possessives
        self.forms = Dictionary(uniqueKeysWithValues: forms.map { ($0, Self.choice(of: $0, $1)) })
    }

    private static func resolve(
        _ name: String, _ lists: [String: Entries], _ resolved: inout [String: [[String]]],
        within: Set<String>
    ) throws(PatternError) -> [[String]] {
        if let done = resolved[name] { return done }
        if within.contains(name) { throw PatternError(column: 1, .circularList(name)) }
        guard let entries = lists[name] else { throw PatternError(column: 1, .unknownList(name)) }
        var phrases: [[String]] = []
        var seen: Set<[String]> = []
        for entry in entries {
            let found: [[String]]
            if entry.hasPrefix("<"), entry.hasSuffix(">") {
                let inner = String(entry.dropFirst().dropLast())
                found = try resolve(inner, lists, &resolved, within: within.union([name]))
            } else {
                found = [words(of: entry)]
            }
            for phrase in found where !phrase.isEmpty && seen.insert(phrase).inserted {
                phrases.append(phrase)
            }
        }
        if phrases.isEmpty { throw PatternError(column: 1, .emptyList(name)) }
        resolved[name] = phrases
        return phrases
    }

    /// The words of a phrase, divided as a text would be.
    static func words(of phrase: String) -> [String] {
        let utf8 = phrase.utf8
        // A carriage return may be one character with what follows it.
        if utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) { return words(ofPlain: utf8) }
        var words: [String] = []
        var word = ""
        for character in phrase {
            let sameKind = word.last.map { $0.isNumber == character.isNumber } ?? true
            if character.isWordCharacter && sameKind {
                word += character == "’" ? "'" : character.lowercased()
            } else {
                if !word.isEmpty { words.append(word) }
                word = character.isWordCharacter ? character.lowercased() : ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// The same for ASCII, as almost all phrases are.
    private static func words(ofPlain phrase: String.UTF8View) -> [String] {
        let kinds = ByteKind.table
        var words: [String] = []
        var word: [UInt8] = []
        for byte in phrase {
            let kind = kinds[Int(byte)]
            let isDigit = ByteKind.isDigit(kind)
            let isInWord = isDigit || ByteKind.isLetter(kind) || byte == 0x27
            if let last = word.last, !isInWord || ByteKind.isDigit(last) != isDigit {
                words.append(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
            if isInWord { word.append(kind) }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    /// The phrases of the list `name`, each with a possessive ending if wanted.
    func phrases(of name: String, possessive: Bool, column: Int) throws(PatternError) -> ListPhrases {
        guard let phrases = (possessive ? possessives : lists)[name] else {
            throw PatternError(column: column, .unknownList(name))
        }
        return phrases
    }

    /// The declared forms of `word`, as a choice.
    func forms(of word: String, column: Int) throws(PatternError) -> PatternItem {
        guard let forms = forms[word] else { throw PatternError(column: column, .unknownForms(word)) }
        return forms
    }

    private static func choice(of word: String, _ declared: [String]) -> PatternItem {
        var spellings = [[word]]
        for phrase in declared.map(words(of:)) where !spellings.contains(phrase) { spellings.append(phrase) }
        return .choice(spellings.map { $0.map { .word($0) } })
    }
}
