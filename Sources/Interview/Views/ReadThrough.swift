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

    /// How many rows of a window with 24 are left for entries beside the title and the question.
    private static let rowsForEntries = 16
    /// What the opening of the part takes of them on the first page.
    private static let rowsForOpening = 5
    /// The width to which lines are wrapped, and the blanks before a reply.
    private static let columns = 76, indent = 8

    /// The read-through of a session's case.
    init(session: Session) {
        let remarks = Dictionary(grouping: session.inventory.remarks, by: \.question)
        var pages: [Page] = []
        for section in session.questionnaire.sections {
            var entries: [Entry] = []
            var rows = 0
            let keys = Self.keys(of: section, in: session)
            for entry in keys.compactMap({ Self.entry($0, remarks[$0] ?? [], in: session) }) {
                let room = Self.rowsForEntries - (pages.isEmpty ? Self.rowsForOpening : 0)
                let needed = Self.rows(of: entry)
                if !entries.isEmpty, rows + needed > room {
                    pages.append(Page(title: section.title, entries: entries))
                    (entries, rows) = ([], 0)
                }
                entries.append(entry)
                rows += needed
            }
            if !entries.isEmpty { pages.append(Page(title: section.title, entries: entries)) }
        }
        self.pages = pages
    }

    /// The answers given last, in their order: those that are most likely to be changed.
    static func latest(in session: Session) -> [Entry] {
        let keys = session.inventory.answersInOrder.sorted { $0.id < $1.id }.suffix(5).map(\.key)
        return keys.compactMap { entry($0, [], in: session) }
    }

    /// How many rows an entry takes: its question after its number, and the reply below it.
    private static func rows(of entry: Entry) -> Int {
        let question = Columns.rows(
            of: "\(entry.number)    " + entry.question, width: columns - 4, hanging: 1)
        return question + Columns.rows(of: entry.reply, width: columns - indent, hanging: 0)
    }

    /// What is shown of a page.
    func passages(ofPage index: Int) -> [Passage] {
        guard pages.indices.contains(index) else { return [] }
        return [.heading(pages[index].title), .entries(pages[index].entries)]
    }

    /// The questions of a part that were replied to, in the order in which they were first replied to.
    private static func keys(of section: Section, in session: Session) -> [QuestionKey] {
        let ids = Set(section.questions.map(\.id))
        return session.inventory.answersInOrder.filter { ids.contains($0.key.question) }
            .sorted { $0.id < $1.id }.map(\.key)
    }

    /// The reply to a question, with what else was said there.
    private static func entry(_ key: QuestionKey, _ remarks: [Remark], in session: Session) -> Entry? {
        guard let answer = session.inventory.answers[key],
            let question = session.questionnaire.question(key.question)
        else { return nil }
        let reply = ReplyText(phrases: session.phrases, question: question)
            .text(of: answer, choices: session.choices(of: question, about: key.subject))
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
