import Practice
import Testing

/// How well what a trainee says is recognised, on utterances labelled by hand.
struct RecognitionScoreTests {
    /// What was measured, rounded down: a change of the rules must not lose any of it.
    private static let measured = (kinds: 0.98, topics: 0.93, people: 0.97)

    @Test func labelledUtterancesAreRecognisedAsWellAsTheyWere() throws {
        let score = try Self.score()
        #expect(score.total == 630)
        #expect(score.meanOverKinds >= Self.measured.kinds)
        #expect(score.meanOverTopics >= Self.measured.topics)
        #expect(Double(score.peopleRight) >= Self.measured.people * Double(score.total))
    }

    @Test func noKindAndNoTopicIsRecognisedBadly() throws {
        let score = try Self.score()
        for kind in MoveKind.allCases { #expect((score.kinds[kind]?.f1 ?? 0) >= 0.8, "\(kind)") }
        for topic in Topic.allCases { #expect((score.topics[topic]?.f1 ?? 0) >= 0.8, "\(topic)") }
    }

    private static func score() throws -> RecognitionScore {
        let recogniser = try RecognitionSample.recogniser()
        return try RecognitionSample.labelled().reduce(into: RecognitionScore()) { score, labelled in
            score.count(labelled, recognised: recogniser.recognise(labelled.text))
        }
    }
}
