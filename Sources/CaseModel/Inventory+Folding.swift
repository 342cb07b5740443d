extension Inventory {
    /// Takes in one more event.
    package mutating func apply(_ stamped: StampedEvent) {
        lastChange = stamped.at
        switch stamped.event {
        case .sittingBegan: sittings.append(stamped.at)
        case .answered(let question, let reply): take(reply, to: question, at: stamped.at)
        case .remarked(let question, let words): remarks.append(Remark(question: question, words: words))
        case .personAdded, .personRenamed, .personRelated, .personStands, .personsMerged, .personRemoved,
            .personOffered, .offerMet:
            applyToPeople(stamped.event)
        case .lifeEventAdded(let id, let kind, let words, let person, let when, let noticedIn):
            lifeEvents.append(
                LifeEvent(id: id, kind: kind, words: words, person: person, when: when, noticedIn: noticedIn))
            nextLifeEvent = nextLifeEvent.after(id)
        case .lifeEventRemoved(let id): removeLifeEvents { $0.id == id }
        case .concernRaised(let kind, let soft, let quote, let question):
            concerns.append(
                ConcernRecord(kind: kind, soft: soft, quote: quote, question: question, at: stamped.at))
        case .concernMet(let kind, let choice):
            for index in concerns.indices where concerns[index].kind == kind && concerns[index].choice == nil
            {
                concerns[index].choice = choice
            }
        case .leftOpen(let areas): leftOpen = areas
        case .summaryShown(let lines, let focus, let second, let rulebook):
            summary = ShownSummary(lines: lines, focus: focus, second: second, rulebook: rulebook)
        case .finished: isFinished = true
        case .reopened: reopen()
        case .noted, .askedInReview, .decided, .formulated, .contracted: applyReview(stamped)
        }
    }

    private mutating func applyReview(_ stamped: StampedEvent) {
        func reviewed<Content>(_ content: Content, _ by: String) -> Reviewed<Content> {
            Reviewed(content: content, by: by, at: stamped.at)
        }
        switch stamped.event {
        case .noted(let text, let by): notes.append(reviewed(text, by))
        case .askedInReview(let question, let words, let by, let key, let choice):
            let asked = AskedInReview(question: question, words: words, key: key, choice: choice)
            askedInReview.append(reviewed(asked, by))
        case .decided(let decision, let by): decisions.append(reviewed(decision, by))
        case .formulated(let lines, let by): formulations.append(reviewed(lines, by))
        case .contracted(let contract, let by): contracts.append(reviewed(contract, by))
        default: break
        }
    }

    private mutating func take(_ reply: Reply, to question: QuestionKey, at moment: Moment) {
        if answers[question] == nil { order.append(question) }
        let id = answers[question]?.id ?? nextAnswer
        nextAnswer = nextAnswer.after(id)
        let answer = Answer(id: id, key: question, reply: reply, at: moment)
        answers[question] = answer
        let dates: [QuestionID] = [.deathWhen, .changeWhen, .disputeWhen]
        guard let event = question.lifeEvent, dates.contains(question.question),
            let index = lifeEvents.firstIndex(where: { $0.id == event })
        else { return }
        lifeEvents[index].when = answer.date
    }

    /// What stood out belongs to the finished case, and is asked about anew when it is finished again.
    private mutating func reopen() {
        isFinished = false
        summary = nil
        answers = answers.filter { $0.key.question != .fits && $0.key.question != .fitsBetter }
        order.removeAll { answers[$0] == nil }
    }

    private mutating func applyToPeople(_ event: CaseEvent) {
        switch event {
        case .personAdded(let id, let mention):
            people.append(mention.person(id))
            nextPerson = nextPerson.after(id)
        case .personRenamed(let id, let name): change(id) { $0.name = name }
        case .personRelated(let id, let relationship, let words):
            change(id) {
                $0.relationship = relationship
                $0.relationshipWords = words
            }
        case .personStands(let id, let standing): change(id) { $0.standing = standing }
        case .personsMerged(let from, let into): merge(from, into: into)
        case .personRemoved(let id):
            removedPeople += people.filter { $0.id == id }
            people.removeAll { $0.id == id }
            removeLifeEvents { $0.person == id }
        case .personOffered(let mention, _): offers.append(mention)
        case .offerMet(let mention, let accepted):
            offers.removeAll { $0 == mention }
            if !accepted { declinedOffers.append(mention) }
        default: break
        }
    }

    private mutating func removeLifeEvents(_ isRemoved: (LifeEvent) -> Bool) {
        removedLifeEvents += lifeEvents.filter(isRemoved)
        lifeEvents.removeAll(where: isRemoved)
    }

    private mutating func change(_ id: PersonID, _ change: (inout Person) -> Void) {
        guard let index = people.firstIndex(where: { $0.id == resolved(id) }) else { return }
        change(&people[index])
    }

    /// Keeps one death of a person who was entered twice: the one that has a date, else the first.
    private mutating func dropSecondDeath(of person: PersonID) {
        let deaths = lifeEvents.filter { $0.kind == .death && $0.person == person }
        guard let kept = deaths.first(where: { $0.when != nil }) ?? deaths.first else { return }
        lifeEvents.removeAll { $0.kind == .death && $0.person == person && $0.id != kept.id }
    }

    private mutating func merge(_ from: PersonID, into: PersonID) {
        guard let source = person(from), let target = person(into), source.id != target.id else { return }
        people.removeAll { $0.id == source.id }
        mergedInto[source.id] = target.id
        change(target.id) {
            $0.name = $0.name ?? source.name
            $0.relationship = $0.relationship ?? source.relationship
            $0.relationshipWords = $0.relationshipWords ?? source.relationshipWords
            if source.standing == .died { $0.standing = .died }
        }
        for index in lifeEvents.indices where lifeEvents[index].person == source.id {
            lifeEvents[index].person = target.id
        }
        dropSecondDeath(of: target.id)
        for key in order where key.person == source.id {
            let moved = QuestionKey(key.question, .person(target.id))
            guard let answer = answers.removeValue(forKey: key), answers[moved] == nil else { continue }
            answers[moved] = Answer(id: answer.id, key: moved, reply: answer.reply, at: answer.at)
            order = order.map { $0 == key ? moved : $0 }
        }
        order.removeAll { answers[$0] == nil }
    }
}
