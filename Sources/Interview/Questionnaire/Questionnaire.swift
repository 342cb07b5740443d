package import CaseModel

/// The questions of the interview in their order, and which of them are open for a case.
package struct Questionnaire: Hashable, Sendable {
    package let sections: [Section]
    private let questions: [QuestionID: Question]
    private let sectionIndex: [QuestionID: Int]
    /// The questions of each section in the groups in which they are asked.
    private let groups: [[[Question]]]
    /// The questions whose answers decide which others are asked.
    private let deciding: Set<QuestionID>

    /// A questionnaire of these sections.
    ///
    /// Question names are unique; readers of files see to it.
    package init(sections: [Section]) {
        self.sections = sections
        var questions: [QuestionID: Question] = [:]
        var sectionIndex: [QuestionID: Int] = [:]
        for (index, section) in sections.enumerated() {
            for question in section.questions {
                questions[question.id] = question
                sectionIndex[question.id] = index
            }
        }
        self.questions = questions
        self.sectionIndex = sectionIndex
        groups = sections.map(Self.groups)
        let conditions = sections.flatMap(\.questions).flatMap(\.when)
        deciding = Set(conditions.flatMap(\.questionsRead) + [.matterMost, .tellMore])
    }

    /// The question with this name.
    package func question(_ id: QuestionID) -> Question? { questions[id] }

    /// The index of the section that a question belongs to.
    package func sectionIndex(of id: QuestionID) -> Int? { sectionIndex[id] }

    /// The first open question: what the client has told in passing is taken up before going on.
    package func next(for inventory: Inventory) -> QuestionKey? {
        if isOpenedByConsent(inventory), let key = nextAboutNoticed(inventory) { return key }
        for groups in groups {
            if let key = firstOpen(among: groups, inventory) { return key }
        }
        return nil
    }

    /// Whether an event can change which questions apply, besides those that it answers itself.
    package func canDecide(_ event: CaseEvent) -> Bool {
        switch event {
        case .answered(let key, _): deciding.contains(key.question)
        case .sittingBegan, .remarked, .personRenamed, .personOffered, .offerMet, .concernRaised,
            .concernMet, .summaryShown, .finished, .noted, .askedInReview, .decided,
            .formulated, .contracted:
            false
        case .personAdded, .personRelated, .personStands, .personsMerged, .personRemoved, .lifeEventAdded,
            .lifeEventRemoved, .leftOpen, .reopened:
            true
        }
    }

    /// Whether a question applies to the case as it stands, whatever was replied to it.
    package func applies(_ key: QuestionKey, in inventory: Inventory) -> Bool {
        guard let question = questions[key.question],
            question.scope.holds(key.subject, in: inventory)
        else { return false }
        return holds(question, for: key.subject, in: inventory)
    }

    /// Whether the conditions of a question hold, those that only spare it as long as it has no answer.
    private func holds(_ question: Question, for subject: Subject?, in inventory: Inventory) -> Bool {
        question.when.allSatisfy { condition in
            if condition.onlySpares, inventory.answers[QuestionKey(question.id, subject)] != nil {
                return true
            }
            return condition.holds(in: inventory, for: subject)
        }
    }

    /// Every question of a section that applies to the case, in the order of asking.
    package func keys(in section: Section, for inventory: Inventory) -> [QuestionKey] {
        Self.groups(section).flatMap { group -> [QuestionKey] in
            guard let first = group.first else { return [] }
            return subjects(of: first, in: inventory).flatMap { subject in
                group.filter { holds($0, for: subject, in: inventory) }
                    .map { QuestionKey($0.id, subject) }
            }
        }
    }

    /// Whether a question that applies still waits for a reply.
    package func isOpen(_ key: QuestionKey, in inventory: Inventory) -> Bool {
        questions[key.question].map { isOpen(key, $0, inventory) } ?? false
    }

    private func isOpen(_ key: QuestionKey, _ question: Question, _ inventory: Inventory) -> Bool {
        if question.kind == .readThrough { return !inventory.isFinished }
        guard let answer = inventory.answers[key] else { return true }
        if let needed = question.needs { return answer.choice != needed }
        if let kind = question.adds?.lifeEventKind, question.scope == .once, answer.words != nil,
            answer.choice == nil
        {
            return inventory.lifeEvents(kind).isEmpty
        }
        return false
    }

    /// How many of a section's questions have been replied to, and how many apply so far.
    package func progress(in section: Section, for inventory: Inventory) -> (done: Int, total: Int) {
        let keys = keys(in: section, for: inventory)
        return (keys.count { !isOpen($0, in: inventory) }, keys.count)
    }

    private func firstOpen(among groups: [[Question]], _ inventory: Inventory) -> QuestionKey? {
        for group in groups {
            guard let first = group.first else { continue }
            for subject in subjects(of: first, in: inventory) {
                for question in group {
                    let key = QuestionKey(question.id, subject)
                    if isOpen(key, question, inventory), holds(question, for: subject, in: inventory) {
                        return key
                    }
                }
            }
        }
        return nil
    }

    private func isOpenedByConsent(_ inventory: Inventory) -> Bool {
        inventory.choice(.consent) == "yes"
    }

    /// Whether a question takes up something that was said in passing.
    package func isTakenUp(_ key: QuestionKey, in inventory: Inventory) -> Bool {
        nextAboutNoticed(inventory) == key
    }

    /// The date of the oldest life event that was noticed in passing and not yet placed in time.
    private func nextAboutNoticed(_ inventory: Inventory) -> QuestionKey? {
        for event in inventory.lifeEvents where event.noticedIn != nil {
            let key = QuestionKey(Self.dateQuestion(of: event.kind), .lifeEvent(event.id))
            if event.when == nil, inventory.answers[key] == nil { return key }
        }
        return nil
    }

    /// The question that dates life events of a kind.
    package static func dateQuestion(of kind: LifeEvent.Kind) -> QuestionID {
        switch kind {
        case .death: .deathWhen
        case .change: .changeWhen
        case .disagreement: .disputeWhen
        }
    }

    /// The question that is asked once after a yes to this one and adds what it is about.
    package func followUp(of question: Question) -> Question? {
        guard question.scope == .once, question.kind == .yesNo,
            let section = sectionIndex(of: question.id).map({ sections[$0] })
        else { return nil }
        return section.questions.first {
            $0.scope == .once && $0.adds != nil && $0.when == [.answered(question.id, ["yes"])]
        }
    }

    /// Neighbouring questions of one scope, which are asked together for one subject after the other.
    private static func groups(_ section: Section) -> [[Question]] {
        section.questions.reduce(into: []) { groups, question in
            if let last = groups.last?.last, last.scope == question.scope, question.scope != .once {
                groups[groups.count - 1].append(question)
            } else {
                groups.append([question])
            }
        }
    }

    private func subjects(of question: Question, in inventory: Inventory) -> [Subject?] {
        switch question.scope {
        case .once: [nil]
        case .person: inventory.people.map { .person($0.id) }
        case .personPresent: inventory.people.filter { $0.standing == .present }.map { .person($0.id) }
        case .personWhoMatters: inventory.peopleWhoMatterMost.map { .person($0.id) }
        case .change: inventory.changesNearestFirst.map { .lifeEvent($0.id) }
        case .death, .disagreement:
            inventory.lifeEvents.filter { $0.kind == question.scope.lifeEventKind }.map { .lifeEvent($0.id) }
        }
    }
}

extension Question.Scope {
    /// Whether a question of this scope is asked about the subject, as the case stands.
    fileprivate func holds(_ subject: Subject?, in inventory: Inventory) -> Bool {
        switch (self, subject) {
        case (.once, nil): true
        case (.person, .person(let id)?): inventory.people.contains { $0.id == id }
        case (.personPresent, .person(let id)?):
            inventory.people.contains { $0.id == id && $0.standing == .present }
        case (.personWhoMatters, .person(let id)?): inventory.peopleWhoMatterMost.contains { $0.id == id }
        case (.death, .lifeEvent(let id)?), (.change, .lifeEvent(let id)?),
            (.disagreement, .lifeEvent(let id)?):
            inventory.lifeEvents.contains { $0.id == id && $0.kind == lifeEventKind }
        default: false
        }
    }
}
