import CaseModel

/// Lengths of time: "about two years ago", "for six months", "two weeks before Christmas".
extension DateScanner {
    /// A length of time and where it leads to.
    func duration(at index: Int, lead: DateLead, depth: Int) -> DateMatch? {
        guard !isHabit(before: index) else { return nil }
        var start = index
        var bound = bound(at: &start)
        let isPast = has(["the", "last"], at: start) || has(["the", "past"], at: start)
        if isPast, bound == .over { bound = .none }
        if isPast {
            start += 2
        } else if ["last", "past", "these", "those"].contains(plain(start)) {
            start += 1
        }
        let isRecent = isPast || ["last", "past"].contains(plain(start - 1)) && start > index
        guard let length = length(at: start) else { return nil }
        let next = skip(["or", "so", "now"], from: length.end)
        let isPlain = length.isCounted || isRecent
        switch plain(next) {
        case "ago", "back", "previously":
            let match = DateMatch(interval: ago(length, bound), end: next + 1)
            guard length.unit == .year, let year = year(at: start), year.end == next + 1 else { return match }
            let inner = within(year)
            return inner.end > year.end ? inner : match
        case "before", "after", "later", "earlier", "afterwards", "prior":
            return aside(length, at: next, depth: depth)
        case "old", "older", "younger", "apart", "a", "an", "per", "each", "every", "of", "off", "away",
            "into":
            return nil
        case "from" where plain(next + 1) == "now", "time", "hence":
            return DateMatch(interval: ahead(length), end: next + 1)
        default: break
        }
        guard isPlain else { return nil }
        if lead.endsWithIn {
            return isRecent
                ? DateMatch(interval: ago(length, .upTo), end: next)
                : DateMatch(interval: ahead(length), end: next)
        }
        let isFor = plain(index - 1) == "for" || plain(index) == "for"
        let isSure =
            isRecent || isFor || bound != .none || lead.hasPreposition || isWhole(index, next)
            || has(["for"], at: start - 1)
        if !isSure, ["a", "an", "one"].contains(plain(start)) { return nil }
        return DateMatch(interval: ago(length, bound), end: next, firmness: isSure ? .firm : .vague)
    }

    /// A number of units.
    struct Length: Equatable {
        /// The least and the most, in half units.
        let halves: ClosedRange<Int>
        let unit: TimeUnit
        let end: Int
        /// Whether a count stands before the unit.
        let isCounted: Bool
    }

    /// How the length was bounded.
    enum Bound: Equatable {
        case none, over, under, upTo
    }

    private func bound(at index: inout Int) -> Bound {
        index = skip(["for"], from: index)
        for (phrase, bound): ([String], Bound) in [
            (["a", "bit", "over"], .over), (["a", "little", "over"], .over), (["just", "over"], .over),
            (["well", "over"], .over), (["more", "than"], .over), (["at", "least"], .over), (["over"], .over),
            (["just", "under"], .under), (["less", "than"], .under), (["nearly"], .under),
            (["almost"], .under), (["under"], .under), (["close", "to"], .under), (["coming", "up"], .under),
            (["getting", "on", "for"], .under), (["up", "to"], .upTo), (["within"], .upTo),
        ] where has(phrase, at: index) {
            index += phrase.count
            return bound
        }
        index = skip(
            [
                "about", "around", "roughly", "approximately", "maybe", "perhaps", "like", "say", "some",
                "probably",
            ],
            from: index)
        return .none
    }

    private func length(at index: Int) -> Length? {
        if let half = halfLength(at: index) { return half }
        if let vague = vagueLength(at: index) { return vague }
        guard let first = NumberWords.cardinal(in: words, at: index) ?? article(at: index),
            first.value <= 10_000
        else { return nil }
        var low = first.value * 2
        var high = low
        var next = first.end
        let joint = ["or", "to", "and"].contains(plain(next)) ? next + 1 : next
        if joint > next || gap(next).contains(where: { "-–".contains($0) }),
            let second = NumberWords.cardinal(in: words, at: joint), second.value > first.value,
            second.value <= 10_000
        {
            high = second.value * 2
            next = second.end
        }
        if let after = andAHalf(at: next) {
            low += 1
            high += 1
            next = after
        }
        if plain(next) == "more" { next += 1 }
        guard let unit = unit(at: next) else { return nil }
        next += 1
        if let after = andAHalf(at: next) {
            low += 1
            high += 1
            next = after
        }
        if plain(next) == "or", let second = NumberWords.cardinal(in: words, at: next + 1), second.value < 10,
            second.value > first.value, self.unit(at: second.end) == nil
        {
            high = second.value * 2
            next = second.end
        }
        if unit == .year, plain(next) == "and", let more = NumberWords.cardinal(in: words, at: next + 1),
            more.value < 12, self.unit(at: more.end) == .month
        {
            let months = (first.value * 12 + more.value) * 2
            return Length(halves: months...months, unit: .month, end: more.end + 1, isCounted: true)
        }
        return Length(halves: low...max(low, high), unit: unit, end: next, isCounted: true)
    }

    /// "half a year", "a half year".
    private func halfLength(at index: Int) -> Length? {
        let start = skip(["a"], from: index)
        guard plain(start) == "half" else { return nil }
        let next = skip(["a", "an"], from: start + 1)
        return unit(at: next).map { Length(halves: 1...1, unit: $0, end: next + 1, isCounted: true) }
    }

    /// "a couple of weeks", "a few years", "several months", "years".
    private func vagueLength(at index: Int) -> Length? {
        let start = skip(["a", "the", "good", "quite", "only", "just"], from: index)
        let amounts: [String: VagueAmount] = [
            "couple": .couple, "few": .few, "several": .several, "many": .many, "some": .few,
        ]
        let amount = amounts[plain(start)]
        let next = amount == nil ? skip(["the"], from: index) : skip(["of", "more"], from: start + 1)
        guard let unit = unit(at: next) else { return nil }
        guard amount != nil || plain(next).hasSuffix("s") else {
            let following = plain(next + 2)
            let isNamed = ["last", "yesterday", "tomorrow"].contains(following)
            let isAside = ["ago", "before", "after"].contains(plain(next + 1)) && !isNamed && amount == nil
            return plain(index - 1) == "past" || isAside
                ? Length(halves: 2...2, unit: unit, end: next + 1, isCounted: true) : nil
        }
        let range = DateWidths.counts(amount ?? .plural, of: unit)
        return Length(
            halves: range.lowerBound * 2...range.upperBound * 2, unit: unit, end: next + 1,
            isCounted: amount != nil)
    }

    private func andAHalf(at index: Int) -> Int? {
        has(["and", "a", "half"], at: index) ? index + 3 : nil
    }

    /// The unit at a word, also mistyped where "ago" follows.
    private func unit(at index: Int) -> TimeUnit? {
        let word = plain(index)
        if let unit = DateLexicon.units[word] { return unit }
        if let unit = DateLexicon.units[word.replacingApostrophe] { return unit }
        guard word.count >= 4, ["ago", "back"].contains(plain(index + 1)) else { return nil }
        let known = ["years", "months", "weeks", "days", "year", "month", "week"]
        return Spelling.nearest(to: word, among: known).flatMap { DateLexicon.units[$0] }
    }

    /// The days that lie this long before today.
    private func ago(_ length: Length, _ bound: Bound) -> DayInterval {
        let today = frame.today
        let far = length.unit.shift(today, halves: -length.halves.upperBound)
        let near = length.unit.shift(today, halves: -length.halves.lowerBound)
        let distance = today.number - far.number
        switch bound {
        case .over: return DayInterval(near.adding(days: -max(3, distance / 2)), near)
        case .under: return DayInterval(far, far.adding(days: distance / 4))
        case .upTo: return DayInterval(far, today)
        case .none: return rough(near, far, distance, length).upTo(today)
        }
    }

    private func ahead(_ length: Length) -> DayInterval {
        let near = length.unit.shift(frame.today, halves: length.halves.lowerBound)
        let far = length.unit.shift(frame.today, halves: length.halves.upperBound)
        let interval = rough(near, far, far.number - frame.today.number, length)
        return DayInterval(max(interval.first, frame.today.adding(days: 1)), interval.last)
    }

    private func rough(_ near: Day, _ far: Day, _ distance: Int, _ length: Length) -> DayInterval {
        let margin = DateWidths.margin(days: distance, unit: length.unit)
        return DayInterval(near, far).widened(by: near == far ? margin : margin / 2)
    }

    /// "two weeks before Christmas", "a year after that", "a month earlier".
    private func aside(_ length: Length, at index: Int, depth: Int) -> DateMatch? {
        let isBefore = ["before", "earlier", "prior"].contains(plain(index))
        let isOnset = ["that", "then", "this", "it"].contains(plain(index + 1)) || index + 1 >= words.count
        let anchor = isOnset ? nil : expression(at: index + 1, depth: depth + 1, raw: true)
        guard let days = anchor?.interval ?? frame.onset else {
            return isOnset ? DateMatch(interval: nil, end: min(words.count, index + 2)) : anchor
        }
        if anchor == nil, !isOnset, !["earlier", "later", "before"].contains(plain(index)) { return nil }
        let sign = isBefore ? -1 : 1
        let one = length.unit.shift(days.first, halves: sign * length.halves.lowerBound)
        let other = length.unit.shift(days.last, halves: sign * length.halves.upperBound)
        let distance = abs(other.number - days.last.number)
        let margin = DateWidths.margin(days: distance, unit: length.unit)
        return DateMatch(
            interval: DayInterval(one, other).widened(by: margin),
            end: anchor?.end ?? min(words.count, index + (isOnset ? 2 : 1)))
    }
}

extension DayInterval {
    /// The part up to a day; that day alone when there is none.
    fileprivate func upTo(_ day: Day) -> DayInterval { DayInterval(min(first, day), min(last, day)) }
}

extension String {
    /// The word without an apostrophe, as in "week's".
    fileprivate var replacingApostrophe: String { filter { $0 != "'" } }
}
