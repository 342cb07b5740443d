import CaseModel

/// Single days: numbers with strokes, days of a month, days of the week.
extension DateScanner {
    /// "03/05/2021" day first, "2021-05-03", "3.5.21", "03/2021"; "3/5" only after "on" and the like or alone.
    func numerals(at index: Int, lead: DateLead) -> DateMatch? {
        guard words.indices.contains(index), let first = words[index].number, words[index].ending == nil,
            let second = joined(index + 1), joined(index) == nil
        else { return nil }
        let third = gap(index + 1) == gap(index + 2) ? joined(index + 2) : nil
        if words[index].text.count == 4 {
            guard (1900...2100).contains(first), words[index + 1].text.count <= 2, (1...12).contains(second)
            else { return nil }
            if let third { return day(first, second, third, end: index + 3) }
            guard words[index + 1].text.count == 2, gap(index + 1) != "/" || second != (first + 1) % 100
            else {
                return nil
            }
            return DateMatch(interval: months(1, from: second, first), end: index + 2)
        }
        if let third {
            let digits = words[index + 2].text.count
            guard digits == 2 || digits == 4 else { return nil }
            let year = digits == 2 ? fullYear(third) : third
            guard (1900...2100).contains(year) else { return nil }
            return day(year, second, first, end: index + 3) ?? day(year, first, second, end: index + 3)
        }
        if words[index + 1].text.count == 4, (1...12).contains(first), (1900...2100).contains(second) {
            return DateMatch(interval: months(1, from: first, second), end: index + 2)
        }
        guard gap(index + 1) == "/", lead.hasPreposition || isWhole(index, index + 2), first != 24 else {
            return nil
        }
        return latestDay(month: second, day: first).map {
            DateMatch(interval: DayInterval($0, $0), end: index + 2)
        }
    }

    /// "3 May", "the 3rd of May 2021", "May 3", "May 3rd, 2021".
    func dayAndMonth(at index: Int) -> DateMatch? {
        let start = skip(["the"], from: index)
        if let day = NumberWords.ordinal(in: words, at: start) ?? NumberWords.cardinal(in: words, at: start),
            (1...31).contains(day.value)
        {
            let next = skip(["of"], from: day.end)
            for (phrase, offset) in [(["last", "month"], -1), (["this", "month"], 0)]
            where has(phrase, at: next) && next > day.end {
                let (year, month, _) = frame.today.adding(months: offset).parts
                return self.day(year, month, day.value, end: next + 2)
            }
            guard let month = DateLexicon.month(plain(next)) else { return nil }
            return dayOfMonth(day.value, month, end: next + 1)
        }
        guard let month = DateLexicon.month(plain(start)) else { return nil }
        let next = skip(["the"], from: start + 1)
        guard let day = NumberWords.ordinal(in: words, at: next) ?? NumberWords.cardinal(in: words, at: next),
            (1...31).contains(day.value), DateLexicon.units[plain(day.end)] == nil,
            !words[next].followsApostrophe,
            !["or", "to", "people", "times"].contains(plain(day.end))
        else { return nil }
        return dayOfMonth(day.value, month, end: day.end)
    }

    /// A day of the week: "last Friday", "on Tuesday", "Monday last week", "Friday before last".
    func weekday(at index: Int, lead: DateLead) -> DateMatch? {
        let start = skip(["the"], from: index)
        let which = ["last", "this", "next", "past", "coming"].contains(plain(start)) ? plain(start) : nil
        let at = which == nil ? start : start + 1
        guard let weekday = DateLexicon.weekdays[plain(at)], !isHabit(before: index) else { return nil }
        if let full = dayAndMonth(at: skip(["the"], from: at + 1)) { return full }
        let after = skip(["of"], from: at + 1)
        let monday = frame.today.adding(days: -frame.today.weekday)
        if has(["last", "week"], at: after) {
            return single(monday.adding(days: weekday - 7), end: after + 2)
        }
        if has(["this", "week"], at: after) { return single(monday.adding(days: weekday), end: after + 2) }
        let back = (frame.today.weekday - weekday + 7) % 7
        if has(["before", "last"], at: after) {
            return single(frame.today.adding(days: -(back == 0 ? 14 : back + 7)), end: after + 2)
        }
        if has(["the", "week", "before", "last"], at: after) || has(["week", "before", "last"], at: after) {
            return single(monday.adding(days: weekday - 14), end: after + (plain(after) == "the" ? 4 : 3))
        }
        if which == nil, !lead.hasPreposition, !isWhole(index, at + 1),
            DateLexicon.everyday.contains(plain(at)), !words[at].isCapitalised
        {
            return nil
        }
        let days = which == "last" && back == 0 ? 7 : back
        let isNext = which == "next" || which == "coming"
        let day = frame.today.adding(days: isNext ? 7 - days : -days)
        let isFirm = which != nil || lead.hasPreposition
        return DateMatch(interval: DayInterval(day, day), end: at + 1, firmness: isFirm ? .firm : .bare)
    }

    /// The latest day with this month and day of the month that is not in the future.
    func latestDay(month: Int, day: Int) -> Day? {
        let year = frame.today.parts.year
        for year in stride(from: year, through: year - 8, by: -1) {
            if let day = Day(year: year, month: month, day: day), day <= frame.today { return day }
        }
        return nil
    }

    private func dayOfMonth(_ number: Int, _ month: Int, end: Int) -> DateMatch? {
        if let year = yearReference(after: end) { return day(year.year, month, number, end: year.end) }
        return latestDay(month: month, day: number).map { single($0, end: end) }
    }

    /// The number joined by a stroke, hyphen or full stop to the one before.
    func joined(_ index: Int) -> Int? {
        guard words.indices.contains(index), ["/", "-", ".", "–"].contains(words[index].gap),
            words[index].ending == nil
        else { return nil }
        return words[index].number
    }

    private func day(_ year: Int, _ month: Int, _ day: Int, end: Int) -> DateMatch? {
        Day(year: year, month: month, day: day).map { single($0, end: end) }
    }

    /// A match of exactly one day.
    func single(_ day: Day, end: Int) -> DateMatch { DateMatch(interval: DayInterval(day, day), end: end) }
}
