package import CaseModel

/// What can still be read of a case that is not whole.
package struct ReadablePart: Hashable, Sendable {
    /// An event and its number in the case, which counts from 1.
    package struct Entry: Hashable, Sendable {
        /// The number.
        package let sequence: Int
        /// The event, as it was sealed.
        package let stamped: StampedEvent
    }

    /// The case; without its name where that cannot be read.
    package let summary: CaseSummary
    /// What can be read, in order.
    package let entries: [Entry]
    /// The numbers of what is missing or cannot be read, in order.
    package let missing: [ClosedRange<Int>]

    init(summary: CaseSummary, entries: [Entry], of count: Int) {
        self.summary = summary
        self.entries = entries
        missing = Self.gaps(in: entries.map(\.sequence), upTo: count)
    }

    /// The numbers from 1 to `count` that are not among `numbers`, which ascend.
    private static func gaps(in numbers: [Int], upTo count: Int) -> [ClosedRange<Int>] {
        var gaps: [ClosedRange<Int>] = []
        var next = 1
        for number in numbers + [count + 1] {
            if number > next { gaps.append(next...number - 1) }
            next = max(next, number + 1)
        }
        return gaps
    }
}
