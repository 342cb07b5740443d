import CaseModel

extension Session {
    static let concernChoices: [(id: String, phrase: Phrase, also: [String])] = [
        ("pause", .concernPause, ["pause", "wait", "a break", "break"]),
        ("stop", .concernStop, ["stop", "quit", "leave", "end"]),
        ("go-on", .concernGoOn, ["go on", "continue", "carry on", "yes", "ok", "next"]),
    ]

    /// Asks how to go on after help was shown; help that an earlier sitting cut short is shown again first.
    mutating func askAboutConcern(_ kind: ConcernKind) -> [Effect] {
        var effects: [Effect] = []
        if concernsShown.insert(kind).inserted { effects.append(.concern(notice(for: kind))) }
        let choices = Self.concernChoices.map { Choice(id: $0.id, label: phrases($0.phrase), also: $0.also) }
        return effects + [.ask(prompt("concern", phrases(.concernAsk), .choice, choices))]
    }

    /// Takes the choice to pause, to stop or to go on.
    mutating func takeConcernChoice(_ words: String, _ kind: ConcernKind) -> [Effect] {
        let options = Self.concernChoices.map {
            ChoiceReader.Option(id: $0.id, label: phrases($0.phrase), also: $0.also)
        }
        if let id = try? ChoiceReader.read(words, among: options) { return meetConcern(kind, choice: id) }
        guard words.isRemark, let question = inventory.concerns.last(where: { $0.kind == kind })?.question
        else { return [.problem(phrases(.emptyChoice))] + ask() }
        return record(
            [.remarked(question: question, words: words)], saying: [.text(phrases(.concernHeard))])
    }

    /// Records how the client goes on, and does so.
    mutating func meetConcern(_ kind: ConcernKind, choice: String) -> [Effect] {
        let sequel: Sequel =
            switch choice {
            case "pause": .pause
            case "stop": .end(.left)
            default: .ask
            }
        return record([.concernMet(kind: kind, choice: choice)], then: sequel)
    }

    /// Clears the screen and waits.
    mutating func pause() -> [Effect] {
        turn = .paused
        return [.clearScreen, .say(.text(phrases(.paused)))] + ask()
    }

    /// Leaves with a word on what is saved.
    func leave(_ ending: Ending = .left) -> [Effect] {
        return end(ending)
    }

    /// The last word of a sitting.
    func end(_ ending: Ending) -> [Effect] {
        let isEmpty = inventory.order.isEmpty
        let thanks: [Phrase] = ending == .finished ? [.thanks] : []
        let saved: Phrase? =
            switch ending {
            case _ where keeping == .nothing: .notKept
            case .left where keeping == .sealedForOthers && !isEmpty: .leftSealed
            case .finished where keeping == .sealedForOthers: .finishedSealed
            case .left: isEmpty ? .nothingYet : inventory.isFinished ? .finished : .saved
            case .inputEnded: isEmpty ? .nothingYet : .inputEnded
            case .finished: .finished
            case .declined, .next: nil
            }
        return (thanks + [saved].compactMap { $0 }).map { .say(.text(phrases($0))) } + [.end(ending)]
    }

    /// The help lines of the client's country, at any time.
    func urgent() -> [Effect] {
        let isPlaced = inventory.choice(.country) != nil
        let everywhere = content.crisis.countries.map { country in
            "\(country.name): \(country.lines.prefix(2).map(\.contact).joined(separator: ", "))"
        }
        return (isPlaced ? [] : [.say(.text(phrases(.urgentAnywhere)))]) + [
            .say(.text(phrases(.urgent))), .say(.list(isPlaced ? lines(for: nil) : everywhere)),
            .say(.text(phrases(.concernCannot))),
        ]
    }
}
