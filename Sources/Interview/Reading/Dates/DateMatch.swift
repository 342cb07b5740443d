import CaseModel

/// A date found in an answer.
struct DateMatch: Equatable {
    /// How surely the words are meant as a date.
    enum Firmness: Int, Comparable {
        /// Something beside the name makes it a date: a year, "in", "last", "ago".
        case firm
        /// A name that stands alone, such as "March" or "Tuesday".
        case bare
        /// Words such as "always" and "then" that often stand for something else.
        case vague

        static func < (left: Firmness, right: Firmness) -> Bool { left.rawValue < right.rawValue }
    }

    /// The days that may be meant; nil when they cannot be placed.
    var interval: DayInterval?
    /// The index after the last word.
    var end: Int
    var firmness: Firmness = .firm
    /// Whether the interval is a feast's own day, which is yet to be widened.
    var isFeast = false
}

/// The words that led up to a date.
struct DateLead: Equatable {
    /// Whether a word such as "in" or "since" makes a name a date.
    var hasPreposition = false
    /// Whether the word straight before was "in".
    var endsWithIn = false
    /// Whether "around" or the like was said.
    var isHedged = false

    /// Takes in another word.
    mutating func add(_ word: String) {
        if word != "the" { hasPreposition = true }
        endsWithIn = word == "in" || (word == "the" && endsWithIn)
        if DateLexicon.hedges.contains(word) { isHedged = true }
    }
}
