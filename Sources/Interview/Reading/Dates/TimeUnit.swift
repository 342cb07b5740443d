import CaseModel

/// A unit in which people count time.
enum TimeUnit: Equatable {
    case day, week, fortnight, month, year, decade

    /// Its length in days; nil for units that follow the calendar.
    private var days: Int? {
        switch self {
        case .day: 1
        case .week: 7
        case .fortnight: 14
        case .month, .year, .decade: nil
        }
    }

    /// Its length in months; 0 for units counted in days.
    private var months: Int {
        switch self {
        case .day, .week, .fortnight: 0
        case .month: 1
        case .year: 12
        case .decade: 120
        }
    }

    /// The day this many half units after another, or before it when negative.
    ///
    /// Half a month counts as 15 days. Counts beyond a thousand years are cut to a thousand years.
    func shift(_ day: Day, halves: Int) -> Day {
        let halves = max(-limit, min(limit, halves))
        if let days { return day.adding(days: halves * days / 2) }
        let halfMonths = halves * months
        let shifted = day.adding(months: halfMonths / 2)
        return halfMonths % 2 == 0 ? shifted : shifted.adding(days: halfMonths > 0 ? 15 : -15)
    }

    private var limit: Int {
        switch self {
        case .day: 730_000
        case .week, .fortnight: 104_000
        case .month: 24_000
        case .year: 2_000
        case .decade: 200
        }
    }
}
