import Assessment
import CaseModel

extension Rehearsal {
    /// Ends the talk and asks for the focus.
    mutating func beginConclusion() -> [RehearsalEffect] {
        stage = .focus
        conclusion = Conclusion()
        wasLeftOut = false
        return [
            .heading("Your conclusion"), .remark("Nothing here is graded. /undo goes back to the talk."),
            .entries(Self.areasInWords), again(),
        ]
    }

    /// The prompt of the present stage, whatever it is.
    package func again() -> RehearsalEffect {
        switch stage {
        case .talking: ask()
        case .focus:
            .ask(
                RehearsalPrompt(
                    id: "practice.focus", text: "Where would you begin?",
                    choices: Self.areas(or: ProblemArea.undecided)
                ))
        case .second:
            .ask(
                RehearsalPrompt(
                    id: "practice.second", text: "Is there a second area?", choices: Self.areas(or: "none")))
        case .quotes:
            .ask(
                RehearsalPrompt(
                    id: "practice.quotes",
                    text:
                        "Which of \(client.firstName)’s words do you rely on? Type the numbers, such as 4 7; Enter for none."
                ))
        case .against: .ask(RehearsalPrompt(id: "practice.against", text: "What speaks against it?"))
        case .formulation:
            .ask(
                RehearsalPrompt(
                    id: "practice.formulation",
                    text:
                        "Say the formulation to \(client.firstName), in two or three sentences, on one line.")
            )
        case .over:
            .ask(
                RehearsalPrompt(
                    id: "practice.over",
                    text: "Type retry and the number of a turn to go on from there, or quit.",
                    completions: Self.afterwards))
        }
    }

    private static let afterwards = ["retry", "quit"]

    /// What each of the four areas means.
    private static let areasInWords: [DebriefPage.Entry] = [
        .init(name: "Dispute", value: "at odds with someone who matters, over what each wants of the other"),
        .init(name: "Transition", value: "a change in life, with what it took away and what it asks"),
        .init(name: "Grief", value: "someone died, and the mourning is stuck"),
        .init(name: "Sensitivities", value: "few or short-lived ties, for as long as the client remembers"),
    ]

    private static func areas(or other: String) -> [RehearsalPrompt.Choice] {
        ProblemArea.allCases.map { RehearsalPrompt.Choice(id: $0.rawValue, label: $0.rawValue) }
            + [RehearsalPrompt.Choice(id: other, label: other)]
    }

    /// Takes in an answer of the conclusion.
    mutating func conclude(_ line: String) -> [RehearsalEffect] {
        let words = line.trimmed
        switch stage {
        case .talking: return [ask()]
        case .focus:
            guard let name = Self.areaName(words, or: ProblemArea.undecided) else {
                return notAnArea(words, ProblemArea.undecided)
            }
            conclusion.focus = ProblemArea(rawValue: name)
            stage = .second
        case .second:
            guard let name = Self.areaName(words, or: "none") else { return notAnArea(words, "none") }
            let second = ProblemArea(rawValue: name)
            conclusion.second = second == conclusion.focus ? nil : second
            stage = .quotes
            return [
                .list(
                    quotable.map {
                        "\($0.number)  \(TurnQuote.shortened($0.reply.withoutDirections, to: 140))"
                    }), again(),
            ]
        case .quotes:
            let numbers = words.split { !$0.isNumber }.compactMap { Int($0) }
            let wrong = numbers.filter { number in !quotable.contains { $0.number == number } }
            let isNone = words.isEmpty || words.lowercased() == "none"
            guard wrong.isEmpty, !numbers.isEmpty || isNone else { return notQuotable(wrong) }
            conclusion.turns = numbers
            stage = .against
        case .against:
            conclusion.against = words
            stage = .formulation
        case .formulation: return formulated(words)
        case .over: return goOn(words)
        }
        return [again()]
    }

    /// The turns in which the client told something.
    private var quotable: [Turn] {
        encounter.turns.filter { !$0.lines.isEmpty && !$0.reply.withoutDirections.isEmpty }
    }

    /// Which numbers do not stand in the list, and what to type.
    private func notQuotable(_ wrong: [Int]) -> [RehearsalEffect] {
        let numbers = wrong.map { "\($0)" }.joined(separator: ", ")
        let missing = numbers.isEmpty ? "" : "There is no \(numbers) in the list. "
        let some = quotable.prefix(2).map { "\($0.number)" }.joined(separator: " ")
        let help =
            some.isEmpty
            ? "Press Enter for none."
            : "Type numbers that stand in \(missing.isEmpty ? "the list" : "it"), such as \(some), or Enter for none."
        return [.problem(missing + help), again()]
    }

    private func notAnArea(_ words: String, _ other: String) -> [RehearsalEffect] {
        let names = ProblemArea.allCases.map(\.rawValue) + [other]
        let meant = words.isEmpty ? nil : Spelling.nearest(to: words, among: names)
        let help =
            meant.map { "Did you mean \($0)?" }
            ?? "Type one of \(names.joined(separator: ", ")), or its number."
        return [.problem(help), again()]
    }

    /// The choice that is meant by its number, its name or the beginning of it; nil where none is.
    private static func areaName(_ words: String, or other: String) -> String? {
        let ids = areas(or: other).map(\.id)
        let plain = words.lowercased()
        return Int(plain).flatMap { ids.indices.contains($0 - 1) ? ids[$0 - 1] : nil }
            ?? ids.first { !plain.isEmpty && $0.hasPrefix(plain) }
    }

    private mutating func formulated(_ words: String) -> [RehearsalEffect] {
        guard !words.isEmpty else { return leftOut() }
        let move = recogniser.recognise(words)
        conclusion.formulation = words
        conclusion.parts = FormulationPart.parts(of: move, client)
        conclusion.isReached = true
        stage = .over
        let fits =
            conclusion.focus == client.key.focus && !conclusion.parts.isDisjoint(with: [.event, .link])
        let reaction = fits || encounter.style == .pleasing ? Reaction.accepts : .doubts
        return [
            .client(name: client.firstName, words: reactionWords(reaction)), .debrief(debrief), again(),
        ]
    }

    /// No formulation is said: once it is asked for again, then it is left out.
    private mutating func leftOut() -> [RehearsalEffect] {
        guard wasLeftOut else {
            wasLeftOut = true
            return [
                .problem(
                    "Say it as you would to \(client.firstName); it need not be perfect. Enter once more leaves it out."
                ), again(),
            ]
        }
        conclusion.isReached = true
        stage = .over
        return [.debrief(debrief), again()]
    }

    private func reactionWords(_ reaction: Reaction) -> String {
        encounter.choices.pick(client.reactions[reaction] ?? [], for: reaction.rawValue, time: 0) ?? ""
    }

    /// Everything there is to learn from the attempt.
    package var debrief: Debrief {
        Debrief(
            encounter, conclusion, coaching: coaching,
            suggestion: assessor().suggestion(for: encounter.inventory(today: today)))
    }

    /// After the debrief: back to a turn, or away.
    private mutating func goOn(_ words: String) -> [RehearsalEffect] {
        let parts = words.lowercased().split(separator: " ").map { $0.drop { $0 == "/" } }
        switch parts.first {
        case "quit", "q", "exit": return [.end]
        case "retry":
            guard let number = parts.dropFirst().first.flatMap({ Int($0) }),
                (1...max(1, encounter.turns.count)).contains(number)
            else {
                return [.problem("Type retry and a number from 1 to \(encounter.turns.count)."), again()]
            }
            typed = lines(before: number)
            talk.removeLast(talk.count - number)
            stage = .talking
            conclusion = Conclusion()
            let last = encounter.turns.last?.reply ?? client.opening
            return [
                .another(lines: typed),
                .remark("Back before turn \(number). The client has forgotten what came after."),
                .client(name: client.firstName, words: last), ask(),
            ]
        // What can be typed stands just above.
        case nil: return [.ask(RehearsalPrompt(id: "practice.over", text: "", completions: Self.afterwards))]
        default: return [.problem("“\(words)” is neither retry nor quit."), again()]
        }
    }
}
