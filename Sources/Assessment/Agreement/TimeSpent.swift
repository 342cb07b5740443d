package import CaseModel

/// How long a client and clinicians were at a case, from the times of its events alone.
///
/// Between two events of the same side no more than a quarter of an hour is counted: a longer gap is a pause.
package struct TimeSpent: Equatable, Sendable {
    /// The longest gap that still counts as being at it.
    static let pause: Int64 = 15 * 60

    /// Seconds of the client in the conversation.
    package let client: Int64
    /// Seconds of clinicians in review, from the first thing that they added.
    package let clinician: Int64

    /// The time in the events of a case.
    package init(_ events: [StampedEvent]) {
        client = Self.seconds(events.filter { !$0.event.isOfReview })
        clinician = Self.seconds(events.filter(\.event.isOfReview))
    }

    private static func seconds(_ events: [StampedEvent]) -> Int64 {
        zip(events, events.dropFirst()).reduce(0) { sum, pair in
            let gap = pair.1.at.seconds - pair.0.at.seconds
            return sum + ((0...pause).contains(gap) ? gap : 0)
        }
    }
}
