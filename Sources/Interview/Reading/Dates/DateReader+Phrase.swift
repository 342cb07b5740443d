package import CaseModel

extension DateReader {
    /// How an interval is read back: "3 May 2021", "March 2025", "around autumn 2024", "between 2018 and 2020".
    ///
    /// The wider the interval, the less is claimed. Today and yesterday are called so.
    package static func phrase(for interval: DayInterval, today: Day) -> String {
        let first = interval.first.parts
        let last = interval.last.parts
        if interval.length == 1 { return phrase(for: interval.first, today: today) }
        if first.year == last.year, first.month == last.month {
            return partOfMonth(interval) + "\(monthName(first.month)) \(first.year)"
        }
        if interval.length <= 62, (last.year - first.year) * 12 + last.month - first.month == 1 {
            let year = first.year == last.year ? "" : " \(first.year)"
            return "\(monthName(first.month))\(year) or \(monthName(last.month)) \(last.year)"
        }
        if let whole = wholeSeason(interval) { return whole }
        let middle = interval.middle.parts
        if interval.length <= 75 { return "around \(monthName(middle.month)) \(middle.year)" }
        if first.month == 1, first.day == 1, first.year == last.year,
            interval.length >= 365 || interval.last == today
        {
            return "\(first.year)"
        }
        if let third = thirdOfYear(interval) { return third }
        if interval.length <= 215 { return "around \(seasonName(of: interval.middle))" }
        if interval.length <= 500 {
            let isOne = first.year == last.year
            if last.year - first.year > 1 { return "between \(first.year) and \(last.year)" }
            return isOne ? "in \(first.year)" : "in \(first.year) or \(last.year)"
        }
        return "between \(first.year) and \(last.year)"
    }

    /// How a date is read back: what was stated, and where that lies if the words leave it open.
    ///
    /// "March" becomes "March 2025"; "about two years ago" becomes "about two years ago (around autumn 2024)". Long
    /// answers are not repeated: only the days they came to are named.
    package static func phrase(for date: ApproximateDate, today: Day) -> String {
        guard let interval = date.interval else { return date.stated }
        let placed = phrase(for: interval, today: today)
        guard date.stated.count <= 26, !date.stated.contains(where: { $0.isNewline }) else { return placed }
        let stated = Set(SpokenWord.all(in: date.stated).map(\.plain))
        let named = SpokenWord.all(in: placed).map(\.plain)
        let isOpen = named.contains { $0.first?.isLetter == true && !stated.contains($0) }
        let hasWords = stated.contains { $0.first?.isLetter == true }
        return isOpen && hasWords ? "\(date.stated) (\(placed))" : placed
    }

    private static func phrase(for day: Day, today: Day) -> String {
        if day == today { return "today" }
        if day == today.adding(days: -1) { return "yesterday" }
        let (year, month, number) = day.parts
        return "\(number) \(monthName(month)) \(year)"
    }

    private static func partOfMonth(_ interval: DayInterval) -> String {
        let (year, month, last) = interval.last.parts
        let first = interval.first.parts.day
        if interval.length >= 20 { return "" }
        if last <= 12 { return "early " }
        if first >= 19, last >= Day.length(ofMonth: month, year: year) - 4 { return "late " }
        return first >= 9 && last <= 22 ? "mid " : ""
    }

    /// "early 2020", "the middle of 2020", "late 2020" for exactly such an interval.
    private static func thirdOfYear(_ interval: DayInterval) -> String? {
        let (year, month, day) = interval.first.parts
        let last = interval.first.adding(months: 4).adding(days: -1)
        guard day == 1, interval.last == last else { return nil }
        return [1: "early \(year)", 5: "the middle of \(year)", 9: "late \(year)"][month]
    }

    private static func wholeSeason(_ interval: DayInterval) -> String? {
        let year = interval.first.parts.year
        guard let season = Season.allCases.first(where: { $0.days(in: year) == interval }) else { return nil }
        let next = (year + 1) % 100
        return season == .winter
            ? "winter \(year)/\(next < 10 ? "0" : "")\(next)" : seasonName(of: interval.first)
    }

    private static func seasonName(of day: Day) -> String {
        let (year, month, _) = day.parts
        return switch month {
        case 3...5: "spring \(year)"
        case 6...8: "summer \(year)"
        case 9...11: "autumn \(year)"
        case 12: "winter \(year)"
        default: "early \(year)"
        }
    }

    private static func monthName(_ month: Int) -> String {
        let name = DateLexicon.monthNames[month - 1]
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
