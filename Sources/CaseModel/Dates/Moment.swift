/// A point in time with the offset of the wall clock, so that the local day needs no time zone data.
package struct Moment: Hashable, Comparable, Codable, Sendable {
    /// Seconds since 1 January 1970, 00:00 UTC.
    package let seconds: Int64
    /// Seconds that local time was ahead of UTC.
    package let offset: Int

    /// A moment from seconds since 1970 and the local offset in seconds.
    package init(seconds: Int64, offset: Int = 0) {
        self.seconds = seconds
        self.offset = offset
    }

    /// The local day.
    package var day: Day {
        let local = seconds + Int64(offset)
        let days = local >= 0 ? local / 86_400 : -((-local + 86_399) / 86_400)
        return Day(number: Int(days))
    }

    /// Orders moments by time, whatever their offsets.
    package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}
