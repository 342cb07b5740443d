import CaseModel

/// Every answer and every gap, numbered, a page at a time.
struct ReadThrough {
    /// One page: the title of the part and its entries.
    struct Page: Hashable {
        let title: String
        let entries: [Entry]
    }

    /// The pages, part by part; parts without a reply have none.
    let pages: [Page]

    private static let entriesPerPage = 8

    /// The read-through of a session's case.
    init(session: Session) {
        let remarks = Dictionary(grouping: session.inventory.remarks, by: \.question)
        pages = session.questionnaire.sections.flatMap { section -> [Page] in
            let keys = Self.keys(of: section, in: session)
            let entries = keys.compactMap { Self.entry($0, remarks[$0] ?? [], in: session) }
            return stride(from: 0, to: entries.count, by: Self.entriesPerPage).map { first in
                let last = min(first + Self.entriesPerPage, entries.count)
                return Page(title: section.title, entries: Array(entries[first..<last]))
            }
        }
    }

    /// What is shown of a page.
    func passages(ofPage index: Int) -> [Passage] {
        guard pages.indices.contains(index) else { return [] }
        return [.heading(pages[index].title), .entries(pages[index].entries)]
    }

    /// The questions of a part that were replied to, those that no longer apply last.
    private static func keys(of section: Section, in session: Session) -> [QuestionKey] {
        let applying = session.questionnaire.keys(in: section, for: session.inventory)
        let ids = Set(section.questions.map(\.id))
        let others = session.inventory.order.filter { ids.contains($0.question) && !applying.contains($0) }
        return (applying + others).filter { session.inventory.answers[$0] != nil }
    }

    /// The reply to a question, with what else was said there.
    private static func entry(_ key: QuestionKey, _ remarks: [Remark], in session: Session) -> Entry? {
        guard let answer = session.inventory.answers[key],
            let question = session.questionnaire.question(key.question)
        else { return nil }
        let reply = ReplyText(phrases: session.phrases, question: question)
            .text(of: answer, choices: session.choices(of: question))
        let also = remarks.filter { $0.words != answer.words }.map {
            session.phrases(.replyAlso, ["words": $0.words.onOneLine])
        }
        let isStale = !session.questionnaire.applies(key, in: session.inventory)
        return Entry(
            number: answer.id.ordinal,
            question: session.wording.name(of: question, about: key.subject),
            reply: ([reply] + also + (isStale ? [session.phrases(.replyStale)] : [])).joined(separator: " "))
    }
}
