import CaseModel

extension String {
    /// Whether these words stand at this range of UTF-8 bytes.
    func holds(_ words: String, at range: Range<Int>) -> Bool {
        utf8.count >= range.upperBound
            && utf8.dropFirst(range.lowerBound).prefix(range.count).elementsEqual(words.utf8)
    }

    /// The sentence that holds a range of UTF-8 bytes, without white space and full stop at its ends.
    func sentence(around range: Range<Int>) -> String {
        let bytes = Array(utf8)
        let ends: Set<UInt8> = Set(".!?\n".utf8)
        var first = min(range.lowerBound, bytes.count)
        while first > 0, !ends.contains(bytes[first - 1]) { first -= 1 }
        var last = min(range.upperBound, bytes.count)
        while last < bytes.count, !ends.contains(bytes[last]) { last += 1 }
        return String(decoding: bytes[first..<last], as: UTF8.self).trimmed
    }

    /// The words at a range of UTF-8 bytes with those that follow in the same clause, cut short after eight words.
    ///
    /// "I moved to" becomes "I moved to Dublin in February".
    func clause(from range: Range<Int>) -> String {
        let bytes = Array(utf8)
        let found = String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
        let rest = bytes[min(range.upperBound, bytes.count)...]
        let marks: Set<UInt8> = Set(".!?,;:()\n\"".utf8)
        let following = String(decoding: rest.prefix { !marks.contains($0) }, as: UTF8.self)
        guard following.isEmpty || following.first?.isWhitespace == true else { return found }
        var words = found.split(whereSeparator: \.isWhitespace)
        let least = words.count
        for word in following.split(whereSeparator: \.isWhitespace) {
            if words.count >= max(8, least) || Self.joiningWords.contains(word.lowercased()) { break }
            words.append(word)
        }
        while words.count > least, let last = words.last, Self.looseEnds.contains(last.lowercased()) {
            words.removeLast()
        }
        return words.count > least ? words.joined(separator: " ") : found
    }

    static let joiningWords: Set<String> = [
        "and", "but", "so", "because", "cause", "cos", "since", "when", "while", "though", "although",
        "which", "who",
        "then", "or", "if", "until", "till", "after", "before", "as",
    ]

    static let looseEnds: Set<String> = [
        "to", "a", "an", "the", "of", "in", "on", "at", "for", "with", "from", "by", "my", "our", "his",
        "her", "their",
        "i", "we", "it", "is", "was", "that", "this", "into", "about", "very", "not", "be", "have", "had",
        "has",
    ]
}
