package import CaseModel

/// How questions and replies of a case are named to someone who was not there.
package struct CaseReading {
    private let content: InterviewContent
    private let inventory: Inventory
    private var wording: Wording { Wording(inventory: inventory, phrases: content.phrases) }

    /// The questions and replies of a case in the words of the interview.
    package init(_ inventory: Inventory, content: InterviewContent) {
        self.inventory = inventory
        self.content = content
    }

    /// A question in few words, that of an instrument in full, with the person or event it is about.
    ///
    /// A question that the interview no longer has keeps its identifier.
    package func question(_ key: QuestionKey) -> String {
        guard let question = content.questionnaire.question(key.question) else {
            return key == .askedInReview ? "asked in review" : key.description
        }
        return question.isVerbatim
            ? wording.text(of: question, about: key.subject) : wording.name(of: question, about: key.subject)
    }

    /// A question in full, as it is put to the client.
    package func asked(_ key: QuestionKey) -> String {
        guard let question = content.questionnaire.question(key.question) else { return key.description }
        return wording.text(of: question, about: key.subject)
    }

    /// The choices of a question as the client saw them.
    package func choices(of key: QuestionKey) -> [Choice] {
        guard let question = content.questionnaire.question(key.question) else { return [] }
        return wording.choices(of: question, about: key.subject, content.crisis)
    }

    /// The code of an instrument's question; nil where it has none.
    package func code(of key: QuestionKey) -> String? { content.questionnaire.question(key.question)?.code }

    /// A reply in words: a choice by its label, with what was typed where that was something else.
    ///
    /// A choice of an instrument has its score before it, and one without a label its name behind; neither where the
    /// reply is told without codes, as to a client.
    package func reply(_ answer: Answer, coded: Bool = true) -> String {
        switch answer.reply {
        case .said(let words, .choice(let id)):
            guard let choice = choices(of: answer.key).first(where: { $0.id == id }) else {
                return words == id || !coded ? words.onOneLine : "\(words) [\(id)]"
            }
            let isScored = coded && content.questionnaire.question(answer.key.question)?.isVerbatim == true
            let label = isScored ? "\(id), \(choice.label)" : choice.label
            return Answer.areOwn(words, besideChoice: id, label: choice.label)
                ? "\(label) (“\(words.onOneLine)”)" : label
        case .said(let words, _): return words.onOneLine
        case .skipped: return "[not now]"
        case .withheld: return "[rather not say]"
        case .unknown: return "[don't know]"
        }
    }

    /// Whether a reply has words of the client's own, rather than the number or the label of a choice.
    package func hasOwnWords(_ answer: Answer) -> Bool {
        guard case .said(let words, .choice(let id)) = answer.reply else { return answer.words != nil }
        guard let choice = choices(of: answer.key).first(where: { $0.id == id }) else { return words != id }
        return Answer.areOwn(words, besideChoice: id, label: choice.label)
    }

    /// One point of the timeline in words; the days are nil where nothing places it in time.
    package typealias TimelinePoint = (when: String, days: DayInterval?, label: String, isOnset: Bool)

    /// The timeline as the client saw it, earliest first, what has no place in time last.
    package func timeline(today: Day) -> [TimelinePoint] {
        TimelineView.lines(of: inventory, today: today).map { line in
            let when: String =
                if let date = line.when {
                    date.interval == nil ? "“\(date.stated)”" : DateReader.phrase(for: date, today: today)
                } else {
                    content.phrases(.timelineUndated)
                }
            let label = line.event.map(wording.label) ?? content.phrases(.timelineOnset)
            return (when, line.when?.interval, label, line.event == nil)
        }
    }
}
