import CaseModel

/// How wide the interval behind a rough date is: the one table of all widths.
///
/// All are choices of this program, made so that a date told roughly still contains the day that is likely meant.
///
/// | words | days |
/// |---|---|
/// | "N units ago", with or without "about" | an eighth of the distance either way, at least the unit's least |
/// | "N years ago" | the same, but at most a year, or a twelfth of the distance where that is more |
/// | "over N units ago" | from one and a half times the distance to the distance |
/// | "nearly N units ago" | from the distance to three quarters of it |
/// | "a couple", "a few", "several", "many", none | the counts of `counts` |
/// | a feast; "around" a feast | 4 days either way; 10 days either way |
/// | "before" or "after" something | as `reach` |
/// | "the other day", "recently", "a while ago" … | the entries of `VagueTimes` |
enum DateWidths {
    /// Days either side of a feast.
    static let feast = 4
    /// Days either side of a feast after "around".
    static let aroundFeast = 10
    /// Years that "always" reaches back when the age is not known.
    static let lifetime = 80

    /// The least days either side of a count of units.
    private static func least(_ unit: TimeUnit) -> Int {
        switch unit {
        case .day: 1
        case .week, .fortnight: 4
        case .month: 15
        case .year, .decade: 60
        }
    }

    /// Days either side of a day that lies this many days away, told in a unit.
    static func margin(days: Int, unit: TimeUnit) -> Int {
        let rough = abs(days) / 8
        let margin = unit == .year ? min(rough, max(365, abs(days) / 12)) : rough
        return max(least(unit), margin)
    }

    /// How many units an uncertain amount may be.
    static func counts(_ amount: VagueAmount, of unit: TimeUnit) -> ClosedRange<Int> {
        switch (amount, unit) {
        case (.couple, _): 2...3
        case (.few, _): 2...5
        case (.several, _): 3...8
        case (.many, .decade), (.plural, .decade): 2...5
        case (.many, _): 5...25
        case (.plural, .day): 2...6
        case (.plural, .week), (.plural, .fortnight): 2...8
        case (.plural, .month): 2...11
        case (.plural, .year): 2...20
        }
    }

    /// How many days "before" or "after" something reaches.
    static func reach(of nearness: Nearness, from interval: DayInterval) -> Int {
        let isShort = interval.length <= 7
        return switch nearness {
        case .just: isShort ? 14 : 30
        case .plain: isShort ? 28 : max(28, min(interval.length, 365))
        case .long: 5 * 365
        }
    }
}

/// An amount of time that is not counted.
enum VagueAmount: Equatable {
    case couple, few, several, many
    /// Only the plural, as in "years ago".
    case plural
}

/// How near "before" or "after" is meant.
enum Nearness: Equatable {
    case just, plain, long
}
