/// The days between a first and a last one, both included.
package struct DayInterval: Hashable, Codable, Sendable {
    /// The first day it may have been.
    package let first: Day
    /// The last day it may have been; never before `first`.
    package let last: Day

    /// The interval between two days, in whichever order they come.
    package init(_ one: Day, _ other: Day) {
        first = min(one, other)
        last = max(one, other)
    }

    /// The day in the middle.
    package var middle: Day { Day(number: first.number + (last.number - first.number) / 2) }

    /// The number of days it covers, at least 1.
    package var length: Int { last.number - first.number + 1 }

    /// The smallest number of days that may lie between the two; 0 when they may be the same day.
    package func distance(to other: DayInterval) -> Int {
        max(0, max(first.number - other.last.number, other.first.number - last.number))
    }

    /// The same interval widened by this many days on either side.
    package func widened(by days: Int) -> DayInterval {
        DayInterval(first.adding(days: -days), last.adding(days: days))
    }
}

/// A date as a person gives it, with the days it may mean.
package struct ApproximateDate: Hashable, Codable, Sendable {
    /// What was said, such as "last spring".
    package let stated: String
    /// The days that may be meant; nil when the person does not know or the words cannot be placed.
    package let interval: DayInterval?

    /// A date as stated, with the interval that a reader found for it.
    package init(stated: String, interval: DayInterval?) {
        self.stated = stated
        self.interval = interval
    }
}
