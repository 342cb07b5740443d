package import CaseModel

/// A fact that the client states by an answer rather than in free words.
///
/// Rule files give facts their points; the functions of this folder say when they hold.
package enum FactKind: String, CaseIterable, Hashable, Sendable {
    case deathNearOnset = "death-near-onset"
    case deathStillRaw = "death-still-raw"
    case deathAvoided = "death-avoided"
    case deathAtPeace = "death-at-peace"
    case mournedAlone = "mourned-alone"
    case changeNearOnset = "change-near-onset"
    case changeForced = "change-forced"
    case changeHard = "change-hard"
    case changeSettled = "change-settled"
    case disputeNearOnset = "dispute-near-onset"
    case disputeTalking = "dispute-talking"
    case disputeStuck = "dispute-stuck"
    case disputeEnding = "dispute-ending"
    case disputeSettled = "dispute-settled"
    case disputeUnspoken = "dispute-unspoken"
    case expectationsUnmet = "expectations-unmet"
    case argumentsUnsettled = "arguments-unsettled"
    case contactCutOff = "contact-cut-off"
    case fewTiesBefore = "few-ties-before"
    case manyTiesBefore = "many-ties-before"
    case lonelyAlways = "lonely-always"
    case lonelyLately = "lonely-lately"
    case rejectionAlways = "rejection-always"
    case rejectionLately = "rejection-lately"
    case noEvent = "no-event"
    case choseDeath = "chose-death"
    case choseChange = "chose-change"
    case choseDisagreement = "chose-disagreement"
    case choseYears = "chose-years"
    case leansDispute = "leans-dispute"
    case leansTransition = "leans-transition"
    case leansGrief = "leans-grief"
    case leansSensitivities = "leans-sensitivities"
}

/// A fact with what it is about.
package struct StatedFact: Equatable, Sendable {
    package let kind: FactKind
    /// What was stated, in plain words, such as "Your mother died close to when the low mood began".
    package let words: String
    package let lifeEvent: LifeEventID?
    package let person: PersonID?

    /// A fact about a life event, a person, or neither.
    package init(
        _ kind: FactKind, _ words: String, lifeEvent: LifeEventID? = nil, person: PersonID? = nil
    ) {
        self.kind = kind
        self.words = words
        self.lifeEvent = lifeEvent
        self.person = person
    }
}

extension Inventory {
    /// Every fact that the answers state.
    package var statedFacts: [StatedFact] {
        deathFacts + changeFacts + disagreementFacts + relationshipFacts + lifelongFacts + wishFacts
            + settlingFacts
    }

    /// What is stated by answers to a clinician alone, and says so.
    var factsOfReview: [StatedFact] {
        guard askedInReview.contains(where: { $0.content.choice != nil }) else { return [] }
        let told = statedFacts
        return withChoicesOfReview.statedFacts.filter { !told.contains($0) }.map { fact in
            StatedFact(
                fact.kind, "\(fact.words) (asked in review)", lifeEvent: fact.lifeEvent, person: fact.person)
        }
    }

    /// Whether a life event lies close to the onset of the low mood.
    ///
    /// Close is half a year before it to a month after it, as far as the approximate dates allow. Change close to
    /// onset is the strongest clue to a focus (IPT-UK, Stages of IPT); the width is this program's own choice.
    package func isNearOnset(_ event: LifeEvent, asked question: QuestionID) -> Bool {
        guard let onset = onset?.interval else { return false }
        guard let when = (event.when ?? answer(question, .lifeEvent(event.id))?.date)?.interval else {
            return false
        }
        return when.first <= onset.last.adding(days: 31) && when.last >= onset.first.adding(days: -183)
    }

    /// The facts about events of one kind whose choice for `question` is a key of `facts`.
    func choiceFacts(
        _ kind: LifeEvent.Kind, _ question: QuestionID, _ facts: [String: (FactKind, String)]
    ) -> [StatedFact] {
        lifeEvents(kind).compactMap { event in
            guard let choice = choice(question, .lifeEvent(event.id)), let fact = facts[choice] else {
                return nil
            }
            return StatedFact(
                fact.0, "“\(event.words)”: \(fact.1)", lifeEvent: event.id, person: event.person)
        }
    }

    /// The fact that events of one kind lie near the onset.
    func onsetFacts(_ kind: LifeEvent.Kind, _ question: QuestionID, _ fact: FactKind) -> [StatedFact] {
        lifeEvents(kind).filter { isNearOnset($0, asked: question) }.map { event in
            StatedFact(
                fact, "“\(event.words)”: close to when the low mood began", lifeEvent: event.id,
                person: event.person)
        }
    }
}
