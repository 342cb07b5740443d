/// Writes out what trainees shorten or mistype, so that the rules know one spelling of each word.
struct PlainSpelling: Sendable {
    private var words: [String: String]

    /// `words` says in small letters what stands for what, such as "ur" for "your".
    init(_ words: [String: String]) { self.words = words }

    /// The same with the names of a client's people, each of which a stand-in stands for.
    ///
    /// Rules so speak of whoever is named without knowing the client. A name of several words has no stand-in, nor have
    /// more names than there are stand-ins.
    func naming(_ names: [String], by standIns: [String]) -> PlainSpelling {
        var spelling = self
        for (name, standIn) in zip(names.map { $0.lowercased() }, standIns)
        where name.allSatisfy(\.isLetter) {
            spelling.words[name] = standIn
            for ending in ["'s", "s"] { spelling.words[name + ending] = standIn + " s" }
        }
        return spelling
    }

    /// The text in small letters with every word written out; all that is not a word stays as it is.
    ///
    /// A possessive "s" is set apart, so that "mum's" is known by "mum".
    func plain(_ text: String) -> String {
        var plain = ""
        var word = ""
        func finish() {
            if let whole = words[word] {
                plain += whole
            } else if word.hasSuffix("'s") {
                plain += word.dropLast(2) + " s"
            } else {
                plain += word
            }
            word = ""
        }
        for character in text {
            if character.isLetter || character.isNumber {
                word += character.lowercased()
            } else if character == "'" || character == "’" {
                word += "'"
            } else {
                finish()
                plain.append(character)
            }
        }
        finish()
        return plain
    }

    /// The text with a comma after each of the words at its start that are among `fillers`, and where they end.
    ///
    /// What comes after them so begins a clause, as it would without them.
    func settingApart(_ fillers: Set<String>, in text: String) -> (text: String, end: Int) {
        var rest = text[...]
        var start = ""
        while let word = rest.firstWord, fillers.contains(String(word)) {
            start += rest[..<word.endIndex] + ","
            rest = rest[word.endIndex...]
        }
        return rest.firstWord == nil ? (text, 0) : (start + rest, start.utf8.count)
    }
}

extension Substring {
    /// The letters of the first word, if there is one.
    fileprivate var firstWord: Substring? {
        guard let start = firstIndex(where: \.isLetter) else { return nil }
        return self[start...].prefix { $0.isLetter || $0 == "'" }
    }
}
