/// Why a pattern or a word list cannot be used, and where.
package struct PatternError: Error, Equatable, Sendable {
    /// The character of the pattern that the problem is about, counted from 1.
    package let column: Int
    package let problem: Problem

    package init(column: Int, _ problem: Problem) {
        self.column = column
        self.problem = problem
    }

    /// What is wrong with a pattern.
    package enum Problem: Equatable, Sendable {
        case empty
        case unexpected(Character)
        /// A bracket that is never closed.
        case unclosed(Character)
        /// A gap that is first or last, beside another gap, or alone in its bracket.
        case gapWithoutWords
        case gapTooWide(Int, limit: Int)
        case gapWithoutNumber
        case unknownList(String)
        /// A list that contains itself, directly or through others.
        case circularList(String)
        case emptyList(String)
        /// A word marked `~` for which no forms are declared.
        case unknownForms(String)
        /// Everything in the pattern is optional.
        case matchesNothing
        case tooManyVariants(limit: Int)
        case tooLong(words: Int, limit: Int)
    }
}
