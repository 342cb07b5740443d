import Assessment
import CaseModel
import Testing

@Suite struct TimeSpentTests {
    private func events(_ times: [Int64], _ event: CaseEvent) -> [StampedEvent] {
        times.map { StampedEvent(at: Moment(seconds: $0), event: event) }
    }

    /// Gaps count up to a quarter of an hour; a longer one and a clock that jumped back count for nothing.
    @Test(
        arguments: [
            ([], 0), ([5], 0), ([0, 60, 120], 120), ([0, 900], 900), ([0, 901], 0),
            ([0, 60, 100_000, 100_030], 90),
            ([100, 40, 50], 10), ([.min, .max], 0),
        ] as [([Int64], Int64)])
    func gapsAreCountedUpToAPause(_ times: [Int64], _ seconds: Int64) {
        let told = events(times, .finished)
        #expect(TimeSpent(told).client == seconds && TimeSpent(told).clinician == 0)
        let noted = events(times, .noted(text: "x", by: "MS"))
        #expect(TimeSpent(noted).clinician == seconds && TimeSpent(noted).client == 0)
    }
}
