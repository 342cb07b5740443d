import CaseModel
import TextMatching
import Yams

extension ContentNode {
    /// The value as a phrase pattern.
    ///
    /// - Throws: `ContentError` at the character of the pattern that is wrong.
    func pattern(_ lists: WordLists) throws(ContentError) -> Pattern {
        let source = try text()
        do throws(PatternError) {
            return try Pattern(source, lists: lists)
        } catch {
            throw patternError(error, lists)
        }
    }

    /// The values of a list as patterns.
    func patterns(_ lists: WordLists) throws(ContentError) -> [Pattern] {
        var patterns: [Pattern] = []
        for node in try list() { patterns.append(try node.pattern(lists)) }
        return patterns
    }

    /// The error of a pattern, placed in the file, with the nearest name that exists.
    func patternError(_ error: PatternError, _ lists: WordLists) -> ContentError {
        let start = location
        let opening =
            node.scalar.map { $0.style == .doubleQuoted || $0.style == .singleQuoted } == true ? 1 : 0
        let place = ContentLocation(
            file: start.file, line: start.line, column: start.column + opening + error.column - 1)
        switch error.problem {
        case .unknownList(let name):
            let nearest = Spelling.nearest(to: name, among: lists.names)
            return ContentError(.unknownWord(name, role: "list", nearest: nearest), at: place)
        case .unknownForms(let word):
            let nearest = Spelling.nearest(to: word, among: lists.inflected)
            return ContentError(
                .unknownWord(word, role: "word with declared forms", nearest: nearest), at: place)
        default:
            return ContentError(.invalid(error.plainWords), at: place)
        }
    }
}

extension PatternError {
    /// What is wrong, in lower case and without a full stop.
    var plainWords: String {
        switch problem {
        case .empty: "the pattern is empty"
        case .unexpected(let character): "“\(character)” has no place here"
        case .unclosed(let bracket): "“\(bracket)” is never closed"
        case .gapWithoutWords: "a gap needs a word on either side"
        case .gapTooWide(let width, let limit): "a gap of \(width) words is too wide; \(limit) is the most"
        case .gapWithoutNumber: "a gap needs a number of words, such as ..3"
        case .unknownList(let name): "“\(name)” is no list"
        case .circularList(let name): "the list “\(name)” contains itself"
        case .emptyList(let name): "the list “\(name)” is empty"
        case .unknownForms(let word): "no forms are declared for “\(word)”"
        case .matchesNothing: "everything in the pattern is optional"
        case .tooManyVariants(let limit): "the gaps can lie in more than \(limit) ways"
        case .tooLong(let words, let limit): "it can span \(words) words; \(limit) is the most"
        }
    }
}
