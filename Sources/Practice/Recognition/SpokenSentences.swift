import CaseModel

/// The sentences of an utterance, as typed.
struct SpokenSentences {
    /// A sentence without the marks at its end.
    struct Sentence: Equatable {
        let text: String
        /// Whether a question mark is among the marks at its end.
        let isAsked: Bool
        /// Whether it stands in brackets or between asterisks.
        var isAside = false
        /// Whether it is among statements that string several things together.
        var isList = false

        /// The same as if it were no list.
        var alone: Sentence { Sentence(text: text, isAsked: isAsked, isAside: isAside) }
    }

    private(set) var all: [Sentence] = []
    private var words = ""
    private var isAsked = false
    /// What ends the aside that is being read.
    private var closing: Character?

    /// Divides at full stops, question and exclamation marks, semicolons and line ends, and around asides.
    init(_ text: String) {
        var isAtEnd = false
        for character in text {
            if character == closing {
                finish()
                closing = nil
            } else if closing == nil, let end = Self.brackets[character] {
                finish()
                closing = end
            } else {
                let isMark = ".?!;\n…".contains(character)
                if isAtEnd, !isMark { finish() }
                if character == "?" { isAsked = true }
                if !isMark { words.append(character) }
                isAtEnd = isMark
            }
        }
        finish()
        let statements = all.filter { !$0.isAsked }
        let commas = statements.reduce(0) { $0 + $1.text.count { ",:–—".contains($0) } }
        let joins = statements.reduce(0) { $0 + $1.text.split(separator: " ").count { $0 == "and" } }
        let stops = text.count { $0 == ";" }
        if commas + stops > 1, commas + stops + joins >= 3 {
            for index in all.indices { all[index].isList = !all[index].isAsked }
        }
    }

    private static let brackets: [Character: Character] = ["(": ")", "[": "]", "*": "*"]

    private mutating func finish() {
        let plain = words.trimmed
        if plain.contains(where: { $0.isLetter || $0.isNumber }) {
            all.append(Sentence(text: plain, isAsked: isAsked, isAside: closing != nil))
        }
        words = ""
        isAsked = false
    }
}
