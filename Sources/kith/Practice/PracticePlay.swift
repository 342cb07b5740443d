import ArgumentParser
import Assessment
import CaseModel
import Console
import Content
import Practice

/// `kith practice play`: the model interview of a client with the client's answers.
struct PracticePlay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "play", abstract: "Print the model interview of a client, with the answers.",
        discussion: "It gives away what there is to find out; practise with the client first.")

    @OptionGroup var client: ClientArgument

    @Option(help: ArgumentHelp("The client answers in this manner.", valueName: "style"))
    var style: SpeakingStyle?

    @Option(help: ArgumentHelp("Other wordings and another order of chance.", valueName: "number"))
    var seed: UInt64 = 1

    @Flag(help: "Under each turn, what it was taken for and what came of it.")
    var seen = false

    func run() throws {
        let file = try ClientFile(client.named)
        let content = try Program.practiceContent()
        let recogniser = file.recogniser(content)
        var encounter = Encounter(file.client, style: style, seed: seed, manner: content.manner)
        let name = file.client.firstName
        show(name, file.client.opening)
        for line in file.client.interview {
            encounter.take(recogniser.recognise(line))
            guard let turn = encounter.turns.last else { continue }
            print("")
            show("\(turn.number). You", turn.move.text)
            show(name, turn.reply)
            if seen { for line in TurnSeen(turn).lines { print(line) } }
        }
        let assessor = Assessor(rules: try Program.rules().book)
        print("")
        for line in TalkOutcome(encounter, assessor).lines { print(line) }
    }

    private func show(_ speaker: String, _ words: String) {
        for line in wrapped("\(speaker): \(Printable.line(words))", width: 76, hangingIndent: 4) {
            print(line)
        }
    }
}

/// What a turn was taken for and what came of it, for whoever writes a client.
struct TurnSeen {
    let turn: Turn

    init(_ turn: Turn) { self.turn = turn }

    var lines: [String] {
        let kinds = turn.move.kinds.map(\.rawValue).sorted().joined(separator: " ")
        let topics = (turn.topics.isEmpty ? turn.move.topics : turn.topics).map(\.rawValue).joined(
            separator: " ")
        let person = turn.person.map { " @\($0)" } ?? ""
        let came = turn.lines.isEmpty ? "no line" : turn.lines.joined(separator: " ")
        let held = turn.held.map { ", held back: \($0)" } ?? ""
        let facts = turn.facts.isEmpty ? "" : ", told: \(turn.facts.joined(separator: " "))"
        let lost = turn.isUnderstood ? "" : ", not understood"
        return wrapped(
            "[\(kinds) / \(topics)\(person) → \(came)\(held)\(facts)\(lost); trust \(turn.trustBefore) → \(turn.trustAfter)]",
            width: 76, indent: 4, hangingIndent: 5)
    }
}

extension SpeakingStyle: ExpressibleByArgument {}
