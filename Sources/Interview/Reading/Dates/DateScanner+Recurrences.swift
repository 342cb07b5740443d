import CaseModel

/// Months, seasons and feasts with what says which year: "last March", "two summers ago", "Easter 2024".
extension DateScanner {
    /// A month, season or feast that begins at a word, or two joined by "or" and the like.
    func recurrence(at index: Int, lead: DateLead, joining: Set<String> = ["or", "to", "until", "till"])
        -> DateMatch?
    {
        let which = qualifier(at: index)
        guard let name = recurrenceName(at: which.end) else { return nil }
        if which.word == nil, isHabit(before: index) { return nil }
        let year = yearReference(after: name.end)
        if let pair = pair(of: name, which: which, year: year, joining: joining) { return pair }
        let isSure = which.word != nil || year != nil || lead.hasPreposition
        if name.isEveryday, !isSure, !isWhole(index, name.end) { return nil }
        var end = year?.end ?? name.end
        var interval: DayInterval
        if let year {
            interval = days(of: name.recurrence, in: year.year)
        } else if has(["before", "last"], at: name.end) {
            interval = beforeLast(name.recurrence)
            end += 2
        } else {
            interval = resolve(name.recurrence, which: which)
            if which.count != nil { end += 1 }
        }
        let isFirm = isSure || end > name.end
        return DateMatch(
            interval: interval, end: end, firmness: isFirm ? .firm : .bare, isFeast: name.isSingleDay)
    }

    /// What stands before a name and says which one is meant.
    struct Qualifier: Equatable {
        /// "last", "this", "that", "next", "past" or "ago".
        var word: String?
        /// How many ago.
        var count: Int?
        /// The index of the name.
        var end: Int
    }

    /// The qualifier at a word; "two" counts only where "ago" follows the name.
    func qualifier(at index: Int) -> Qualifier {
        let start = skip(["the"], from: index)
        switch plain(start) {
        case "last", "this", "that", "next", "past", "coming", "previous":
            let end = plain(start + 1) == "past" ? start + 2 : start + 1
            return Qualifier(word: plain(start), count: nil, end: end)
        default: break
        }
        if let count = NumberWords.cardinal(in: words, at: start), (1...100).contains(count.value),
            let name = recurrenceName(at: count.end), ["ago", "back"].contains(plain(name.end))
        {
            return Qualifier(word: "ago", count: count.value, end: count.end)
        }
        return Qualifier(word: nil, count: nil, end: start)
    }

    /// The year that belongs to a name ending before a word: "2021", "of 2021", "last year", "two years ago".
    func yearReference(after index: Int) -> YearMatch? {
        let next = skip(["of", "in", "the"], from: index)
        guard next - index <= 2, !(gap(index).contains { ".;!?\n".contains($0) }) else { return nil }
        return year(at: next) ?? shortYear(at: next)
    }

    /// "22" in "the summer of 22" and "22/23" in "winter 22/23".
    private func shortYear(at index: Int) -> YearMatch? {
        guard words.indices.contains(index), let number = words[index].number, words[index].text.count == 2,
            words[index].ending == nil
        else { return nil }
        if joined(index + 1) == (number + 1) % 100 {
            return YearMatch(year: fullYear(number), end: index + 2)
        }
        let isEnd = plain(index - 1) == "of" && index + 1 == words.count
        return isEnd ? YearMatch(year: fullYear(number), end: index + 1) : nil
    }

    private func resolve(_ recurrence: Recurrence, which: Qualifier) -> DayInterval {
        switch which.word {
        case "last", "past", "previous":
            return latest(recurrence, upTo: frame.today, complete: true)
        case "this": return nearest(recurrence)
        case "next", "coming":
            let latest = latest(recurrence, upTo: frame.today)
            return days(of: recurrence, in: latest.first.parts.year + 1)
        case "ago":
            let last = latest(recurrence, upTo: frame.today, complete: true)
            return days(of: recurrence, in: last.first.parts.year - (which.count ?? 1) + 1)
        case "that":
            return (frame.near ?? frame.onset).map { nearest(recurrence, to: $0) } ?? latestTold(recurrence)
        default: return frame.near.map { nearest(recurrence, to: $0) } ?? latestTold(recurrence)
        }
    }

    /// The latest time that a bare name means; the present month is not meant once the low mood has lasted since before
    /// it, as the month that runs would be called "this month".
    private func latestTold(_ recurrence: Recurrence) -> DayInterval {
        let latest = latest(recurrence, upTo: frame.today)
        guard case .month = recurrence, let onset = frame.onset, latest.first <= frame.today,
            frame.today <= latest.last, onset.last < latest.first
        else { return latest }
        return days(of: recurrence, in: latest.first.parts.year - 1)
    }

    private func beforeLast(_ recurrence: Recurrence) -> DayInterval {
        let last = latest(recurrence, upTo: frame.today, complete: true)
        return days(of: recurrence, in: last.first.parts.year - 1)
    }

    /// "October or November last year", "June to August 2022", "spring/summer 2020".
    private func pair(
        of name: RecurrenceName, which: Qualifier, year: YearMatch?, joining: Set<String>
    ) -> DateMatch? {
        var next = year?.end ?? name.end
        if joining.contains(plain(next)) {
            next = skip(["the", "in"], from: next + 1)
        } else if !gap(next).contains(where: { "-–—/".contains($0) }) {
            return nil
        }
        let other = qualifier(at: next)
        guard let second = recurrenceName(at: other.end), second.recurrence != name.recurrence else {
            return nil
        }
        let secondYear = yearReference(after: second.end)
        var last: DayInterval
        if let secondYear {
            last = days(of: second.recurrence, in: secondYear.year)
        } else if let year {
            last = days(of: second.recurrence, in: year.year)
            if last.first < days(of: name.recurrence, in: year.year).first {
                last = days(of: second.recurrence, in: year.year + 1)
            }
        } else {
            last = resolve(second.recurrence, which: other.word == nil ? which : other)
        }
        let first =
            year.map { days(of: name.recurrence, in: $0.year) }
            ?? latest(name.recurrence, upTo: last.first)
        return DateMatch(interval: DayInterval(first.first, last.last), end: secondYear?.end ?? second.end)
    }
}

extension DateScanner.RecurrenceName {
    /// Whether it is a feast on one day.
    var isSingleDay: Bool {
        guard case .feast(let feast) = recurrence else { return false }
        if case .between = feast { return false }
        return true
    }
}
