/// A point in time with the offset of the wall clock, so that the local day needs no time zone data.
///
/// It lies within some twelve thousand years of 1970, and the offset within a day, whatever it was made from: what was
/// written elsewhere, or was changed, can be reckoned with like any other.
package struct Moment: Hashable, Comparable, Codable, Sendable {
    /// Seconds since 1 January 1970, 00:00 UTC.
    package let seconds: Int64
    /// Seconds that local time was ahead of UTC.
    package let offset: Int

    /// A moment from seconds since 1970 and the local offset in seconds.
    package init(seconds: Int64, offset: Int = 0) {
        self.seconds = min(max(seconds, -Self.farthest), Self.farthest)
        self.offset = min(max(offset, -86_400), 86_400)
    }

    /// The beginning of a day, in UTC.
    package init(startOf day: Day) { self.init(seconds: Int64(day.number) * 86_400) }

    private static let farthest: Int64 = 400_000_000_000

    private enum CodingKeys: CodingKey {
        case seconds, offset
    }

    /// Reads what the encoder writes.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            seconds: try values.decode(Int64.self, forKey: .seconds),
            offset: try values.decode(Int.self, forKey: .offset))
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
