/// What a client tells of a change, taken apart into changes and named in a few words.
enum ChangeWords {
    /// The changes that are told, in their order: "his mum moved in and Cath moved away" tells two.
    ///
    /// A new one begins only with who or what it happened to, and both parts must tell that something happened, so
    /// that "we moved and I hated it" stays one; a death is no change. `names` are those of the people known, in lower case.
    static func parts(of text: String, names: Set<String>) -> [String] {
        let words = SpokenWord.all(in: text)
        var starts = [words.startIndex]
        for index in words.indices.dropFirst() where startsClause(at: index, of: words) {
            guard isSubject(words[index].plain, names: names),
                tellsEvent(words[(starts.last ?? 0)..<index]), tellsEvent(words[index...].prefix(8))
            else { continue }
            starts.append(index)
        }
        guard starts.count > 1 else { return [text] }
        let ends = starts.dropFirst() + [words.endIndex]
        return zip(starts, ends).map { spelled(withoutJoints(words[$0..<$1])) }
    }

    /// A change in at most about six words of its own, up to the end of its first clause.
    static func name(of text: String) -> String {
        let words = SpokenWord.all(in: text)
        let start = words.firstIndex { !openings.contains($0.plain) } ?? words.startIndex
        var end = start
        while end < words.count, end == start || !endsClause(at: end, of: words) { end += 1 }
        if end - start > longest + 1 {
            end = start + longest
            while end - start > 2, String.looseEnds.contains(words[end - 1].plain) { end -= 1 }
        }
        guard start < end else { return text }
        return spelled(words[start..<end])
    }

    /// Whether two names of changes tell of one: the same thing happened to the same other person.
    ///
    /// The client's own changes are many, so that two moves of theirs stay two.
    static func isSame(_ one: String, _ other: String) -> Bool {
        let said = [one, other].map { SpokenWord.all(in: $0).map(\.bare) }
        guard let first = said[0].first, first == said[1].first,
            !["i", "we", "my", "our", "the", "ive", "weve"].contains(first)
        else { return false }
        return !Set(said[0]).intersection(said[1]).isDisjoint(with: happenings)
    }

    private static let longest = 6

    /// Whether a clause ends before a word.
    private static func endsClause(at index: Int, of words: [SpokenWord]) -> Bool {
        words[index].gap.contains { ",;:.!?()\n".contains($0) || $0 == "–" || $0 == "—" }
            || String.joiningWords.contains(words[index].plain) || words[index].plain == "n"
    }

    private static func startsClause(at index: Int, of words: [SpokenWord]) -> Bool {
        words[index].gap.contains { ",;.!?\n&".contains($0) } || joints.contains(words[index - 1].plain)
    }

    private static func isSubject(_ word: String, names: Set<String>) -> Bool {
        let owner =
            word.hasSuffix("'s")
            ? String(word.dropLast(2)) : word.hasSuffix("s") ? String(word.dropLast()) : word
        return subjects.contains(word) || names.contains(word) || names.contains(owner)
    }

    private static func tellsEvent(_ words: ArraySlice<SpokenWord>) -> Bool {
        words.count >= 3 && words.contains { happenings.contains($0.plain) }
    }

    private static func withoutJoints(_ words: ArraySlice<SpokenWord>) -> ArraySlice<SpokenWord> {
        var words = words
        while let last = words.last, joints.contains(last.plain) { words.removeLast() }
        return words
    }

    private static func spelled(_ words: ArraySlice<SpokenWord>) -> String {
        words.enumerated().map { $0 == 0 ? $1.text : $1.gap + $1.text }.joined().onOneLine
    }

    private static let joints: Set<String> = ["and", "then", "also", "plus", "n"]

    private static let openings: Set<String> = [
        "yes", "yeah", "yep", "yeh", "no", "but", "and", "so", "well", "um", "er", "oh", "also", "then",
        "obviously",
        "ok", "just", "basically", "probably", "maybe",
    ]

    private static let subjects: Set<String> = [
        "i", "i've", "we", "we've", "he", "she", "they", "my", "our", "his", "her", "their", "the", "mum",
        "dad",
    ]

    private static let happenings: Set<String> = [
        "moved", "left", "came", "lost", "started", "stopped", "got", "had", "went", "split", "broke",
        "retired", "born", "quit", "finished", "became", "sold", "bought", "married", "divorced", "separated",
        "changed", "closed", "sacked", "fired", "made", "diagnosed", "fell",
    ]
}
