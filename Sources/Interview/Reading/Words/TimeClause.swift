/// Tells words that only say when something else was, as in "she was kind to me when I got married".
enum TimeClause {
    /// Whether the words at a range of UTF-8 bytes stand in such a clause.
    ///
    /// A clause that says when the low mood began, or something changed, is not aside: "it began when we moved".
    static func holds(_ range: Range<Int>, in text: String) -> Bool {
        let sentence = text.sentence(around: range)
        let bytes = Array(text.utf8)
        let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
        let found = String(decoding: bytes[range], as: UTF8.self)
        var words = SpokenWord.all(in: before.sentence(around: before.utf8.count..<before.utf8.count))
        if let first = SpokenWord.all(in: found).first { words.append(first) }
        let reach = words.suffix(longestReach)
        guard let opening = reach.lastIndex(where: { openings.contains($0.plain) }) else { return false }
        let isBroken = words[(opening + 1)...].contains { word in
            word.gap.contains { ",;:(".contains($0) } || breaks.contains(word.plain)
        }
        let told = Set(SpokenWord.all(in: sentence).map(\.bare))
        return !isBroken && told.isDisjoint(with: beginnings)
    }

    /// How many words may stand between the opening of the clause and what is told in it.
    private static let longestReach = 6

    private static let openings: Set<String> = [
        "when", "whenever", "before", "after", "since", "until", "till",
    ]
    private static let breaks: Set<String> = ["but", "so", "then"]

    /// Words of a main clause for which the time is what matters.
    private static let beginnings: Set<String> = [
        "began", "begin", "begun", "start", "started", "starts", "low", "lower", "down", "depressed", "sad",
        "worse", "wrong", "changed", "different", "felt", "feel", "feeling", "cope", "sleep", "slept",
        "cried",
        "lonely", "anxious", "hard", "harder", "struggled", "struggling", "never", "nothing", "everything",
    ]
}
