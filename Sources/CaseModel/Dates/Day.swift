/// A day of the Gregorian calendar, without a clock or a locale.
///
/// It lies within some thirteen thousand years of 1970; a day beyond that is the last or the first one there.
package struct Day: Hashable, Comparable, Codable, Sendable {
    /// Days since 1 January 1970.
    package let number: Int

    /// The day that lies `number` days after 1 January 1970.
    package init(number: Int) { self.number = min(max(number, -Self.farthest), Self.farthest) }

    private static let farthest = 5_000_000
    /// How many years or months are reckoned with at most.
    private static let span = 200_000

    /// The day with this year, month (1–12) and day of the month (1–31); nil when there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...Day.length(ofMonth: month, year: year)).contains(day) else {
            return nil
        }
        self = Day.clamped(year: year, month: month, day: day)
    }

    /// The day with this year and month, the day of the month brought into the month's length.
    ///
    /// Months outside 1–12 count on into other years, so month 13 is January of the next year.
    package static func clamped(year: Int, month: Int, day: Int) -> Day {
        let monthsFromZero = min(max(year, -span), span) * 12 + min(max(month, -span), span) - 1
        let year = monthsFromZero.flooredQuotient(by: 12)
        let month = monthsFromZero - year * 12 + 1
        let day = min(max(day, 1), length(ofMonth: month, year: year))
        // Howard Hinnant's days_from_civil: years begin in March so that the leap day comes last.
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.flooredQuotient(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Day(number: era * 146_097 + dayOfEra - 719_468)
    }

    /// Year, month (1–12) and day of the month (1–31).
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted.flooredQuotient(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The day of the week, 0 for Monday to 6 for Sunday.
    package var weekday: Int { (number + 3) - (number + 3).flooredQuotient(by: 7) * 7 }

    /// The day this many days later, or earlier when negative.
    package func adding(days: Int) -> Day {
        Day(number: number + min(max(days, -2 * Self.farthest), 2 * Self.farthest))
    }

    /// The same day of the month this many months later, brought into that month's length.
    package func adding(months: Int) -> Day {
        let (year, month, day) = parts
        return Day.clamped(year: year, month: month + min(max(months, -Self.span), Self.span), day: day)
    }

    /// The number of days in a month (1–12).
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// Orders days by time.
    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// Reads the plain number.
    package init(from decoder: any Decoder) throws {
        self.init(number: try decoder.singleValueContainer().decode(Int.self))
    }

    /// Writes the plain number.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}

extension Int {
    /// The quotient rounded towards minus infinity; `divisor` must be positive.
    fileprivate func flooredQuotient(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }
}
