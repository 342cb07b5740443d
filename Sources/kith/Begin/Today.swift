import ArgumentParser
import CaseModel

/// A day given on the command line in place of today's, so that a conversation can be replayed to the same words.
struct Today: ExpressibleByArgument {
    let day: Day

    /// Reads `2026-11-22`; nil for anything else.
    init?(argument: String) {
        let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let number = parts[2],
            let day = Day(year: year, month: month, day: number)
        else { return nil }
        self.day = day
    }

    /// Noon of that day.
    var moment: Moment { Moment(seconds: Int64(day.number) * 86_400 + 43_200) }
}
