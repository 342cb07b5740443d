import Practice
import Testing

/// How well what a trainee says is recognised, on utterances that are among no examples and were labelled by hand.
struct RecognitionScoreTests {
    /// A labelled part with what was measured on it, rounded down: a change must not lose any of it.
    struct Part: CustomTestStringConvertible, Sendable {
        let name: String
        let total: Int
        let kinds: Double
        let topics: Double
        let people: Double
        /// The least F1 of a kind or a topic that is meant five times or more.
        let least: Double

        var testDescription: String { name }
    }

    static let parts = [
        // Written by other people and to a looser brief than the examples.
        Part(name: "utterances", total: 630, kinds: 0.91, topics: 0.81, people: 0.97, least: 0.58),
        // By voices of its own, to the brief of the examples; nobody who writes rules or examples looks at either.
        Part(name: "held-back", total: 330, kinds: 0.88, topics: 0.87, people: 0.97, least: 0.58),
        // Four whole talks, turn by turn, with people whom the client of these tests does not have.
        Part(name: "held-back-talks", total: 227, kinds: 0.76, topics: 0.82, people: 0.95, least: 0.6),
    ]

    @Test(arguments: parts)
    func labelledUtterancesAreRecognisedAsWellAsTheyWere(_ part: Part) throws {
        let score = try Self.score(part)
        let people = Double(score.peopleRight) / Double(score.total)
        let measured = "kinds \(score.meanOverKinds), topics \(score.meanOverTopics), people \(people)"
        #expect(score.total == part.total)
        #expect(score.meanOverKinds >= part.kinds, "\(measured)")
        #expect(score.meanOverTopics >= part.topics, "\(measured)")
        #expect(people >= part.people, "\(measured)")
    }

    @Test(arguments: parts)
    func noKindAndNoTopicIsRecognisedBadly(_ part: Part) throws {
        let score = try Self.score(part)
        for (kind, tally) in score.kinds where tally.right + tally.missed >= 5 {
            #expect(tally.f1 >= part.least, "\(kind)")
        }
        for (topic, tally) in score.topics where tally.right + tally.missed >= 5 {
            #expect(tally.f1 >= part.least, "\(topic)")
        }
    }

    @Test func noLabelledUtteranceIsAnExample() throws {
        let examples = Set(try RecognitionSample.examples().map { Self.plain($0.words) })
        for part in Self.parts {
            for labelled in try RecognitionSample.labelled(part.name) {
                #expect(!examples.contains(Self.plain(labelled.text)), "\(labelled.text)")
            }
        }
    }

    private static func plain(_ words: String) -> String {
        words.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    private static func score(_ part: Part) throws -> RecognitionScore {
        let recogniser = try RecognitionSample.recogniser()
        return try RecognitionSample.labelled(part.name).reduce(into: RecognitionScore()) { score, labelled in
            score.count(labelled, recognised: recogniser.recognise(labelled.text))
        }
    }
}
