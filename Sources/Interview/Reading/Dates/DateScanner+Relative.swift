import CaseModel

/// Periods told from today: "yesterday", "last week", "the year before last", "recently".
extension DateScanner {
    /// A day, week, month or year told from today.
    func relativePeriod(at index: Int) -> DateMatch? {
        let today = frame.today
        for (phrase, offset) in DateScanner.dayPhrases where has(phrase, at: index) {
            return single(today.adding(days: offset), end: index + phrase.count)
        }
        if let year = year(at: index) { return within(year) }
        if has(["this", "time", "last", "year"], at: index) {
            let centre = today.adding(months: -12)
            return DateMatch(interval: DayInterval(centre, centre).widened(by: 21), end: index + 4)
        }
        let start = skip(["the"], from: index)
        if let unit = DateLexicon.units[plain(start)], has(["before", "last"], at: start + 1) {
            return period(unit, plain(start), -2, end: start + 3)
        }
        if start > index, plain(start) == "weekend" { return period(.week, "weekend", -1, end: start + 1) }
        let offsets = ["last": -1, "previous": -1, "this": 0, "next": 1, "coming": 1]
        guard let offset = offsets[plain(start)], let unit = DateLexicon.units[plain(start + 1)] else {
            return nil
        }
        return period(unit, plain(start + 1), offset, end: start + 2)
    }

    /// Words for times that are not counted, and times that everyone lived through.
    func vague(at index: Int, lead: DateLead) -> DateMatch? {
        for (phrase, span) in VagueTimes.spans where has(phrase, at: index) {
            var end = index + phrase.count
            if ["ago", "back", "now"].contains(plain(end)) { end += 1 }
            let isFirm = end > index + phrase.count || isWhole(index, end)
            let days = DayInterval(
                frame.today.adding(days: -span.farthest), frame.today.adding(days: -span.nearest))
            return DateMatch(interval: days, end: end, firmness: isFirm ? .firm : .vague)
        }
        for (phrase, first, last) in VagueTimes.shared where has(phrase, at: index) {
            let days = DayInterval(
                Day.clamped(year: first.0, month: first.1, day: first.2),
                Day.clamped(year: last.0, month: last.1, day: last.2))
            return DateMatch(
                interval: days, end: index + phrase.count, firmness: lead.hasPreposition ? .firm : .bare)
        }
        if plain(index) == "now", isWhole(index, index + 1) { return single(frame.today, end: index + 1) }
        let isPossessive = ["my", "his", "her", "their", "our"].contains(plain(index))
        if isPossessive, ["birthday", "anniversary"].contains(plain(index + 1)) {
            return DateMatch(interval: nil, end: index + 2, firmness: .bare)
        }
        return nil
    }

    private func period(_ unit: TimeUnit, _ word: String, _ offset: Int, end: Int) -> DateMatch? {
        let today = frame.today
        let monday = today.adding(days: -today.weekday + 7 * offset)
        switch unit {
        case .week where word.hasPrefix("weekend"):
            let saturday = monday.adding(days: 5)
            return DateMatch(interval: DayInterval(saturday, saturday.adding(days: 1)), end: end)
        case .week:
            let at = skip(["on"], from: end)
            if let weekday = DateLexicon.weekdays[plain(at)] {
                return single(monday.adding(days: weekday), end: at + 1)
            }
            return DateMatch(interval: DayInterval(monday, monday.adding(days: 6)), end: end)
        case .month:
            let (year, month, _) = today.adding(months: offset).parts
            return DateMatch(interval: months(1, from: month, year), end: end)
        case .decade:
            let year = today.parts.year
            return DateMatch(interval: months(120, from: 1, year - year % 10 + offset * 10), end: end)
        case .year: return DateMatch(interval: wholeYear(today.parts.year + offset), end: end)
        case .day where word == "night": return single(today.adding(days: offset), end: end)
        case .fortnight:
            let days = [today.adding(days: 14 * offset), today.adding(days: offset < 0 ? 0 : 14)]
            return DateMatch(interval: DayInterval(days[0], days[1]), end: end)
        case .day: return nil
        }
    }

    /// Single days by name, with the days from today.
    private static let dayPhrases: [(words: [String], offset: Int)] = [
        (["the", "day", "before", "yesterday"], -2), (["day", "before", "yesterday"], -2),
        (["yesterday"], -1), (["last", "night"], -1), (["today"], 0), (["tonight"], 0),
        (["this", "morning"], 0), (["this", "afternoon"], 0), (["this", "evening"], 0),
        (["the", "day", "after", "tomorrow"], 2), (["tomorrow"], 1),
    ]
}
