import CaseModel

/// Finds dates among the words of an answer.
///
/// Every function named after a sort of date looks for one that begins at a word, and returns nil when there is none.
struct DateScanner {
    let words: [SpokenWord]
    let frame: DateFrame

    /// A scanner for these words.
    init(_ words: [SpokenWord], frame: DateFrame) {
        self.words = words.map(\.spelledOut)
        self.frame = frame
    }

    /// The most definite date, the first among equals.
    func best() -> DateMatch? {
        var best: DateMatch?
        var index = 0
        while index < words.count {
            guard let match = expression(at: index) else {
                index += 1
                continue
            }
            if best.map({ match.firmness < $0.firmness }) ?? true { best = match }
            if match.firmness == .firm { break }
            index = max(index + 1, match.end)
        }
        return best
    }

    /// A date with the words that lead up to it: "around the end of March".
    ///
    /// With `raw`, a feast stays its own day.
    func expression(at start: Int, depth: Int = 0, raw: Bool = false) -> DateMatch? {
        guard depth < 4 else { return nil }
        var lead = DateLead()
        for index in start..<min(words.count, start + 5) {
            if var match = core(at: index, lead: lead, depth: depth) {
                if match.isFeast, !raw, let day = match.interval {
                    match.interval = day.widened(
                        by: lead.isHedged ? DateWidths.aroundFeast : DateWidths.feast)
                    match.isFeast = false
                }
                return match
            }
            guard DateLexicon.leads.contains(plain(index)) else { return nil }
            lead.add(plain(index))
        }
        return nil
    }

    private func core(at index: Int, lead: DateLead, depth: Int) -> DateMatch? {
        if let match = between(at: index, depth: depth) { return match }
        if let match = part(at: index, depth: depth) { return match }
        if let match = onset(at: index, lead: lead) { return match }
        if let match = beside(at: index, depth: depth) { return match }
        if let match = age(at: index, lead: lead) { return match }
        if let match = duration(at: index, lead: lead, depth: depth) { return match }
        if let match = numerals(at: index, lead: lead) { return match }
        if let match = dayAndMonth(at: index) { return match }
        if let match = weekday(at: index, lead: lead) { return match }
        if let match = recurrence(at: index, lead: lead) { return match }
        if let match = yearSpan(at: index) { return match }
        if let match = relativePeriod(at: index) { return match }
        if let match = decade(at: index) { return match }
        return vague(at: index, lead: lead)
    }
}

extension SpokenWord {
    /// The word with the short and wrong spellings of times written out: "last yr", "in the autum".
    fileprivate var spelledOut: SpokenWord {
        let long = [
            "yr": "year", "yrs": "years", "wk": "week", "wks": "weeks", "autum": "autumn", "wintr": "winter",
        ][plain]
        return long.map { SpokenWord(text: text, plain: $0, gap: gap, number: number, ending: ending) }
            ?? self
    }
}

// MARK: - Words

extension DateScanner {
    /// The word at an index in lower case, empty past either end.
    func plain(_ index: Int) -> String { words.indices.contains(index) ? words[index].plain : "" }

    /// The characters before the word at an index, empty past the end.
    func gap(_ index: Int) -> String { words.indices.contains(index) ? words[index].gap : "" }

    /// Whether these words stand at an index.
    func has(_ phrase: [String], at index: Int) -> Bool {
        index >= 0 && index + phrase.count <= words.count
            && phrase.indices.allSatisfy { words[index + $0].plain == phrase[$0] }
    }

    /// The index after any of these words, as often as they follow one another.
    func skip(_ skipped: Set<String>, from index: Int) -> Int {
        var index = index
        while index < words.count, skipped.contains(words[index].plain) { index += 1 }
        return index
    }

    /// Whether the words from one index up to another are the whole answer, leading words apart.
    func isWhole(_ start: Int, _ end: Int) -> Bool {
        end >= words.count && skip(DateLexicon.leads, from: 0) >= start
    }

    /// Whether the word at an index says that something happens again and again.
    func isHabit(before index: Int) -> Bool {
        ["every", "each", "per", "once", "twice", "times"].contains(plain(index - 1))
    }

    /// The first and last day of some months in a row.
    func months(_ count: Int, from month: Int, _ year: Int) -> DayInterval {
        let first = Day.clamped(year: year, month: month, day: 1)
        return DayInterval(first, first.adding(months: count).adding(days: -1))
    }

    /// A whole year.
    func wholeYear(_ year: Int) -> DayInterval { months(12, from: 1, year) }
}
