import CaseModel

/// Splits a free list of people into its entries.
enum PeopleSplitter {
    /// What stands before an entry.
    enum Joint: Equatable {
        case start, comma, and, line
    }

    /// One entry of a list.
    struct Entry: Equatable {
        let text: String
        let joint: Joint
    }

    /// The entries in their order, none empty.
    static func entries(of text: String) -> [Entry] {
        var entries: [Entry] = []
        var current = ""
        var joint = Joint.start
        var depth = 0

        func close(_ next: Joint) {
            let text = withoutMarker(current)
            if !text.isEmpty {
                entries.append(Entry(text: text, joint: joint))
                joint = next
            } else if next == .and || joint != .start && joint != .and {
                joint = entries.isEmpty ? .start : next
            }
            current = ""
        }

        for token in tokens(of: text) {
            switch token {
            case "(", "[", "（": depth += 1
            case ")", "]", "）": depth = max(0, depth - 1)
            default: break
            }
            if let next = depth > 0 ? nil : self.joint(token, after: current) {
                close(next)
            } else {
                current += token
            }
        }
        close(.start)
        return entries
    }

    /// Runs of letters, digits with a list mark, and single other characters.
    private static func tokens(of text: String) -> [String] {
        var tokens: [String] = []
        var word = ""
        for character in text {
            let belongs = character.isLetter || character.isNumber || character.isApostrophe
            if belongs {
                word.append(character)
                continue
            }
            if !word.isEmpty { tokens.append(word) }
            word = ""
            tokens.append(String(character))
        }
        if !word.isEmpty { tokens.append(word) }
        return tokens
    }

    private static func joint(_ token: String, after current: String) -> Joint? {
        switch token.lowercased() {
        case ",", "，", "،", "、": return .comma
        case ";", "；", "؛", "\n", "\r\n", "\r", "\u{2028}", "•", "·", "|", "/", "*", "‣", "▪", "●":
            return .line
        case "&", "+": return .and
        case "n" where token == "n":
            return current.last.map { $0.isWhitespace || $0 == ")" } ?? true ? .and : nil
        case "and", "plus", "also", "then", "und", "et", "y", "और", "و", "和":
            return current.last.map { $0.isWhitespace || $0 == ")" } ?? true ? .and : nil
        case ".", "。", "।", "!":
            return endsSentence(current) ? .line : nil
        case ")":
            return nil
        default:
            return nil
        }
    }

    /// Whether a full stop after these words ends an entry rather than a title, an initial or a number.
    private static func endsSentence(_ current: String) -> Bool {
        guard let last = current.split(whereSeparator: { $0.isWhitespace }).last else { return false }
        let plain = last.lowercased()
        if plain.allSatisfy({ $0.isNumber }) { return false }
        return plain.count > 1
            && !["mr", "mrs", "ms", "dr", "st", "fr", "rev", "prof", "g.p", "jr"].contains(plain)
    }

    /// The entry without a bullet or a number before it, split at numbers with a list mark by `numbered`.
    private static func withoutMarker(_ text: String) -> String {
        var rest = Substring(text.trimmed)
        let isMark: (Character) -> Bool = { "-–—*•·:.)>#".contains($0) || $0.isWhitespace }
        rest = rest.drop(while: isMark)
        let digits = rest.prefix { $0.digitValue != nil }
        if !digits.isEmpty, digits.endIndex < rest.endIndex, !rest[digits.endIndex].isLetter {
            rest = rest[digits.endIndex...].drop(while: isMark)
        }
        while let last = rest.last, last.isWhitespace || ",;:-–—.!".contains(last) { rest = rest.dropLast() }
        return String(rest)
    }

    /// The text with a line end in place of every number that marks an entry, such as "2)".
    static func withNumbersOnLines(_ text: String) -> String {
        var result = ""
        var index = text.startIndex
        var before: Character = " "
        while index < text.endIndex {
            let digits = text[index...].prefix { $0.digitValue != nil }
            let after = digits.endIndex
            if !digits.isEmpty, digits.count <= 2, before.isWhitespace, after < text.endIndex,
                ".)".contains(text[after])
            {
                result.append("\n")
                index = text.index(after: after)
                before = " "
                continue
            }
            before = text[index]
            result.append(before)
            index = text.index(after: index)
        }
        return result
    }
}
