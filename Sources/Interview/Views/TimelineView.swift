import CaseModel

/// The onset of the low mood and the life events in order of time.
struct TimelineView {
    /// One line of the timeline, with the question that dates it.
    struct Line: Hashable {
        let key: QuestionKey
        let when: ApproximateDate?
        /// The life event; nil for the onset.
        let event: LifeEvent?
    }

    let inventory: Inventory
    let wording: Wording
    let today: Day

    /// The lines, earliest first; those that nothing places in time come last.
    static func lines(of inventory: Inventory, today: Day) -> [Line] {
        var lines = inventory.lifeEvents.map { event in
            Line(
                key: QuestionKey(Questionnaire.dateQuestion(of: event.kind), .lifeEvent(event.id)),
                when: event.when,
                event: event)
        }
        if inventory.answer(.onset) != nil {
            lines.append(Line(key: QuestionKey(.onset), when: inventory.onset, event: nil))
        }
        let placed = lines.filter { $0.when?.interval != nil }
            .sorted { ($0.when?.interval?.middle ?? today) < ($1.when?.interval?.middle ?? today) }
        return placed + lines.filter { $0.when?.interval == nil }
    }

    /// The width of the figure; a label is cut to fit it, and stands whole in the words.
    private static let columns = 78

    /// The timeline as numbered lines; a plain sentence while there is nothing to show.
    var passage: Passage {
        let lines = Self.lines(of: inventory, today: today)
        guard !lines.isEmpty else { return .text(wording.phrases(.timelineNone)) }
        let dates = lines.map { line in
            guard let when = line.when else { return wording.phrases(.timelineUndated) }
            return when.interval == nil ? "“\(when.stated)”" : DateReader.phrase(for: when, today: today)
        }
        let column = min(44, dates.map(Columns.width(of:)).max() ?? 0)
        let figure = zip(lines.indices, zip(lines, dates)).map { index, pair in
            let (line, date) = pair
            let number = String(repeating: " ", count: index + 1 < 10 ? 1 : 0) + "\(index + 1)"
            let space = String(repeating: " ", count: max(0, column - Columns.width(of: date)))
            let start = "\(number)  \(date)\(space)  \(line.event == nil ? "*" : "|")  "
            return start
                + Columns.fitted(label(of: line), to: max(20, Self.columns - Columns.width(of: start)))
        }
        let words = zip(lines.indices, zip(lines, dates)).map { "\($0 + 1). \($1.1): \(label(of: $1.0))" }
        return .figure(figure, inWords: words)
    }

    private func label(of line: Line) -> String {
        line.event.map(wording.label) ?? wording.phrases(.timelineOnset)
    }
}
