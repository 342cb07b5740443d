import CaseModel

/// How a reply is read back to the client.
struct ReplyText {
    let phrases: Phrases
    let question: Question?

    /// The reply in words: what was said, the label of a choice, or the way in which it was not answered.
    func text(of answer: Answer, choices: [Choice]) -> String {
        switch answer.reply {
        case .said(_, .choice(let id)): choices.first { $0.id == id }?.label ?? answer.words ?? id
        case .said(let words, _): words.onOneLine
        case .skipped: phrases(.replySkipped)
        case .withheld: phrases(.replyWithheld)
        case .unknown: phrases(.replyUnknown)
        }
    }
}
