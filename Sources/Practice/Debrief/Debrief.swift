package import Assessment
import CaseModel

/// What a practised interview can teach: what was covered, how it was asked, and what was made of it.
///
/// There is no grade.
package struct Debrief: Equatable, Sendable {
    /// What was asked of one person.
    package struct PersonCoverage: Equatable, Sendable {
        package let person: ScriptedPerson
        package let asked: [Topic]
        package let missed: [Topic]
    }

    /// Something there was to find out.
    package struct FactFound: Equatable, Sendable {
        let id: String
        package let what: String
        let slot: Topic
        /// The turn in which it came out; nil where it did not.
        package let turn: Int?
        /// A question that asks for it.
        package let question: String
        /// What the client would have said.
        package let wouldSay: String?
        package let isNeeded: Bool
        /// Whether its topic was asked about, and for what concerns a person, with that person.
        package let wasAsked: Bool

        /// What would bring it out: the question, or more of the same where that was asked.
        package var advice: String {
            wasAsked ? "You asked about this; say back what you hear, and ask on." : "Ask: “\(question)”"
        }
    }

    package let client: ScriptedClient
    package let encounter: Encounter
    package let conclusion: Conclusion
    /// What the classifier makes of what this trainee obtained.
    package let suggestion: Suggestion
    let coaching: Coaching

    /// The debrief of a talk and what was concluded from it.
    package init(_ encounter: Encounter, _ conclusion: Conclusion, coaching: Coaching, suggestion: Suggestion)
    {
        client = encounter.client
        self.encounter = encounter
        self.conclusion = conclusion
        self.coaching = coaching
        self.suggestion = suggestion
    }

    var turns: [Turn] { encounter.turns }

    var reviews: [TurnReview] {
        turns.enumerated().map { index, turn in
            TurnReview(turn, before: index > 0 ? turns[index - 1] : nil, in: encounter, coaching: coaching)
        }
    }
}

// MARK: - What was covered

extension Debrief {
    /// The people talked of, with what was asked of each and what was not, in the order in which they came up.
    var people: [PersonCoverage] {
        turns.flatMap(\.peopleAskedAbout).eachOnce.compactMap(client.person).map { person in
            let asked = Set(turns.filter { $0.peopleAskedAbout.contains(person.id) }.flatMap(topics))
            let slots = person.standing == .died ? Self.slotsOfTheDead : Topic.slots
            return PersonCoverage(
                person: person, asked: Self.aboutSomeone.filter(asked.contains),
                missed: slots.filter { !asked.contains($0) })
        }
    }

    /// What a turn was on: what it was answered on, and whatever else was asked in it.
    private func topics(_ turn: Turn) -> [Topic] {
        let topics = turn.topics + turn.move.sentences.filter(\.isQuestion).flatMap(\.topics)
        return topics.isEmpty ? [.person] : topics
    }

    /// What can be asked about one person.
    private static let aboutSomeone: [Topic] =
        Topic.slots + [.deaths, .mourning, .disagreements, .safety, .roles, .history]

    private static let slotsOfTheDead: [Topic] = [.person, .liking, .closeness, .deaths, .mourning, .support]

    /// The people of whom nothing was asked.
    var peopleLeftOut: [ScriptedPerson] {
        let named = Set(turns.flatMap(\.peopleAskedAbout))
        return client.people.filter { !named.contains($0.id) }
    }

    /// The topics on the client's life as a whole, with the turn in which each was asked first.
    var wholeLife: [(topic: Topic, turn: Int?)] {
        Topic.wholeLife.map { topic in (topic, turns.first { $0.topics.contains(topic) }?.number) }
    }

    /// Everything there was to find out, in the order of the script.
    package var facts: [FactFound] {
        let ids = [ScriptedFact.onset] + client.facts.map(\.id)
        return ids.map { id in
            let fact = client.fact(id)
            let person = fact?.person.flatMap(cameUp)
            return FactFound(
                id: id, what: fact?.what ?? "The low mood began \(client.onset.ago.words).",
                slot: fact?.slot ?? .onset,
                turn: turns.first { $0.facts.contains(id) }?.number,
                question: question(on: fact?.slot ?? .onset, about: person), wouldSay: wouldSay(id),
                isNeeded: client.key.needs.contains(id), wasAsked: encounter.hasAsked(for: fact))
        }
    }

    /// A good question on a topic, about someone where that is given.
    func question(on topic: Topic, about person: ScriptedPerson?) -> String {
        coaching.question(on: topic, about: person, in: encounter)
    }

    /// The person of an identifier, if they came up in the talk so that one could ask about them.
    private func cameUp(_ id: String) -> ScriptedPerson? {
        guard let person = client.person(id) else { return nil }
        let isKnown = turns.contains { $0.person == id || SpokenWords($0.reply).place(of: person) != nil }
        return isKnown ? person : nil
    }

    private func wouldSay(_ fact: String) -> String? {
        client.lines.first { $0.tells.contains(fact) }?.says.first
    }

    /// The first thing that the client held back and never said, with the turn.
    var firstMissed: TurnQuote? {
        guard let turn = turns.first(where: { $0.held.map { !encounter.linesSaid.contains($0) } ?? false })
        else {
            return nil
        }
        return TurnQuote(number: turn.number, words: turn.move.text, comment: turn.reply)
    }

    /// The people of whom only one side of what is expected was asked, with the side that was not.
    var oneSided: [(person: ScriptedPerson, missing: Topic)] {
        people.compactMap { coverage in
            let sides = [Topic.expectsOf, .expectedBy].filter(coverage.asked.contains)
            guard sides.count == 1 else { return nil }
            return (coverage.person, sides[0] == .expectsOf ? .expectedBy : .expectsOf)
        }
    }
}

// MARK: - How it was asked

extension Debrief {
    /// How many turns do something.
    package func count(_ kind: MoveKind) -> Int { turns.count { $0.move.kinds.contains(kind) } }

    /// The turns after which the client showed a painful feeling, and how many of them were met before the next question.
    var feelings: (shown: Int, met: Int) {
        let pairs = zip(turns, turns.dropFirst()).filter { $0.0.mood.isPainful }
        return (pairs.count, pairs.count { !TurnReview.passesOver($0.1, $0.0) })
    }

    /// How many words each side spoke.
    var words: (trainee: Int, client: Int) {
        turns.reduce((0, 0)) {
            ($0.0 + Self.words(in: $1.move.text), $0.1 + Self.words(in: $1.reply.withoutDirections))
        }
    }

    private static func words(in text: String) -> Int { text.split(separator: " ").count }

    /// The turn that one of these comments fits and that brought out most, quoted.
    func bestQuote(_ comments: Set<Coaching.Comment>) -> TurnQuote? {
        let fitting = reviews.filter {
            !comments.isDisjoint(with: $0.comments) && !$0.comments.contains(where: \.isOfSomethingToMend)
                && $0.hasHit
        }
        guard let most = fitting.map(\.turn.facts.count).max(),
            let review = fitting.first(where: { $0.turn.facts.count == most }),
            let comment = review.comments.first(where: comments.contains)
        else { return nil }
        return quote(review, comment)
    }

    /// The first turn that the first of these comments fits that fits any, quoted.
    func quote(_ comments: [Coaching.Comment]) -> TurnQuote? {
        comments.lazy.compactMap { quotes($0).first }.first
    }

    /// All turns that a comment fits, quoted.
    func quotes(_ comment: Coaching.Comment) -> [TurnQuote] {
        reviews.filter { $0.comments.contains(comment) }.map { quote($0, comment) }
    }

    private func quote(_ review: TurnReview, _ comment: Coaching.Comment) -> TurnQuote {
        TurnQuote(number: review.turn.number, words: review.turn.move.text, comment: review.word(comment))
    }
}
