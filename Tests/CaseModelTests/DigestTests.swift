import CaseModel
import Testing

@Suite struct DigestTests {
    private static let told = CaseEvent.answered(
        question: QuestionKey(.aroundOnset), reply: .said(words: "we moved", value: .text))
    private static let concern = CaseEvent.concernRaised(
        kind: .selfHarm, soft: true, quote: nil, question: QuestionKey(.aroundOnset))
    private static let heard = CaseEvent.concernRaised(
        kind: .selfHarm, soft: false, quote: "x", question: .askedInReview)
    private static let asked = CaseEvent.askedInReview(
        question: "And now?", words: "x", by: "MS", key: nil, choice: nil)
    private static let met = CaseEvent.concernMet(kind: .selfHarm, choice: CaseEvent.metInReview)
    private static let note = CaseEvent.noted(text: "x", by: "MS")

    private static func decided(_ focus: ProblemArea?) -> CaseEvent {
        let decision = Decision(
            focus: focus, second: nil, reason: nil, quotes: [], suggested: nil, rulebook: "")
        return .decided(decision: decision, by: "MS")
    }

    /// Events with their times, and when the concern and the answers that wait were told.
    private static let waiting: [([(Int64, CaseEvent)], concern: Int64?, answers: Int64?)] = [
        ([], nil, nil),
        ([(1, .sittingBegan(content: "")), (2, .finished)], nil, nil),
        ([(1, told), (2, told)], nil, 2),
        ([(1, told), (2, concern)], 2, 1),
        ([(1, concern), (2, told), (3, note)], nil, nil),
        ([(1, concern), (2, .concernMet(kind: .selfHarm, choice: "go-on")), (3, told)], 1, 3),
        ([(1, told), (2, concern), (3, note), (4, told)], nil, 4),
        ([(1, concern), (2, note), (3, concern)], 3, nil),
        // In one second, as in a replay whose clock stands still: what is stored later was told later.
        ([(1, told), (1, concern), (1, note)], nil, nil),
        ([(1, note), (1, told), (1, concern)], 1, 1),
        // A clinician who hears of a concern has not yet added what comes of it.
        ([(1, told), (2, asked), (2, heard), (2, met)], 2, nil),
        ([(1, told), (2, asked), (2, heard), (2, met), (3, note)], nil, nil),
        // A review of a copy that did not have it yet, taken in after what was told and before.
        ([(1, told), (5, told), (6, concern), (3, note)], 6, 5),
        ([(1, told), (9, note), (5, told), (6, concern)], 6, 5),
    ]

    @Test(arguments: waiting.indices)
    func whatWasToldWaitsForAReviewAfterIt(_ index: Int) {
        let (events, concern, answers) = Self.waiting[index]
        let digest = CaseDigest(
            events.map { StampedEvent(at: Moment(seconds: $0.0, offset: 3600), event: $0.1) })
        #expect(digest.concernWaiting == concern && digest.answersWaiting == answers)
        #expect(
            digest.hasConcern == events.contains { if case .concernRaised = $0.1 { true } else { false } })
    }

    @Test(arguments: [
        ([], false), ([note], false), ([decided(.grief)], true), ([decided(.grief), note], true),
        ([decided(.grief), decided(nil)], false), ([decided(nil), decided(.dispute)], true),
    ])
    func theLastDecisionCounts(_ events: [CaseEvent], _ isDecided: Bool) {
        let digest = CaseDigest(events.map { StampedEvent(at: Moment(seconds: 1), event: $0) })
        #expect(digest.isDecided == isDecided && digest.isReviewed == !events.isEmpty && !digest.isTold)
    }
}
