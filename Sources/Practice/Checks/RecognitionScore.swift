/// How well utterances are recognised, compared with what a careful person says they are.
package struct RecognitionScore: Sendable {
    /// An utterance with what it is meant to be.
    package struct Labelled: Equatable, Sendable {
        package let text: String
        package let kinds: Set<MoveKind>
        package let topics: Set<Topic>
        /// Whom it is about: an identifier, `it` where only a pronoun points at someone, empty where nobody.
        package let person: String

        /// A labelled utterance.
        package init(text: String, kinds: Set<MoveKind>, topics: Set<Topic>, person: String) {
            self.text = text
            self.kinds = kinds
            self.topics = topics
            self.person = person
        }
    }

    /// How often a label was found rightly, found wrongly, and missed.
    package struct Tally: Equatable, Sendable {
        package private(set) var right = 0
        package private(set) var wrong = 0
        package private(set) var missed = 0

        /// The harmonic mean of precision and recall, 0 to 1; 1 where the label neither was meant nor found.
        package var f1: Double {
            let all = 2 * right + wrong + missed
            return all == 0 ? 1 : Double(2 * right) / Double(all)
        }

        mutating func count(isMeant: Bool, isFound: Bool) {
            switch (isMeant, isFound) {
            case (true, true): right += 1
            case (false, true): wrong += 1
            case (true, false): missed += 1
            case (false, false): break
            }
        }
    }

    package private(set) var kinds: [MoveKind: Tally] = [:]
    package private(set) var topics: [Topic: Tally] = [:]
    package private(set) var peopleRight = 0
    package private(set) var total = 0

    /// Nothing counted yet.
    package init() {}

    /// Counts an utterance.
    package mutating func count(_ labelled: Labelled, recognised move: Move) {
        total += 1
        for kind in MoveKind.allCases {
            kinds[kind, default: Tally()].count(
                isMeant: labelled.kinds.contains(kind), isFound: move.kinds.contains(kind))
        }
        for topic in Topic.allCases {
            topics[topic, default: Tally()].count(
                isMeant: labelled.topics.contains(topic), isFound: move.topics.contains(topic))
        }
        if Self.isRight(labelled.person, move) { peopleRight += 1 }
    }

    /// The mean of F1 over all kinds.
    package var meanOverKinds: Double { Self.mean(kinds.values.map(\.f1)) }

    /// The mean of F1 over all topics.
    package var meanOverTopics: Double { Self.mean(topics.values.map(\.f1)) }

    private static func mean(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }

    private static func isRight(_ person: String, _ move: Move) -> Bool {
        switch person {
        case "": move.people.isEmpty
        case "it": move.people.isEmpty && move.sentences.contains(where: \.pointsBack)
        default: move.people.contains(person)
        }
    }
}
