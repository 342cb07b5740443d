import CaseModel

/// Reads one of several choices by its number, its label or a word for it.
package enum ChoiceReader {
    /// A choice as shown.
    package struct Option: Equatable, Sendable {
        /// What is stored.
        package let id: String
        /// What is shown.
        package let label: String
        /// Other words for it.
        package let also: [String]

        /// A choice with its label and other words for it.
        package init(id: String, label: String, also: [String] = []) {
            self.id = id
            self.label = label
            self.also = also
        }
    }

    /// Why no choice could be read.
    package enum Problem: Error, Equatable {
        /// A number that no choice has; the numbers that there are.
        case outOfRange(ClosedRange<Int>)
        /// Words that fit several choices; their labels.
        case ambiguous([String])
        /// Words that fit no choice.
        case notAChoice
    }

    /// Reads the choice in an answer; choices are numbered from 1 in the order given.
    ///
    /// - Parameters:
    ///   - words: the answer as typed.
    ///   - options: the choices as shown.
    /// - Returns: the identifier of the choice.
    /// - Throws: why none could be read.
    package static func read(_ words: String, among options: [Option]) throws(Problem) -> String {
        guard !options.isEmpty else { throw .notAChoice }
        let spoken = withoutLead(SpokenWord.all(in: words))
        let plain = spoken.map(\.plain).joined(separator: " ")
        guard !plain.isEmpty else { throw .notAChoice }
        if let exact = options.first(where: { names(of: $0).contains(plain) }) { return exact.id }
        if let number = number(spoken) {
            guard options.indices.contains(number - 1) else { throw .outOfRange(1...options.count) }
            return options[number - 1].id
        }
        if let agreed = agreement(words, options) { return agreed }
        let isPlain = spoken.count <= 4 && !spoken.contains { turnsAround($0.plain) }
        for fits in isPlain ? [startsWith, containsWords, isWithin] : [startsWith, containsWords] {
            let found = options.filter { option in names(of: option).contains { fits(plain, $0) } }
            if found.count == 1 { return found[0].id }
            if found.count > 1 { throw .ambiguous(found.map(\.label)) }
        }
        guard (3...60).contains(plain.count),
            let near = Spelling.nearest(to: plain, among: options.flatMap(names)),
            let option = options.first(where: { names(of: $0).contains(near) })
        else { throw .notAChoice }
        return option.id
    }

    /// The words without what only leads up to a choice: "I said, im at peace with it".
    private static func withoutLead(_ words: [SpokenWord]) -> [SpokenWord] {
        let plain = words.map(\.bare)
        guard let lead = leads.first(where: { plain.count > $0.count && plain.starts(with: $0) }) else {
            return words
        }
        return withoutLead(Array(words.dropFirst(lead.count)))
    }

    private static let leads = [
        ["like", "i", "said"], ["as", "i", "said"], ["i", "said"], ["i", "think"], ["i", "guess"],
        ["i", "suppose"],
        ["i", "would", "say"], ["id", "say"], ["im"], ["i", "am"], ["its"], ["it", "is"], ["well"], ["just"],
        ["probably"],
        ["probly"], ["maybe"], ["um"], ["er"],
    ]

    private static func names(of option: Option) -> [String] {
        ([option.label] + option.also).map(SpokenWord.plainText).filter { !$0.isEmpty }
    }

    /// A number and nothing else, with or without "number" and "the".
    private static func number(_ words: [SpokenWord]) -> Int? {
        let words = Array(words.drop { ["number", "no", "the", "option", "choice"].contains($0.plain) })
        guard let match = NumberWords.ordinal(in: words, at: 0) ?? NumberWords.cardinal(in: words, at: 0)
        else {
            return nil
        }
        let isAlone =
            match.end == words.count || (match.end + 1 == words.count && words[match.end].plain == "one")
        return isAlone ? match.value : nil
    }

    /// The choice that means yes or no, when that is all that the words say.
    private static func agreement(_ words: String, _ options: [Option]) -> String? {
        guard let agreement = Agreement.read(words), agreement.isWhole else { return nil }
        let meaning = agreement.isYes ? "yes" : "no"
        return options.first { $0.id == meaning || SpokenWord.plainText($0.label) == meaning }?.id
    }

    /// Whether a word may turn what follows into its opposite, so that a choice inside the words is not what is meant.
    private static func turnsAround(_ word: String) -> Bool {
        let plain = word.filter { !$0.isApostrophe }
        return ["no", "not", "never", "hardly", "cant", "cannot", "nothing", "but"].contains(plain)
            || plain.hasSuffix("nt")
    }

    private static func startsWith(_ said: String, _ name: String) -> Bool {
        name.hasPrefix(said) && (said.count > 1 || name.count == 1)
    }

    private static func containsWords(_ said: String, _ name: String) -> Bool {
        said.count > 1 && " \(name) ".contains(" \(said) ")
    }

    private static func isWithin(_ said: String, _ name: String) -> Bool {
        name.count > 2 && " \(said) ".contains(" \(name) ")
    }
}
