import CaseModel

/// A day that people date things by.
enum Feast: Hashable {
    /// The same day every year.
    case fixed(month: Int, day: Int)
    /// This many days after Easter Sunday of the western churches.
    case easter(plus: Int)
    /// The n-th of a day of the week (0 for Monday) in a month.
    case weekday(Int, ordinal: Int, month: Int)
    /// Some time between two dates, for feasts of other calendars.
    case between(month: Int, day: Int, lastMonth: Int, lastDay: Int)

    /// The days it may be in a year.
    func days(in year: Int) -> DayInterval {
        switch self {
        case .fixed(let month, let day):
            let day = Day.clamped(year: year, month: month, day: day)
            return DayInterval(day, day)
        case .easter(let offset):
            let day = Feast.easterSunday(year).adding(days: offset)
            return DayInterval(day, day)
        case .weekday(let weekday, let ordinal, let month):
            let first = Day.clamped(year: year, month: month, day: 1)
            let day = first.adding(days: (weekday - first.weekday + 7) % 7 + (ordinal - 1) * 7)
            return DayInterval(day, day)
        case .between(let month, let day, let lastMonth, let lastDay):
            return DayInterval(
                Day.clamped(year: year, month: month, day: day),
                Day.clamped(year: year, month: lastMonth, day: lastDay))
        }
    }

    /// Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones and Butcher).
    static func easterSunday(_ year: Int) -> Day {
        let golden = year % 19
        let century = year / 100
        let ofCentury = year % 100
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * late + 114
        return Day.clamped(year: year, month: sum / 31, day: sum % 31 + 1)
    }

    /// The first words of all names.
    static let firstWords = Set(names.compactMap(\.words.first))

    /// Feasts by the words of their names; longer names stand before their beginnings.
    static let names: [(words: [String], feast: Feast)] = [
        (["christmas", "eve"], .fixed(month: 12, day: 24)),
        (["xmas", "eve"], .fixed(month: 12, day: 24)),
        (["christmas", "day"], .fixed(month: 12, day: 25)),
        (["xmas", "day"], .fixed(month: 12, day: 25)),
        (["christmas", "time"], .fixed(month: 12, day: 25)),
        (["christmas"], .fixed(month: 12, day: 25)),
        (["christmastime"], .fixed(month: 12, day: 25)),
        (["chrismas"], .fixed(month: 12, day: 25)),
        (["xmas"], .fixed(month: 12, day: 25)),
        (["boxing", "day"], .fixed(month: 12, day: 26)),
        (["chinese", "new", "year"], .between(month: 1, day: 21, lastMonth: 2, lastDay: 20)),
        (["lunar", "new", "year"], .between(month: 1, day: 21, lastMonth: 2, lastDay: 20)),
        (["new", "year's", "eve"], .fixed(month: 12, day: 31)),
        (["new", "years", "eve"], .fixed(month: 12, day: 31)),
        (["new", "year", "eve"], .fixed(month: 12, day: 31)),
        (["hogmanay"], .fixed(month: 12, day: 31)),
        (["new", "year's", "day"], .fixed(month: 1, day: 1)),
        (["new", "years", "day"], .fixed(month: 1, day: 1)),
        (["new", "year's"], .fixed(month: 1, day: 1)),
        (["new", "years"], .fixed(month: 1, day: 1)),
        (["new", "year"], .fixed(month: 1, day: 1)),
        (["good", "friday"], .easter(plus: -2)),
        (["easter", "sunday"], .easter(plus: 0)),
        (["easter", "monday"], .easter(plus: 1)),
        (["easter"], .easter(plus: 0)),
        (["pancake", "day"], .easter(plus: -47)),
        (["mothering", "sunday"], .easter(plus: -21)),
        (["whitsun"], .easter(plus: 49)),
        (["pentecost"], .easter(plus: 49)),
        (["lent"], .between(month: 2, day: 4, lastMonth: 4, lastDay: 24)),
        (["valentine's", "day"], .fixed(month: 2, day: 14)),
        (["valentines", "day"], .fixed(month: 2, day: 14)),
        (["valentine's"], .fixed(month: 2, day: 14)),
        (["valentines"], .fixed(month: 2, day: 14)),
        (["st", "patrick's", "day"], .fixed(month: 3, day: 17)),
        (["paddy's", "day"], .fixed(month: 3, day: 17)),
        (["mother's", "day"], .easter(plus: -21)),
        (["mothers", "day"], .easter(plus: -21)),
        (["father's", "day"], .weekday(6, ordinal: 3, month: 6)),
        (["fathers", "day"], .weekday(6, ordinal: 3, month: 6)),
        (["halloween"], .fixed(month: 10, day: 31)),
        (["hallowe'en"], .fixed(month: 10, day: 31)),
        (["bonfire", "night"], .fixed(month: 11, day: 5)),
        (["guy", "fawkes"], .fixed(month: 11, day: 5)),
        (["thanksgiving"], .weekday(3, ordinal: 4, month: 11)),
        (["diwali"], .between(month: 10, day: 13, lastMonth: 11, lastDay: 15)),
        (["hanukkah"], .between(month: 11, day: 28, lastMonth: 12, lastDay: 31)),
        (["passover"], .between(month: 3, day: 20, lastMonth: 4, lastDay: 28)),
        (["holi"], .between(month: 3, day: 1, lastMonth: 3, lastDay: 31)),
        (["ramadan"], .between(month: 1, day: 1, lastMonth: 12, lastDay: 31)),
        (["eid"], .between(month: 1, day: 1, lastMonth: 12, lastDay: 31)),
    ]
}
