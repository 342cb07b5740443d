/// The interpersonal inventory: everything a case's events say, folded together.
///
/// Folding is total: events about people or life events that are not there change nothing.
package struct Inventory: Hashable, Sendable {
    /// The people, in the order in which they were named, without those removed or merged away.
    package internal(set) var people: [Person] = []
    /// The life events, in the order in which they were told, without those removed.
    package internal(set) var lifeEvents: [LifeEvent] = []
    /// The present reply to each question.
    package internal(set) var answers: [QuestionKey: Answer] = [:]
    /// The questions replied to, in the order of their first reply.
    package internal(set) var order: [QuestionKey] = []
    /// Words that did not answer the question they were given to.
    package internal(set) var remarks: [Remark] = []
    /// People offered to the client and not yet answered, oldest first.
    package internal(set) var offers: [PersonMention] = []
    /// People whom the client did not want to add.
    package internal(set) var declinedOffers: [PersonMention] = []
    /// Every concern raised, oldest first.
    package internal(set) var concerns: [ConcernRecord] = []
    /// The two areas between which it was left open where to begin, none if it was not; nil before it was weighed.
    package internal(set) var leftOpen: [ProblemArea]?
    /// What the client was last shown at the end.
    package internal(set) var summary: ShownSummary?
    /// Whether the client has said that it is finished.
    package internal(set) var isFinished = false
    /// What clinicians noted, asked and decided, oldest first.
    package internal(set) var notes: [Reviewed<String>] = []
    package internal(set) var askedInReview: [Reviewed<AskedInReview>] = []
    package internal(set) var decisions: [Reviewed<Decision>] = []
    /// Every version of the formulation and of the contract, oldest first; the last one holds.
    package internal(set) var formulations: [Reviewed<[String]>] = []
    package internal(set) var contracts: [Reviewed<Contract>] = []
    /// When each sitting began.
    package internal(set) var sittings: [Moment] = []
    /// When the last event was stored.
    package internal(set) var lastChange: Moment?
    /// The numbers that the next person and the next life event will have.
    package internal(set) var nextPerson = PersonID(1)
    package internal(set) var nextLifeEvent = LifeEventID(1)
    /// The number that the next answer will have.
    package internal(set) var nextAnswer = AnswerID(1)

    var mergedInto: [PersonID: PersonID] = [:]
    /// Who and what was taken out, so that answers about them can still be named.
    var removedPeople: [Person] = []
    var removedLifeEvents: [LifeEvent] = []

    /// An empty inventory.
    package init() {}

    /// The inventory that these events make, in their order.
    package init(_ events: some Sequence<StampedEvent>) {
        for event in events { apply(event) }
    }
}

extension Inventory {
    /// The person with this identifier, or the one they were merged into; nil when removed or unknown.
    package func person(_ id: PersonID) -> Person? {
        let id = resolved(id)
        return people.first { $0.id == id }
    }

    /// The life event with this identifier; nil when removed or unknown.
    package func lifeEvent(_ id: LifeEventID) -> LifeEvent? {
        lifeEvents.first { $0.id == id }
    }

    /// The person whom an answer is about, even where they were taken out since.
    package func personEver(_ id: PersonID) -> Person? {
        person(id) ?? removedPeople.last { $0.id == resolved(id) }
    }

    /// The life event that an answer is about, even where it was taken out since.
    package func lifeEventEver(_ id: LifeEventID) -> LifeEvent? {
        lifeEvent(id) ?? removedLifeEvents.last { $0.id == id }
    }

    /// The life events of one kind, in the order in which they were told.
    package func lifeEvents(_ kind: LifeEvent.Kind) -> [LifeEvent] {
        lifeEvents.filter { $0.kind == kind }
    }

    /// The present reply to a question.
    package func answer(_ question: QuestionID, _ subject: Subject? = nil) -> Answer? {
        answers[QuestionKey(question, subject)]
    }

    /// The identifier of the choice made for a question, if one was.
    package func choice(_ question: QuestionID, _ subject: Subject? = nil) -> String? {
        answer(question, subject)?.choice
    }

    /// The client's own words in answer to a question, if there are any.
    package func words(_ question: QuestionID, _ subject: Subject? = nil) -> String? {
        answer(question, subject)?.words
    }

    /// All present answers, in the order in which the questions were first replied to.
    package var answersInOrder: [Answer] { order.compactMap { answers[$0] } }

    /// The answer with this number.
    package func answer(_ id: AnswerID) -> Answer? { answersInOrder.first { $0.id == id } }

    /// When the low mood began, as far as the client has said.
    package var onset: ApproximateDate? { answer(.onset)?.date }

    /// The people chosen as those who matter most, then those added later, without those removed.
    package var peopleWhoMatterMost: [Person] {
        let named = (answer(.matterMost)?.people ?? []) + (answer(.tellMore)?.people ?? [])
        var seen: Set<PersonID> = []
        return named.compactMap(person).filter { seen.insert($0.id).inserted }
    }

    /// The ring in which the client places a person now.
    package func closeness(_ id: PersonID) -> Closeness? {
        choice(.closeness, .person(id)).flatMap(Closeness.init(choice:))
    }

    /// The ring in which the client would like a person to be.
    package func closenessWished(_ id: PersonID) -> Closeness? {
        choice(.closenessWished, .person(id)).flatMap(Closeness.init(choice:))
    }

    /// The inventory as it would be had the client answered what a clinician asked in review.
    ///
    /// It tells what such choices come to; a choice that the client made stands.
    package var withChoicesOfReview: Inventory {
        var inventory = self
        for asked in askedInReview {
            let (words, choice) = (asked.content.words, asked.content.choice)
            guard let key = asked.content.key, let choice, self.answers[key]?.choice == nil else { continue }
            let reply = Reply.said(words: words, value: .choice(id: choice))
            inventory.apply(StampedEvent(at: asked.at, event: .answered(question: key, reply: reply)))
        }
        return inventory
    }

    /// Follows merges from an identifier to the person it now stands for.
    package func resolved(_ id: PersonID) -> PersonID {
        var id = id
        while let next = mergedInto[id] { id = next }
        return id
    }
}
