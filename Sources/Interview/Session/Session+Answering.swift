import Assessment
import CaseModel

extension Session {
    /// Deals with a line at the present turn.
    mutating func take(_ utterance: Utterance) -> [Effect] {
        switch utterance {
        case .command(let command, let argument): return obey(command, argument)
        case .unknownCommand(let typed, let nearest):
            let text =
                nearest.map { phrases(.didYouMean, ["command": typed, "nearest": $0.typed]) }
                ?? phrases(.unknownCommand, ["command": typed])
            return [.problem(text)] + ask()
        case .nothing: return takeNothing()
        case .words(let words): return take(words)
        }
    }

    private mutating func takeNothing() -> [Effect] {
        switch turn {
        case .paused: return proceed()
        case .lobby: return ask()
        case .question(let key) where revisiting == key:
            revisiting = nil
            showsTimelineAfter = false
            return [.say(.text(phrases(.kept)))] + proceed()
        case .question(let key):
            let question = questionnaire.question(key.question)
            if question?.kind == .readThrough { return turnPage() }
            let asksForWords = question.map { choices(of: $0, about: key.subject).isEmpty } ?? true
            return [.problem(phrases(asksForWords ? .empty : .emptyChoice))] + ask()
        case .concern, .offer: return [.problem(phrases(.emptyChoice))] + ask()
        }
    }

    private mutating func take(_ words: String) -> [Effect] {
        let line = words.onOneLine
        switch turn {
        case .paused: return [.problem(phrases(.pausedAsk))] + ask()
        case .lobby: return takeInLobby(line)
        case .concern(let kind): return takeConcernChoice(line, kind)
        case .offer(let mention): return takeOffer(line, mention)
        case .question(let key):
            guard let question = questionnaire.question(key.question) else { return ask() }
            let readsLines = question.kind == .people || question.kind == .pickPeople
            return answer(question, key, readsLines ? words : line)
        }
    }

    private mutating func answer(_ question: Question, _ key: QuestionKey, _ words: String) -> [Effect] {
        let isSentAgain = insisted == words
        if !isSentAgain, let topic = topic(of: words, at: question) {
            insisted = words
            return explain(topic, question, key) + [.say(.text(phrases(.maybeAnswer)))] + ask()
        }
        let reading = AnswerReading(
            question: question, key: key, choices: choices(of: question, about: key.subject),
            inventory: inventory,
            phrases: phrases,
            today: now.day, followUp: questionnaire.followUp(of: question), isSentAgain: isSentAgain)
        if Declining.read(words) == .repeated, question.needs == nil {
            return record(
                [.remarked(question: key, words: words), .answered(question: key, reply: .skipped)],
                saying: [.text(phrases(.askedTwice))])
        }
        switch reading.read(words) {
        case .events(let events): return accept(events, for: question, key, words)
        case .problem(let text):
            insisted = words
            return keepRemark(words, on: key, saying: text)
        case .revisit(let other):
            return revisit(other)
        case .turnPage: return turnPage()
        case .finish: return record([.finished])
        }
    }

    /// What the words ask of the program; nil where they are an answer, or where help comes first.
    private func topic(of words: String, at question: Question? = nil) -> HelpTopic? {
        let takesAnyWords =
            question?.kind == .text || question?.kind == .date && DateReader.mentionsDate(words)
        let topic =
            takesAnyWords ? QuestionSpotter.topic(of: words) : QuestionSpotter.topicBesideAnswers(of: words)
        return topic != nil && assessor().concerns(in: words).isEmpty ? topic : nil
    }

    /// Answers a question that was put to the program.
    private func explain(_ topic: HelpTopic, _ question: Question, _ key: QuestionKey) -> [Effect] {
        let general = wording.filled(content.help[topic] ?? "", about: key.subject)
        let here = wording.filled(question.help, about: key.subject)
        switch topic {
        case .meaning: return [.say(.text(here)), .say(.text(general))]
        case .why: return [.say(.text(general)), .say(.text(here))]
        case .crisis: return [.say(.text(general))] + urgent()
        default: return [.say(.text(general))]
        }
    }

    /// Stores an answer with everything that was noticed in it.
    private mutating func accept(
        _ events: [CaseEvent], for question: Question, _ key: QuestionKey, _ words: String
    ) -> [Effect] {
        let ends = question.needs != nil && !events.contains { $0.chooses(question.needs) }
        let isOwnWords = events.contains { $0.holdsFreeWords }
        var heard = Hearing()
        if isOwnWords || question.kind == .people
            || words.isRemark && !isLabel(words, of: question, about: key.subject)
        {
            heard = listen(to: words, at: key, adding: events)
        }
        heard.add(concernOfItem9(key, events))
        var passages = heard.passages
        var events = events
        for (id, told) in events.compactMap(\.addedChange) {
            guard let known = changeToldBefore(told) else { continue }
            events.removeAll { $0.isAboutNewLifeEvent(id) }
            passages.append(.text(phrases(.changeKnown, ["change": known.words])))
        }
        if revisiting == key {
            revisiting = nil
            passages.append(.text(phrases(.changed)))
            if showsTimelineAfter { passages += timeline(after: events) }
            showsTimelineAfter = false
        } else if let choice = guessedChoice(events, of: question, about: key.subject, words) {
            passages.append(.text(phrases(.takenAs, ["choice": choice.label])))
        }
        insisted = nil
        var all = events + heard.events
        if reopens(question) { all.insert(.reopened, at: 0) }
        passages += takenBack(in: all) + condolences(for: all) + noted(in: all, at: question)
        if ends { passages.append(.text(phrases(.declined))) }
        return heard.notices.map(Effect.concern)
            + record(all, saying: passages, then: ends ? .end(.declined) : .ask)
    }

    /// Whether an answer takes the client back into a finished case; saying what fits does not.
    func reopens(_ question: Question) -> Bool {
        inventory.isFinished && !question.followsFinishing
    }

    /// Keeps words that did not fit when there are enough of them to mean something, and asks again.
    private mutating func keepRemark(_ words: String, on key: QuestionKey, saying text: String) -> [Effect] {
        guard words.isRemark else { return [.problem(text)] + ask() }
        let heard = listen(to: words, at: key, adding: [])
        return [.problem(text)] + heard.notices.map(Effect.concern)
            + record(
                [.remarked(question: key, words: words)] + heard.events,
                saying: heard.passages + takenBack(in: heard.events) + condolences(for: heard.events))
    }

    /// Goes to the next page of the read-through, and from the last to the first.
    mutating func turnPage() -> [Effect] {
        let pages = ReadThrough(session: self).pages.count
        page = page + 1 < pages ? page + 1 : 0
        return ask()
    }

    private mutating func takeInLobby(_ words: String) -> [Effect] {
        if let number = Int(words) { return edit("\(number)") }
        return [.problem(phrases(.lobby))] + ask()
    }

    private mutating func takeOffer(_ words: String, _ mention: PersonMention) -> [Effect] {
        if let topic = topic(of: words) {
            let general = wording.filled(content.help[topic] ?? "", about: nil)
            return [.say(.text(general))] + (topic == .crisis ? urgent() : []) + ask()
        }
        let options = Self.yesNo.map { ChoiceReader.Option(id: $0.id, label: $0.label) }
        let agreement = Agreement.read(words)
        if agreement?.isYes != true, let known = person(in: agreement?.rest ?? words) {
            return record([.offerMet(mention: mention, accepted: false)] + relating(known, as: mention))
        }
        let chosen = try? ChoiceReader.read(words, among: options)
        guard let accepted = agreement?.isYes ?? chosen.map({ $0 == "yes" }) else {
            return [.problem(phrases(.emptyChoice))] + ask()
        }
        var events: [CaseEvent] = [.offerMet(mention: mention, accepted: accepted)]
        if accepted { events += Additions(inventory: inventory).adding([mention]).events }
        return record(events)
    }

    /// The one person of the case whom words name, as in "that's Rob".
    private func person(in words: String) -> Person? {
        let name = words.split { $0.isWhitespace || $0.isPunctuation }.last.map(String.init) ?? ""
        guard Int(name) == nil, Agreement.read(name) == nil else { return nil }
        let found = PeopleReader.matches(name, among: inventory.people)
        return found.people.count == 1 && found.unmatched.isEmpty ? inventory.person(found.people[0]) : nil
    }

    /// What is learnt when someone offered turns out to be someone known.
    private func relating(_ person: Person, as mention: PersonMention) -> [CaseEvent] {
        guard person.relationship == nil, let relationship = mention.relationship else { return [] }
        return [
            .personRelated(
                id: person.id, relationship: relationship, words: mention.relationshipWords ?? "")
        ]
    }

    /// Asks a question again that was replied to before.
    mutating func revisit(_ key: QuestionKey) -> [Effect] {
        revisiting = key
        turn = .question(key)
        return ask()
    }
}

extension CaseEvent {
    /// Whether it is an answer that makes this choice.
    func chooses(_ id: String?) -> Bool {
        if case .answered(_, .said(_, .choice(let chosen))) = self { chosen == id } else { false }
    }

    /// Whether it adds a life event of this number, or dates it.
    func isAboutNewLifeEvent(_ id: LifeEventID) -> Bool {
        switch self {
        case .lifeEventAdded(let added, _, _, _, _, _): added == id
        case .answered(let question, _): question.lifeEvent == id
        default: false
        }
    }

    /// The people of a list given as an answer.
    var listedPeople: [PersonID]? {
        if case .answered(_, .said(_, .people(let people))) = self { people } else { nil }
    }

    /// The number and the words of the change that it adds, if it adds one.
    var addedChange: (id: LifeEventID, words: String)? {
        if case .lifeEventAdded(let id, .change, let words, _, _, _) = self { (id, words) } else { nil }
    }

    /// Whether it is an answer in the client's own words.
    var holdsFreeWords: Bool {
        if case .answered(_, .said(_, .text)) = self { true } else { false }
    }
}

extension String {
    /// The text with its line ends as spaces, as a paste of several lines is meant outside of a list.
    var onOneLine: String {
        guard contains(where: \.isNewline) else { return self }
        return split(whereSeparator: \.isNewline).map { $0.trimmed }.joined(separator: " ")
    }

    /// Whether there are enough words to mean something even where they do not fit the question.
    var isRemark: Bool { split(separator: " ").count >= 3 }
}
