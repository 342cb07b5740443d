import ArgumentParser
import Assessment
import Console
import Content
import Practice

/// `kith practice coverage`: which lines of a client are ever said.
struct PracticeCoverage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Play a client in many ways, and list the lines that are seldom said.",
        discussion: """
            Plays the model interview, one that asks everything of everyone with a reflection after each answer, and talks \
            drawn by the seed.
            """)

    @OptionGroup var client: ClientArgument

    @Option(help: ArgumentHelp("The number of drawn talks.", valueName: "number"))
    var talks = 200

    @Option(help: ArgumentHelp("The turns of a drawn talk.", valueName: "number"))
    var turns = 40

    @Option(help: ArgumentHelp("The seed of the first drawn talk.", valueName: "number"))
    var seed: UInt64 = 1

    func validate() throws {
        guard (0...10_000).contains(talks), (1...500).contains(turns) else {
            throw ValidationError("--talks is at most 10000, and --turns from 1 to 500")
        }
    }

    func run() throws {
        let file = try ClientFile(client.named)
        let content = try Program.practiceContent()
        let play = ScriptPlay(file.client, manner: content.manner)
        let coverage = ScriptCoverage(play, file.recogniser(content), talks: talks, turns: turns, seed: seed)
        let places = try file.places()
        let lines = coverage.lines
        print("\(lines.count) lines in \(file.file.path)")
        print("  the model interview says \(lines.count(where: \.isInModel))")
        print("  asking everything of everyone says \(lines.count(where: \.isInSystematic))")
        print("  \(talks) talks of \(turns) turns say \(lines.count { $0.drawn > 0 })")
        let assessor = Assessor(rules: try Program.rules().book)
        print("")
        print("When everything is asked of everyone:")
        for line in TalkOutcome(play.systematic(), assessor).lines { print(line) }
        list("Never said by any:", lines.filter(\.isNeverSaid)) { "\(places.line($0.id)): \($0.id)" }
        let rare = lines.filter { !$0.isNeverSaid && !$0.isInModel && $0.drawn * 50 < talks }
        list("Not in the model interview, and in fewer than one drawn talk in fifty:", rare) {
            "\(places.line($0.id)): \($0.id), in \($0.drawn) of \(talks)"
        }
    }

    private func list(
        _ title: String, _ lines: [ScriptCoverage.Line], _ words: (ScriptCoverage.Line) -> String
    ) {
        guard !lines.isEmpty else { return }
        print("")
        print(title)
        for line in lines { print(Printable.line("  " + words(line))) }
    }
}
