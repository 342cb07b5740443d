import CaseModel

/// Something that comes once every year.
enum Recurrence: Hashable {
    case month(Int)
    case season(Season)
    case feast(Feast)
}

/// What comes every year, by name and year.
extension DateScanner {
    /// A month, season or feast as named.
    struct RecurrenceName: Equatable {
        let recurrence: Recurrence
        let end: Int
        /// Whether the name is an everyday word too, such as "may".
        let isEveryday: Bool
    }

    /// The month, season or feast named at a word.
    func recurrenceName(at index: Int) -> RecurrenceName? {
        guard words.indices.contains(index) else { return nil }
        let isFeast = Feast.firstWords.contains(words[index].plain)
        for (name, feast) in isFeast ? Feast.names : [] where has(name, at: index) {
            return RecurrenceName(recurrence: .feast(feast), end: index + name.count, isEveryday: false)
        }
        let word = words[index]
        let isCapital = word.isCapitalised && !word.text.dropFirst().contains { $0.isUppercase }
        let next = plain(index + 1)
        let isVerb = word.plain == "may" && ["be", "have", "not", "well", "i", "he", "she"].contains(next)
        if let month = DateLexicon.month(word.plain), !isVerb {
            let isEveryday = DateLexicon.everyday.contains(word.plain) && !isCapital
            return RecurrenceName(recurrence: .month(month), end: index + 1, isEveryday: isEveryday)
        }
        let singular = word.plain.hasSuffix("s") ? String(word.plain.dropLast()) : word.plain
        if let season = DateLexicon.seasons[singular] {
            let isEveryday = DateLexicon.everyday.contains(singular)
            let end = ["holidays", "holiday", "term", "break"].contains(next) ? index + 2 : index + 1
            return RecurrenceName(recurrence: .season(season), end: end, isEveryday: isEveryday)
        }
        if word.plain == "christmases" {
            return RecurrenceName(
                recurrence: .feast(.fixed(month: 12, day: 25)), end: index + 1, isEveryday: false)
        }
        return nil
    }

    /// The days of something in a year; a winter still to come is the one that ended in that year.
    func days(of recurrence: Recurrence, in year: Int) -> DayInterval {
        switch recurrence {
        case .month(let month): return months(1, from: month, year)
        case .feast(let feast): return feast.days(in: year)
        case .season(let season):
            let days = season.days(in: year)
            let isToCome = season == .winter && year == frame.today.parts.year && days.first > frame.today
            return isToCome ? season.days(in: year - 1) : days
        }
    }

    /// The latest one that began on or before a day, or that was over before it when `complete`.
    func latest(_ recurrence: Recurrence, upTo day: Day, complete: Bool = false) -> DayInterval {
        var year = day.parts.year + 1
        while true {
            let days = plainDays(of: recurrence, in: year)
            if complete ? days.last < day : days.first <= day { return days }
            year -= 1
        }
    }

    /// The one nearest to some days that has begun by today, the earlier of two.
    func nearest(_ recurrence: Recurrence, to days: DayInterval) -> DayInterval {
        let before = latest(recurrence, upTo: min(days.last, frame.today))
        let next = plainDays(of: recurrence, in: before.first.parts.year + 1)
        return next.first <= frame.today && next.distance(to: days) < before.distance(to: days)
            ? next : before
    }

    /// The one nearest to today, the earlier of two.
    func nearest(_ recurrence: Recurrence) -> DayInterval {
        let today = DayInterval(frame.today, frame.today)
        let past = latest(recurrence, upTo: frame.today)
        let next = plainDays(of: recurrence, in: past.first.parts.year + 1)
        return next.distance(to: today) < past.distance(to: today) ? next : past
    }

    private func plainDays(of recurrence: Recurrence, in year: Int) -> DayInterval {
        switch recurrence {
        case .month(let month): months(1, from: month, year)
        case .season(let season): season.days(in: year)
        case .feast(let feast): feast.days(in: year)
        }
    }
}
