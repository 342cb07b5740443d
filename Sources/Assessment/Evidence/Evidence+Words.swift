extension Evidence {
    /// What it rests on: the quote in quotation marks, or the fact.
    package var wordsOfBasis: String {
        switch basis {
        case .quote(let quote, _, _): "“\(quote)”"
        case .fact(let words, _, _): words
        }
    }
}
