package import CaseModel

/// Reads dates as people say them: "March", "last spring", "about two years ago", "when I was ten".
///
/// Numbers with strokes are read day first. A month, season or feast without a year is the latest one that is
/// not in the future. Seasons are those of the northern half of the globe. In a longer answer the most definite
/// date counts, and among equally definite ones the first.
package enum DateReader {
    /// Why no date could be read.
    package enum Problem: Error, Equatable {
        /// The words carry no date.
        case unreadable
        /// The words name days that are still to come.
        case inFuture(DayInterval)
    }

    /// Which dates are asked for.
    package enum Tense: Equatable, Sendable {
        /// Something that has happened; intervals end today at the latest.
        case past
        /// Something that has happened or will.
        case any
    }

    /// How many characters of an answer are looked at.
    private static let longest = 5000

    /// Reads the date in an answer; a very long answer is read only at its beginning.
    ///
    /// The date keeps the whole answer, trimmed, as what was stated. Its interval is nil when the words are about a
    /// time but cannot be placed: "around my birthday", "when I was ten" without a known age, "around then" without a
    /// known onset.
    ///
    /// - Parameters:
    ///   - words: the answer as typed.
    ///   - today: the day to which "last year" and the like relate.
    ///   - age: the client's age in whole years, when known.
    ///   - onset: when the low mood began, which "around then" means.
    ///   - near: the time that was asked about, to which a bare month or season is likely to be near.
    ///   - tense: whether days to come are accepted.
    /// - Returns: what was stated, with the days it may mean.
    /// - Throws: `unreadable`, or `inFuture` when a past date is asked and all days lie after today.
    package static func read(
        _ words: String, today: Day, age: Int? = nil, onset: DayInterval? = nil, near: DayInterval? = nil,
        tense: Tense = .past
    ) throws(Problem) -> ApproximateDate {
        let age = age.flatMap { (0...130).contains($0) ? $0 : nil }
        let frame = DateFrame(today: today, age: age, onset: onset, near: near)
        guard let match = DateScanner(SpokenWord.all(in: words.prefix(longest)), frame: frame).best() else {
            throw .unreadable
        }
        let stated = words.trimmed
        guard let interval = match.interval, tense == .past else {
            return ApproximateDate(stated: stated, interval: match.interval)
        }
        guard interval.first <= today else { throw .inFuture(interval) }
        return ApproximateDate(
            stated: stated, interval: DayInterval(interval.first, min(interval.last, today)))
    }
}

extension DateReader {
    /// Whether the words hold anything that can be read as a date.
    static func mentionsDate(_ words: String) -> Bool {
        let frame = DateFrame(today: Day(number: 20_000), age: nil, onset: nil, near: nil)
        return DateScanner(SpokenWord.all(in: words.prefix(longest)), frame: frame).best() != nil
    }
}

/// What relative dates relate to.
struct DateFrame: Equatable {
    let today: Day
    /// The client's age in whole years.
    let age: Int?
    /// When the low mood began.
    let onset: DayInterval?
    /// The time that was asked about, if one was.
    let near: DayInterval?

    /// The days on which the client may have been an age within a range; nil when the age is not known.
    func days(ofAges ages: ClosedRange<Int>) -> DayInterval? {
        guard let age else { return nil }
        let earliestBirth = today.adding(months: -(age + 1) * 12).adding(days: 1)
        let latestBirth = today.adding(months: -age * 12)
        return DayInterval(
            earliestBirth.adding(months: ages.lowerBound * 12),
            latestBirth.adding(months: (ages.upperBound + 1) * 12).adding(days: -1))
    }
}
