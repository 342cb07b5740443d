import CaseModel

/// Years, spans of years and decades.
extension DateScanner {
    /// A year: "2019", "'19", "nineteen ninety-eight", "last year", "this year", "two years ago".
    struct YearMatch: Equatable {
        let year: Int
        let end: Int
    }

    /// The year that begins at a word, named or told from today.
    func year(at index: Int) -> YearMatch? {
        let today = frame.today.parts.year
        if let named = namedYear(at: index) { return named }
        let start = skip(["the", "of"], from: index)
        for (phrase, offset) in [
            (["year", "before", "last"], -2), (["last", "year"], -1), (["this", "year"], 0),
            (["next", "year"], 1),
        ] where has(phrase, at: start) {
            if phrase == ["last", "year"], ["or", "and"].contains(plain(start + 2)), plain(start + 3) == "so"
            {
                return nil
            }
            return YearMatch(year: today + offset, end: start + phrase.count)
        }
        if let count = NumberWords.cardinal(in: words, at: start) ?? article(at: start), count.value < 1000,
            ["year", "years", "yrs", "yr"].contains(plain(count.end)),
            ["ago", "back"].contains(plain(count.end + 1))
        {
            return YearMatch(year: today - count.value, end: count.end + 2)
        }
        return nil
    }

    /// A year by its number.
    func namedYear(at index: Int) -> YearMatch? {
        guard words.indices.contains(index) else { return nil }
        let word = words[index]
        let isMoney = word.gap.last.map { "£$€₹¥".contains($0) } ?? false
        if let number = word.number, word.ending == nil, !isMoney {
            if word.text.count == 4, (1900...2100).contains(number), !isPartOfNumerals(index) {
                return YearMatch(year: number, end: index + 1)
            }
            if word.text.count == 2, word.followsApostrophe {
                return YearMatch(year: fullYear(number), end: index + 1)
            }
        }
        return NumberWords.year(in: words, at: index).map { YearMatch(year: $0.value, end: $0.end) }
    }

    /// Whether a year stands among numbers with strokes that name no day, as in "31/02/2021".
    private func isPartOfNumerals(_ index: Int) -> Bool {
        let isLast =
            joined(index) != nil && index > 0 && words[index - 1].text.count <= 2
            && words[index - 1].number != nil
        return isLast || (joined(index + 1) != nil && joined(index + 2) != nil)
    }

    /// The year meant by its last two digits: the latest that is not in the future.
    func fullYear(_ short: Int) -> Int {
        let today = frame.today.parts.year
        let year = today - today % 100 + short
        return year > today ? year - 100 : year
    }

    /// A year or some years in a row, with a month, season or feast after it if there is one.
    func yearSpan(at index: Int) -> DateMatch? {
        guard let first = namedYear(at: index) else { return nil }
        var next = first.end
        if ["or", "to", "and", "until", "till"].contains(plain(next)) {
            next += 1
        } else if !gap(next).contains(where: { "-–—/".contains($0) }) {
            return within(first)
        }
        if let last = namedYear(at: next) {
            return DateMatch(
                interval: DayInterval(wholeYear(first.year).first, wholeYear(last.year).last), end: last.end)
        }
        if next == first.end, let short = words[next].number, words[next].text.count == 2,
            words[next].ending == nil, short == (first.year + 1) % 100
        {
            return DateMatch(interval: months(24, from: 1, first.year), end: next + 1)
        }
        return within(first)
    }

    /// The year, or the month, season or feast of it that is named next.
    func within(_ year: YearMatch) -> DateMatch {
        let next = skip(
            ["in", "on", "at", "around", "about", "the", "during", "over", "this"], from: year.end)
        if !(gap(year.end).contains { ".;!?\n".contains($0) }), next - year.end <= 3,
            let name = recurrenceName(at: next), self.year(at: skip(["of", "in"], from: name.end)) == nil,
            NumberWords.cardinal(in: words, at: name.end).map({ $0.value > 31 }) ?? true
        {
            var interval = days(of: name.recurrence, in: year.year)
            if case .feast = name.recurrence { interval = interval.widened(by: DateWidths.feast) }
            return DateMatch(interval: interval, end: name.end)
        }
        return DateMatch(interval: wholeYear(year.year), end: year.end)
    }

    /// A decade: "the 90s", "1990s", "the nineties"; not someone's age.
    func decade(at index: Int) -> DateMatch? {
        guard words.indices.contains(index),
            !["my", "his", "her", "their", "your", "our"].contains(plain(index - 1))
        else { return nil }
        let word = words[index]
        var first: Int?
        if word.ending == .decade, let number = word.number, number % 10 == 0 {
            if word.text.count == 4, (1900...2090).contains(number) { first = number }
            if word.text.count == 2 { first = fullYear(number) }
        } else if let value = DateLexicon.decades[word.plain] {
            first = fullYear(value)
        }
        return first.map { DateMatch(interval: months(120, from: 1, $0), end: index + 1) }
    }

    /// "A" or "an" as the number one.
    func article(at index: Int) -> NumberWords.Match? {
        ["a", "an"].contains(plain(index)) ? NumberWords.Match(value: 1, end: index + 1) : nil
    }
}
