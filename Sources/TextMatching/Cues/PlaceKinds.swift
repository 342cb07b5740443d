/// The kinds of cue that a place in the text gives to whatever stands there, without a cue's words.
package struct PlaceKinds: Equatable, Sendable {
    /// How many words from its beginning a text is held to open with.
    static let openingWords = 25

    /// For what stands between quotation marks.
    package let quotation: CueKind?
    /// For what stands in a sentence that ends with a question mark.
    package let question: CueKind?
    /// For what stands among the first words of a text.
    package let opening: CueKind?

    /// The kinds given; a place without a kind changes nothing.
    package init(quotation: CueKind? = nil, question: CueKind? = nil, opening: CueKind? = nil) {
        self.quotation = quotation
        self.question = question
        self.opening = opening
    }

    /// The kinds that the place of the word `token` gives.
    func kinds(of token: Int, in words: borrowing TokenBuffer) -> CueKinds {
        var kinds = CueKinds()
        if let quotation, words.isQuoted(token) { kinds.insert(quotation) }
        if let question, words.isQuestion(token) { kinds.insert(question) }
        if let opening, token < Self.openingWords { kinds.insert(opening) }
        return kinds
    }
}
