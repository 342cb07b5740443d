import ArgumentParser
import Assessment
import CaseModel
import Content
import Practice

/// `kith practice check`: what is wrong with a client's file.
struct PracticeCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say what is wrong with a client’s file, each with its place.",
        discussion: """
            Finds words that stand for nothing, lines that no interview brings, facts that no line tells, a key that no \
            interview can reach, and a model interview that does not reach it.
            """)

    @OptionGroup var client: ClientArgument

    func run() throws {
        let file = try ClientFile(client.named)
        let content = try Program.practiceContent()
        let play = ScriptPlay(file.client, manner: content.manner)
        let assessor = Assessor(rules: try Program.rules().book)
        let problems = play.problems(
            file.recogniser(content), assessor, today: Program.now().day)
        let words = ProblemWords(client: file.client, places: try file.places())
        for problem in problems { print(Printable.line(words.line(problem))) }
        guard problems.isEmpty else {
            throw Failure(
                "\(problems.count == 1 ? "1 thing is" : "\(problems.count) things are") to be mended in \(file.file.path)",
                hint: "kith practice play \(client.named) --seen shows what came of each turn",
                status: .badData)
        }
        print(
            "\(file.client.id): \(file.client.lines.count) lines, \(file.client.facts.count) facts, nothing to mend"
        )
    }
}

/// What is wrong with a script, in words with its place.
struct ProblemWords {
    let client: ScriptedClient
    let places: ClientPlaces

    /// One line, `file:line:column: what is wrong`.
    func line(_ problem: ScriptProblem) -> String {
        switch problem {
        case .unreachableLine(let id): "\(places.line(id)): no interview brings the line “\(id)”"
        case .untoldFact(let id): "\(places.fact(id)): no line tells the fact “\(id)”"
        case .unreachableKey(let fact):
            "\(places.part("key.needs")): no interview brings out “\(fact)”, which the key needs"
        case .modelNotUnderstood(let turn):
            "\(places.part("interview.\(turn)")): the client does not understand this, turn \(turn) of the model interview"
        case .modelMisses(let fact):
            "\(places.part("interview")): the model interview does not bring out “\(fact)”, which the key needs"
        case .otherFocus(let focus):
            "\(places.part("key.focus")): from the model interview Kith makes \(focus.orUndecided), and the key is \(client.key.focus.orUndecided)"
        case .fewWordings(let reaction):
            "\(places.part("reactions.\(reaction.rawValue)")): “\(reaction.rawValue)” comes again and again and needs two wordings at least"
        }
    }
}

extension ClientFile {
    /// Where things stand in the file.
    func places() throws(Failure) -> ClientPlaces {
        do {
            return try ClientPlaces(file)
        } catch {
            throw Failure(error)
        }
    }

    /// What recognises the words that are said to this client.
    func recogniser(_ content: RehearsalContent) -> Recogniser {
        Recogniser(content.moves, people: client.people)
    }
}
