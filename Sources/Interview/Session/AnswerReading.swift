import CaseModel

/// Reads the words of an answer as its question asks for them.
struct AnswerReading {
    /// What the words come to.
    enum Outcome {
        case events([CaseEvent])
        /// They do not fit; why, in one kind sentence.
        case problem(String)
        /// They name another answer that is to be given again.
        case revisit(QuestionKey)
        case turnPage
        case finish
    }

    let question: Question
    let key: QuestionKey
    let choices: [Choice]
    let inventory: Inventory
    let phrases: Phrases
    let today: Day
    /// The question that asks for more after a yes, where there is one.
    let followUp: Question?
    /// Whether the same words were turned down just before, and are to be taken as they are where that is possible.
    let isSentAgain: Bool

    /// Reads the words of an answer; a yes that says more answers the question for more as well.
    func read(_ words: String) -> Outcome {
        let outcome = readAlone(words)
        guard question.kind == .yesNo, let followUp else { return outcome }
        switch outcome {
        case .events(let events) where events.contains { $0.chooses("yes") }:
            return .events(events + more(Agreement.read(words)?.rest ?? "", at: followUp))
        case .problem where followUp.kind == .people && knownPeople(words) != nil:
            return .events([answered(words, .choice(id: "yes"))] + more(words, at: followUp))
        default: return outcome
        }
    }

    private func readAlone(_ words: String) -> Outcome {
        if let chosen = exactChoice(words) { return choose(chosen, words) }
        if question.takesBack, let event = inventory.lifeEvent(of: key.subject), denies(words) {
            return .events(Additions(inventory: inventory).takingBack(event))
        }
        if question.allowsNone && meansNone(words) || question.adds != nil && Agreement.meansSame(words) {
            return .events([answered(words, .choice(id: "none"))])
        }
        if Declining.read(words) == .unknown {
            return question.needs == nil
                ? .events([.answered(question: key, reply: .unknown)]) : .problem(phrases(.mustChoose))
        }
        switch question.kind {
        case .text: return readText(words)
        case .choice, .yesNo, .country, .beginWith: return readChoice(words)
        case .date: return readDate(words)
        case .number: return readNumber(words)
        case .relationship: return readRelationship(words)
        case .people: return readPeople(words)
        case .pickPeople: return readPicked(words)
        case .timeline: return readTimelineReply(words)
        case .readThrough: return readThroughReply(words)
        }
    }

    func answered(_ words: String, _ value: AnswerValue) -> CaseEvent {
        .answered(question: key, reply: .said(words: words, value: value))
    }

    private func readText(_ words: String) -> Outcome {
        var events = [answered(words, .text)]
        if question.adds == .change {
            events += Additions(inventory: inventory).changes(words, today: today)
        }
        return .events(events)
    }

    private func readNumber(_ words: String) -> Outcome {
        guard let number = try? NumberReader.read(words, in: question.range) else {
            let range = ["first": "\(question.range.lowerBound)", "last": "\(question.range.upperBound)"]
            return .problem(phrases(.numberUnreadable, range))
        }
        return .events([answered(words, .number(value: number))])
    }

    private func readDate(_ words: String) -> Outcome {
        let tense: DateReader.Tense = question.scope == .change || isSentAgain ? .any : .past
        do {
            let date = try DateReader.read(
                words, today: today, age: inventory.answer(.age)?.number, onset: inventory.onset?.interval,
                tense: tense)
            return .events([answered(words, .date(when: date))])
        } catch .unreadable where isSentAgain {
            return .events([answered(words, .date(when: ApproximateDate(stated: words, interval: nil)))])
        } catch .unreadable {
            return .problem(phrases(.dateUnreadable))
        } catch {
            return .problem(phrases(.dateInFuture))
        }
    }

    private func readTimelineReply(_ words: String) -> Outcome {
        if let agreement = Agreement.read(words), agreement.isYes, agreement.isWhole {
            return .events([answered(words, .choice(id: "yes"))])
        }
        let lines = TimelineView.lines(of: inventory, today: today)
        switch TimelineWish(words, on: lines) {
        case .date(let key): return .revisit(key)
        case .takeOut(let event): return .events(Additions(inventory: inventory).takingBack(event))
        case nil: return .problem(phrases(.timelineHow))
        }
    }

    private func readThroughReply(_ words: String) -> Outcome {
        let plain = words.lowercased()
        if ["finish", "finished", "done", "i am finished", "yes, finish"].contains(plain) { return .finish }
        if ["next", "more", "n"].contains(plain) { return .turnPage }
        let last = inventory.nextAnswer.ordinal - 1
        guard let number = Int(words) else { return .problem(phrases(.editHow)) }
        guard let answer = inventory.answer(AnswerID(number)) else {
            return .problem(phrases(.editUnknown, ["number": words, "last": "\(last)"]))
        }
        return .revisit(answer.key)
    }

    /// Whether the words say that there is nothing to add: "no", "nobody", "no thats all".
    private func meansNone(_ words: String) -> Bool {
        if PeopleReader.read(words).isNone { return true }
        guard let agreement = Agreement.read(words), !agreement.isYes else { return false }
        if agreement.isWhole || Agreement.meansSame(words) { return true }
        guard question.kind != .text else { return false }
        let rest = agreement.rest
        let isShort = rest.split(separator: " ").count <= 5
        let hasName = rest.split(separator: " ").contains { $0.first?.isUppercase == true }
        let namesSomeone = PeopleReader.read(rest).mentions.contains { $0.relationship != nil }
        return isShort && !hasName && !namesSomeone
            && PeopleReader.matches(rest, among: inventory.people).people.isEmpty
    }

    /// Whether the words say that an event was misheard or told before, and give no date for it.
    private func denies(_ words: String) -> Bool {
        if Correction.deniesDeath(words) { return true }
        guard !DateReader.mentionsDate(words) else { return false }
        if let agreement = Agreement.read(words) { return !agreement.isYes }
        return Agreement.meansSame(words) || Correction.denies(words)
    }
}
