import CaseModel

/// The words that name months, seasons, days of the week, units of time and parts of a period.
enum DateLexicon {
    /// Full names, in the order of the year.
    static let monthNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    static let monthAbbreviations: [String: Int] = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
        "nov": 11, "dec": 12,
    ]

    /// Words and names so near a month that they must not be taken for a mistyped one.
    static let notMonths: Set<String> = [
        "match", "marsh", "merch", "augusta", "augusto", "augustus", "augustin", "augustine", "januarius",
        "julys", "junes",
    ]

    static let seasons: [String: Season] = [
        "spring": .spring, "springtime": .spring, "summer": .summer, "summertime": .summer,
        "autumn": .autumn, "fall": .autumn, "winter": .winter, "wintertime": .winter,
    ]

    /// Days of the week, 0 for Monday.
    static let weekdays: [String: Int] = [
        "monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "tues": 1, "wednesday": 2, "wed": 2, "weds": 2,
        "thursday": 3, "thu": 3, "thur": 3, "thurs": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5,
        "sunday": 6, "sun": 6,
    ]

    /// Names that are also everyday words, so that they count only with something that makes them a date.
    static let everyday: Set<String> = [
        "may", "march", "mar", "jan", "dec", "sat", "sun", "mon", "wed", "fall",
    ]

    static let units: [String: TimeUnit] = [
        "day": .day, "days": .day, "night": .day, "nights": .day,
        "week": .week, "weeks": .week, "wk": .week, "wks": .week, "weekend": .week, "weekends": .week,
        "fortnight": .fortnight, "fortnights": .fortnight,
        "month": .month, "months": .month, "mth": .month, "mths": .month, "mo": .month, "mos": .month,
        "year": .year, "years": .year, "yr": .year, "yrs": .year, "decade": .decade, "decades": .decade,
    ]

    /// Decades in words; the value is the first year of the decade within its century.
    static let decades: [String: Int] = [
        "noughties": 0, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
        "seventies": 70, "eighties": 80, "nineties": 90,
    ]

    /// Words that lead up to a date and make it one.
    static let leads: Set<String> = [
        "in", "on", "at", "during", "since", "from", "around", "about", "by", "until", "till", "over", "of",
        "the", "sometime", "back", "circa", "roughly", "approximately", "near", "round", "starting",
        "earlier", "later", "only", "probably", "maybe", "perhaps", "towards", "throughout", "through",
    ]

    /// Those of `leads` that widen the day of a feast.
    static let hedges: Set<String> = [
        "around", "about", "roughly", "approximately", "near", "round", "circa",
    ]

    /// Which part of a period is meant.
    static let parts: [String: PeriodPart] = [
        "early": .first, "beginning": .first, "start": .first, "mid": .middle, "middle": .middle,
        "halfway": .middle, "late": .last, "end": .last,
    ]

    /// A month's number from its name, a usual short form or a near spelling.
    static func month(_ word: String) -> Int? {
        if let index = monthNames.firstIndex(of: word) { return index + 1 }
        if let month = monthAbbreviations[word] { return month }
        guard word.count >= 5, !notMonths.contains(word), let first = word.first, "jfmasond".contains(first)
        else { return nil }
        let limit = word.count <= 6 ? 1 : 2
        let near = monthNames.firstIndex { $0.first == first && Spelling.distance($0, word) <= limit }
        return near.map { $0 + 1 }
    }
}

/// A quarter of the year, as on the northern half of the globe.
enum Season: CaseIterable, Hashable {
    case spring, summer, autumn, winter

    /// The number of its first month.
    var firstMonth: Int {
        switch self {
        case .spring: 3
        case .summer: 6
        case .autumn: 9
        case .winter: 12
        }
    }

    /// Its three months; winter begins in the December of the year.
    func days(in year: Int) -> DayInterval {
        let first = Day.clamped(year: year, month: firstMonth, day: 1)
        return DayInterval(first, first.adding(months: 3).adding(days: -1))
    }
}

/// Which part of a period is meant by "early", "mid" and "late".
enum PeriodPart: Equatable {
    case first, middle, last
}
