import CaseModel

/// Every answer and every gap, numbered, a page at a time.
struct ReadThrough {
    /// One page: the title of the part and its entries.
    struct Page: Hashable {
        let title: String
        let entries: [Entry]
    }

    let session: Session

    private static let entriesPerPage = 8

    /// The pages, part by part; parts without a reply have none.
    var pages: [Page] {
        session.questionnaire.sections.flatMap { section -> [Page] in
            let entries = keys(of: section).compactMap(entry)
            return stride(from: 0, to: entries.count, by: Self.entriesPerPage).map { first in
                let last = min(first + Self.entriesPerPage, entries.count)
                return Page(title: section.title, entries: Array(entries[first..<last]))
            }
        }
    }

    /// What is shown of a page.
    func passages(ofPage index: Int) -> [Passage] {
        let pages = self.pages
        guard pages.indices.contains(index) else { return [] }
        return [.heading(pages[index].title), .entries(pages[index].entries)]
    }

    /// The questions of a part that were replied to, those that no longer apply last.
    private func keys(of section: Section) -> [QuestionKey] {
        let applying = session.questionnaire.keys(in: section, for: session.inventory)
        let ids = Set(section.questions.map(\.id))
        let others = session.inventory.order.filter { ids.contains($0.question) && !applying.contains($0) }
        return (applying + others).filter { session.inventory.answers[$0] != nil }
    }

    private func entry(_ key: QuestionKey) -> Entry? {
        guard let answer = session.inventory.answers[key],
            let question = session.questionnaire.question(key.question)
        else { return nil }
        let reply = ReplyText(phrases: session.phrases, question: question)
            .text(of: answer, choices: session.choices(of: question))
        let isStale = !session.questionnaire.applies(key, in: session.inventory)
        return Entry(
            number: answer.id.ordinal,
            question: session.wording.name(of: question, about: key.subject),
            reply: isStale ? "\(reply) \(session.phrases(.replyStale))" : reply)
    }
}
