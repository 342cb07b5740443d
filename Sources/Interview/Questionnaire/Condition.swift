package import CaseModel

/// Something that must hold for a question to be asked.
///
/// A question about a subject reads other questions about the same subject first, then those asked once.
package enum Condition: Hashable, Sendable {
    /// The question was answered with one of these choices.
    case answered(QuestionID, Set<String>)
    /// The question was not answered with any of these choices, or not at all.
    case notAnswered(QuestionID, Set<String>)
    /// Nothing was said in answer to this question, about the same subject or the person whom it concerns.
    case notTold(QuestionID)
    /// The person stands in one of these ways.
    case standing(Set<Person.Standing>)
    /// There is a life event of this kind.
    case has(LifeEvent.Kind)
    /// There is no life event of this kind.
    case lacks(LifeEvent.Kind)
    /// It is not known what the person is to the client.
    case relationshipUnknown
    /// Nothing has been said of when the life event was.
    case undated
    /// The life event was noticed in another answer.
    case noticed
    /// The life event names nobody, as in a miscarriage.
    case nobody
    /// There are at least this many people.
    case people(atLeast: Int)
    /// The person was named in answer to this question.
    case namedIn(QuestionID)
    /// It was left open between these two areas where to begin.
    case leftOpen(Set<ProblemArea>)
    /// Some PHQ-9 item was answered above zero.
    case anySymptom
    /// Nothing was told of the person being unable to speak.
    case canSpeak
    /// This question was not answered with "none" before, about whatever subject.
    case notEnded(QuestionID)
    /// The change is not told as something that someone else did or that happened to someone else.
    case ownChange

    /// Whether it only spares a question: once that was answered, the answer stands.
    package var onlySpares: Bool {
        switch self {
        case .relationshipUnknown, .canSpeak, .ownChange, .notEnded: true
        default: false
        }
    }

    /// The questions on whose answers it depends.
    var questionsRead: [QuestionID] {
        switch self {
        case .answered(let question, _), .notAnswered(let question, _), .notTold(let question),
            .namedIn(let question), .notEnded(let question):
            [question]
        case .undated: LifeEvent.Kind.allCases.map(Questionnaire.dateQuestion)
        case .anySymptom: PHQ9.itemQuestions
        case .standing, .has, .lacks, .relationshipUnknown, .noticed, .nobody, .people, .leftOpen,
            .canSpeak, .ownChange:
            []
        }
    }

    /// Whether it holds in a case, for a question about `subject`.
    package func holds(in inventory: Inventory, for subject: Subject?) -> Bool {
        switch self {
        case .answered(let question, let choices):
            return choice(question, subject, inventory).map(choices.contains) ?? false
        case .notAnswered(let question, let choices):
            return !(choice(question, subject, inventory).map(choices.contains) ?? false)
        case .notTold(let question):
            let subjects = [subject, inventory.person(of: subject).map { .person($0.id) }]
            return !subjects.contains { inventory.words(question, $0) != nil }
        case .standing(let standings):
            return inventory.person(of: subject).map { standings.contains($0.standing) } ?? false
        case .has(let kind): return inventory.lifeEvents.contains { $0.kind == kind }
        case .lacks(let kind): return !inventory.lifeEvents.contains { $0.kind == kind }
        case .relationshipUnknown:
            return inventory.person(of: subject).map { $0.relationship == nil && $0.relationshipWords == nil }
                ?? false
        case .undated: return inventory.lifeEvent(of: subject).map { $0.when == nil } ?? false
        case .noticed: return inventory.lifeEvent(of: subject)?.noticedIn != nil
        case .nobody: return inventory.lifeEvent(of: subject).map { $0.person == nil } ?? false
        case .people(let count): return inventory.people.count >= count
        case .namedIn(let question):
            let named = inventory.answer(question)?.people.map(inventory.resolved) ?? []
            return inventory.person(of: subject).map { named.contains($0.id) } ?? false
        case .canSpeak: return inventory.person(of: subject).map { !inventory.isToldSpeechless($0) } ?? true
        case .notEnded(let question):
            return !inventory.order.contains {
                $0.question == question && inventory.answers[$0]?.choice == "none"
            }
        case .ownChange: return inventory.lifeEvent(of: subject).map { !inventory.isSomeoneElses($0) } ?? true
        case .leftOpen(let areas): return inventory.leftOpen.map { Set($0) == areas } ?? false
        case .anySymptom: return PHQ9(inventory).items.contains { ($0 ?? 0) > 0 }
        }
    }

    private func choice(_ question: QuestionID, _ subject: Subject?, _ inventory: Inventory) -> String? {
        inventory.choice(question, subject) ?? inventory.choice(question)
    }
}

extension Inventory {
    /// The person a question is about: the person themselves, or the one whom a life event concerns.
    package func person(of subject: Subject?) -> Person? {
        switch subject {
        case .person(let id): person(id)
        case .lifeEvent(let id): lifeEvent(id)?.person.flatMap(person)
        case nil: nil
        }
    }

    /// The changes, those near the onset of the low mood first and those of another time last.
    var changesNearestFirst: [LifeEvent] {
        func rank(_ event: LifeEvent) -> Int {
            guard let when = event.when?.interval, let onset = onset?.interval else { return 1 }
            return when.distance(to: onset) <= 365 ? 0 : 2
        }
        let ranked = lifeEvents(.change).enumerated().map { (rank($0.element), $0.offset, $0.element) }
        return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// The life event a question is about, if it is about one.
    package func lifeEvent(of subject: Subject?) -> LifeEvent? {
        if case .lifeEvent(let id) = subject { lifeEvent(id) } else { nil }
    }
}
