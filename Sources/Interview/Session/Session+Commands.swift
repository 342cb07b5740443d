import CaseModel

extension Session {
    /// Carries out a command, then asks again where the command does not lead elsewhere.
    mutating func obey(_ command: Command, _ argument: String) -> [Effect] {
        switch command {
        case .help: return help() + ask()
        case .back: return goBack()
        case .edit: return edit(argument)
        case .skip: return decline(.skipped)
        case .withhold: return decline(.withheld)
        case .people: return obeyPeople(argument)
        case .circle:
            return CircleView(inventory: inventory, phrases: phrases).passages.map(Effect.say) + ask()
        case .timeline: return obeyTimeline(argument)
        case .map: return [.say(.list(MapView(session: self).lines)), .say(.text(phrases(.mapFoot)))] + ask()
        case .pause: return leaving(with: "pause") ?? pause()
        case .quit: return leaving(with: "stop") ?? leave()
        case .urgent: return urgent() + ask()
        }
    }

    /// Shows the timeline, or deals with one of its lines: `2` dates it anew, `remove 2` takes it out.
    private mutating func obeyTimeline(_ argument: String) -> [Effect] {
        guard !argument.isEmpty else {
            return [.say(TimelineView(inventory: inventory, wording: wording, today: now.day).passage)]
                + ask()
        }
        switch TimelineWish(argument, on: TimelineView.lines(of: inventory, today: now.day)) {
        case .date(let key):
            showsTimelineAfter = true
            return revisit(key)
        case .takeOut(let event):
            return record(
                Additions(inventory: inventory).takingBack(event), saying: [.text(phrases(.eventTakenBack))])
        case nil: return [.problem(phrases(.timelineHow))] + ask()
        }
    }

    /// Meets the concern that waits to be met, if one does, by pausing or stopping.
    private mutating func leaving(with choice: String) -> [Effect]? {
        if case .concern(let kind) = turn { meetConcern(kind, choice: choice) } else { nil }
    }

    private func help() -> [Effect] {
        var effects: [Effect] = []
        if case .question(let key) = turn, let question = questionnaire.question(key.question) {
            let text = wording.filled(question.help, about: key.subject)
            effects.append(.say(.text(phrases(.helpHere, ["help": text]))))
        }
        return effects + [.say(.list(phrases(.help).split(separator: "\n").map(String.init)))]
    }

    /// Goes to the answer before the present one.
    private mutating func goBack() -> [Effect] {
        let keys = inventory.order.filter { key in
            inventory.answers[key] != nil && questionnaire.applies(key, in: inventory)
                && questionnaire.question(key.question)?.kind != .readThrough
        }
        let present = revisiting.flatMap(keys.firstIndex(of:)) ?? keys.count
        guard present > 0 else { return [.problem(phrases(.backAtStart))] + ask() }
        return revisit(keys[present - 1])
    }

    /// Goes to the answer with a number.
    mutating func edit(_ argument: String) -> [Effect] {
        guard let number = Int(argument) else {
            let latest = ReadThrough.latest(in: self)
            return (latest.isEmpty ? [] : [.say(.entries(latest))]) + [.problem(phrases(.editHow))] + ask()
        }
        guard let answer = inventory.answer(AnswerID(number)),
            questionnaire.question(answer.key.question) != nil
        else {
            let last = inventory.nextAnswer.ordinal - 1
            return [.problem(phrases(.editUnknown, ["number": argument, "last": "\(last)"]))] + ask()
        }
        return revisit(answer.key)
    }

    /// Records that a question is not answered now, or not to be answered.
    private mutating func decline(_ reply: Reply) -> [Effect] {
        switch turn {
        case .question(let key):
            guard let question = questionnaire.question(key.question) else { return ask() }
            if question.needs != nil { return [.problem(phrases(.mustChoose))] + ask() }
            if question.kind == .readThrough { return turnPage() }
            if revisiting == key, reply == .skipped {
                revisiting = nil
                showsTimelineAfter = false
                return [.say(.text(phrases(.kept)))] + proceed()
            }
            revisiting = revisiting == key ? nil : revisiting
            return record((reopens(question) ? [.reopened] : []) + [.answered(question: key, reply: reply)])
        case .concern(let kind): return meetConcern(kind, choice: "go-on")
        case .offer(let mention): return record([.offerMet(mention: mention, accepted: false)])
        case .paused, .lobby: return [.problem(phrases(.nothingToSkip))] + ask()
        }
    }
}
