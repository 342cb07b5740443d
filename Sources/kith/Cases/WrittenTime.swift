import CaseModel

/// A moment in digits, as the clock on the wall showed it.
enum WrittenTime {
    /// The day, such as 2026-01-31.
    static func day(_ moment: Moment) -> String {
        let parts = moment.day.parts
        return "\(digits(parts.year, 4))-\(digits(parts.month, 2))-\(digits(parts.day, 2))"
    }

    /// The day and the minute, such as 2026-01-31 09:05.
    static func minute(_ moment: Moment) -> String {
        let second = secondOfDay(moment)
        return "\(day(moment)) \(digits(second / 3600, 2)):\(digits(second / 60 % 60, 2))"
    }

    /// The moment in the form of ISO 8601, such as 2026-01-31T09:05:00+01:00.
    static func standard(_ moment: Moment) -> String {
        let second = secondOfDay(moment)
        let time = "\(digits(second / 3600, 2)):\(digits(second / 60 % 60, 2)):\(digits(second % 60, 2))"
        guard moment.offset != 0 else { return "\(day(moment))T\(time)Z" }
        let minutes = abs(moment.offset) / 60
        let sign = moment.offset < 0 ? "-" : "+"
        return "\(day(moment))T\(time)\(sign)\(digits(minutes / 60, 2)):\(digits(minutes % 60, 2))"
    }

    private static func secondOfDay(_ moment: Moment) -> Int {
        let second = (moment.seconds % 86_400 + Int64(moment.offset)) % 86_400
        return Int(second < 0 ? second + 86_400 : second)
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(abs(number))
        let zeros = String(repeating: "0", count: max(0, count - text.count))
        return (number < 0 ? "-" : "") + zeros + text
    }
}
