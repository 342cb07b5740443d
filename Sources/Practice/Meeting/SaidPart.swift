import CaseModel

/// As much of a line as is said at once.
struct SaidPart: Equatable {
    let said: String
    /// What is left to say.
    let rest: String

    init(said: String, rest: String) {
        self.said = said
        self.rest = rest
    }

    /// The whole to an open question, the first sentence to a closed one; the reserved say two at most at first.
    init(_ words: String, style: SpeakingStyle, trust: Int, whole: Bool) {
        let isBrief = style == .reserved && trust < 5
        if whole, !isBrief {
            self.init(said: words, rest: "")
        } else {
            let first = Self.firstSentence(of: words)
            let second = whole ? Self.firstSentence(of: first.rest) : SaidPart(said: "", rest: first.rest)
            self.init(
                said: second.said.isEmpty ? first.said : first.said + " " + second.said, rest: second.rest)
        }
    }

    /// The first sentence, and the others.
    static func firstSentence(of words: String) -> SaidPart {
        var isAtEnd = false
        for index in words.indices {
            let character = words[index]
            if isAtEnd, character == " " {
                return SaidPart(said: String(words[..<index]), rest: String(words[index...]).trimmed)
            }
            if ".?!…".contains(character) {
                isAtEnd = true
            } else if !"'\"”’)".contains(character) {
                isAtEnd = false
            }
        }
        return SaidPart(said: words, rest: "")
    }
}
