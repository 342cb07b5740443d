package import Assessment
package import CaseModel

/// A practised interview from the first word to the debrief: turns lines into effects, as a session does.
///
/// Pure: the same client, settings and lines make the same rehearsal, whoever drives it.
package struct Rehearsal {
    /// How an attempt is set up.
    package struct Settings: Equatable, Sendable {
        package var style: SpeakingStyle?
        package var seed: UInt64 = 1
        /// After so many minutes the talk is at its end; nil where it may go on.
        package var minutes: Int?
        /// Whether hints come by themselves after two turns that were not understood.
        package var hints = false

        /// The client's own style, seed 1, no end, no hints.
        package init() {}
    }

    /// What the prompt is for.
    enum Stage: Equatable {
        case talking, focus, second, quotes, against, formulation, over
    }

    /// Where the talk stands, with the lines that bring it there.
    struct Point {
        var encounter: Encounter
        var lines: [String]
    }

    package let client: ScriptedClient
    package let settings: Settings
    let recogniser: Recogniser
    let coaching: Coaching
    let assessor: () -> Assessor
    let began: Moment
    /// The talk after each turn, the last one now; going back is dropping some.
    var talk: [Point]
    var notes = TraineeNotes()
    var stage = Stage.talking
    package var conclusion = Conclusion()
    private(set) var isTimeUp = false
    private var wasInterrupted = false
    /// Whether an empty line was typed where the formulation is asked for.
    var wasLeftOut = false
    /// Every line typed, from which the attempt can be played again.
    package internal(set) var typed: [String] = []

    /// A rehearsal that has not begun; `assessor` is made when it is needed, at the end.
    package init(
        _ client: ScriptedClient, _ settings: Settings, content: RehearsalContent,
        assessor: @escaping () -> Assessor,
        now: Moment
    ) {
        self.client = client
        self.settings = settings
        recogniser = Recogniser(content.moves, people: client.people)
        coaching = content.coaching
        self.assessor = assessor
        began = now
        let start = Encounter(client, style: settings.style, seed: settings.seed, manner: content.manner)
        talk = [Point(encounter: start, lines: [])]
    }

    /// The talk as far as it has come.
    package var encounter: Encounter { talk[talk.count - 1].encounter }

    /// The day on which it is held, by which times before today are reckoned.
    package var today: Day { began.day }

    /// The first effects: who comes, and what they say.
    package func begin() -> [RehearsalEffect] {
        [
            .heading("\(client.name), \(client.age)"), .remark(client.about),
            .remark(
                "PHQ-9: \(client.phq9.reduce(0, +)) of 27. Type what you would say; /help shows what else you can type, /end stops."
            ),
            .client(name: client.firstName, words: client.opening), ask(),
        ]
    }

    /// The first effects where the talk has begun already: what the client said last.
    package func goOn() -> [RehearsalEffect] {
        [
            .heading("\(client.name), \(client.age)"),
            .remark(
                "You are in turn \(encounter.turns.count + 1). /help shows what else you can type, /end stops."
            ),
            .client(name: client.firstName, words: encounter.turns.last?.reply ?? client.opening), again(),
        ]
    }

    /// Takes in what came at the prompt.
    package mutating func receive(_ input: RehearsalInput, at moment: Moment) -> [RehearsalEffect] {
        let isSecondInterrupt = wasInterrupted && input == .interrupted
        wasInterrupted = input == .interrupted
        switch input {
        case .ended: return [.end]
        case .interrupted:
            if isSecondInterrupt { return [.end] }
            return [
                .problem("Nothing was said. Press Ctrl-C once more to leave; what you did is kept."), again(),
            ]
        case .unreadable: return [.problem("That did not come through whole, and was not said."), again()]
        case .line(let line):
            typed.append(line)
            if stage == .talking, let minutes = settings.minutes {
                isTimeUp = moment.seconds - began.seconds >= Int64(minutes) * 60
            }
            return take(line)
        }
    }

    /// Whether the debrief was reached; what is typed after it is no part of the attempt.
    package var isOver: Bool { stage == .over }

    /// Takes in lines that were typed before, and shows nothing of it.
    package mutating func replay(_ lines: [(line: String, at: Moment)]) {
        for (line, moment) in lines where !isOver { _ = receive(.line(line), at: moment) }
    }

    /// The lines that bring a fresh rehearsal to where the trainee says something in this turn, with the notes kept.
    package func lines(before turn: Int) -> [String] {
        typed.filter { $0.hasPrefix("/notes ") } + talk[min(max(0, turn - 1), talk.count - 1)].lines
    }

    private mutating func take(_ line: String) -> [RehearsalEffect] {
        if let command = RehearsalCommand(line), stage != .over || command.onlyShows { return obey(command) }
        if stage != .talking { return conclude(line) }
        if isTimeUp {
            return [.remark("The time is up, and what you typed last was not said.")] + beginConclusion()
        }
        var next = encounter
        next.take(recogniser.recognise(line))
        talk.append(Point(encounter: next, lines: talk[talk.count - 1].lines + [line]))
        return [.client(name: client.firstName, words: next.turns.last?.reply ?? "")] + hintIfLost + [ask()]
    }

    private var hintIfLost: [RehearsalEffect] {
        guard encounter.notUnderstoodInARow >= 2 else { return [] }
        return settings.hints
            ? [.supervisor(hint)]
            : encounter.notUnderstoodInARow == 2 ? [.remark("Type /hint if you would like one.")] : []
    }

    /// The prompt of the present stage.
    func ask() -> RehearsalEffect {
        .ask(
            RehearsalPrompt(
                id: "practice.say", text: "",
                completions: RehearsalCommand.Name.allCases.map { "/\($0.rawValue)" }))
    }
}

/// What a rehearsal needs besides its client.
package struct RehearsalContent: Sendable {
    package let moves: MoveBook
    package let coaching: Coaching
    package let manner: Manner

    /// The rules of recognition, the words of the supervisor, and how moods show.
    package init(moves: MoveBook, coaching: Coaching, manner: Manner) {
        self.moves = moves
        self.coaching = coaching
        self.manner = manner
    }
}

extension ScriptedClient {
    /// What is known of the client in one sentence, the first of the referral.
    package var inOneLine: String { SaidPart.firstSentence(of: about).said }

    /// The first of the client's names.
    package var firstName: String { name.split(separator: " ").first.map(String.init) ?? name }
}
