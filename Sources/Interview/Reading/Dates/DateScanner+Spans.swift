import CaseModel

/// Spans made of other dates: between two, part of one, before or after one.
extension DateScanner {
    /// "between June and August 2022", "from 2018 to 2020".
    func between(at index: Int, depth: Int) -> DateMatch? {
        guard ["between", "from", "either"].contains(plain(index)) else { return nil }
        let joining: Set<String> = ["and", "to", "until", "till", "or"]
        let start = skip(["the"], from: index + 1)
        if let pair = recurrence(at: start, lead: DateLead(hasPreposition: true), joining: joining),
            plain(index) == "between" || pair.end > start + 3
        {
            return pair
        }
        guard plain(index) != "either",
            let first = expression(at: start, depth: depth + 1), joining.contains(plain(first.end)),
            let second = expression(at: first.end + 1, depth: depth + 1),
            let from = first.interval, let to = second.interval
        else { return nil }
        return DateMatch(
            interval: DayInterval(min(from.first, to.first), max(from.last, to.last)), end: second.end)
    }

    /// "early 2020", "mid-June", "the end of last year", "the beginning of the year".
    func part(at index: Int, depth: Int) -> DateMatch? {
        guard let part = DateLexicon.parts[plain(index)] else { return nil }
        let start = skip(["in", "of", "the", "through", "on", "part"], from: index + 1)
        if let match = bareUnit(part, at: start) { return match }
        guard start - index <= 4, let whole = expression(at: start, depth: depth + 1, raw: true),
            let interval = whole.interval, whole.firmness != .vague, interval.length >= 5
        else { return nil }
        let match = DateMatch(interval: portion(part, of: interval), end: whole.end)
        guard ["or", "to"].contains(plain(whole.end)),
            let other = self.part(at: whole.end + 1, depth: depth + 1),
            let first = match.interval, let last = other.interval
        else { return match }
        return DateMatch(
            interval: DayInterval(min(first.first, last.first), max(first.last, last.last)), end: other.end)
    }

    /// "just before Christmas", "after Easter 2024", "before the pandemic".
    func beside(at index: Int, depth: Int) -> DateMatch? {
        var start = index
        let nearness = nearness(at: &start)
        let isBefore = plain(start) == "before" || has(["prior", "to"], at: start)
        guard isBefore || ["after", "following"].contains(plain(start)) else { return nil }
        start += plain(start) == "prior" ? 2 : 1
        guard let anchor = expression(at: start, depth: depth + 1, raw: true), anchor.firmness != .vague
        else {
            return nil
        }
        guard let days = anchor.interval else { return anchor }
        return DateMatch(interval: besides(days, isBefore: isBefore, nearness), end: anchor.end)
    }

    /// The days before or after an interval, as near as the words say.
    func besides(_ days: DayInterval, isBefore: Bool, _ nearness: Nearness) -> DayInterval {
        let reach = DateWidths.reach(of: nearness, from: days)
        return isBefore
            ? DayInterval(days.first.adding(days: -reach), days.first.adding(days: -1))
            : DayInterval(days.last.adding(days: 1), days.last.adding(days: reach))
    }

    /// How near "before" or "after" is meant; moves the index past the words that say it.
    func nearness(at index: inout Int) -> Nearness {
        for (phrase, nearness): ([String], Nearness) in [
            (["not", "long"], .just), (["just"], .just), (["right"], .just), (["shortly"], .just),
            (["soon"], .just), (["straight"], .just), (["immediately"], .just), (["directly"], .just),
            (["a", "little"], .just), (["a", "bit"], .just), (["a", "long", "time"], .long),
            (["long"], .long), (["well"], .long), (["way"], .long), (["years"], .long),
        ] where has(phrase, at: index) {
            let next = plain(index + phrase.count)
            guard ["before", "after", "prior", "following"].contains(next) else { continue }
            index += phrase.count
            return nearness
        }
        return .plain
    }

    /// A third of an interval, by whole months where it has them.
    func portion(_ part: PeriodPart, of interval: DayInterval) -> DayInterval {
        let next = interval.last.adding(days: 1).parts
        let first = interval.first.parts
        let months = (next.year - first.year) * 12 + next.month - first.month
        if first.day == 1, next.day == 1, months >= 3, months % 3 == 0 {
            let third = months / 3
            let start = interval.first.adding(months: third * part.index)
            return DayInterval(start, start.adding(months: third).adding(days: -1))
        }
        let third = interval.length / 3
        let start = interval.first.adding(days: third * part.index)
        return DayInterval(start, part == .last ? interval.last : start.adding(days: third - 1))
    }

    /// "the end of the year": of this one, or of the last one when that is still to come.
    private func bareUnit(_ part: PeriodPart, at index: Int) -> DateMatch? {
        let today = frame.today
        let current: [DayInterval]
        switch plain(index) {
        case "year":
            current = [wholeYear(today.parts.year), wholeYear(today.parts.year - 1)]
        case "month":
            let previous = today.adding(months: -1).parts
            current = [
                months(1, from: today.parts.month, today.parts.year),
                months(1, from: previous.month, previous.year),
            ]
        case "week":
            let monday = today.adding(days: -today.weekday)
            current = [0, -7].map {
                DayInterval(monday.adding(days: $0), monday.adding(days: $0 + 6))
            }
        default: return nil
        }
        guard plain(index - 1) == "the", plain(index + 1) != "before" else { return nil }
        let portions = current.map { portion(part, of: $0) }
        let interval = portions.first { $0.first <= today } ?? portions.last
        return DateMatch(interval: interval, end: index + 1)
    }
}

extension PeriodPart {
    /// How many thirds come before it.
    fileprivate var index: Int {
        switch self {
        case .first: 0
        case .middle: 1
        case .last: 2
        }
    }
}
