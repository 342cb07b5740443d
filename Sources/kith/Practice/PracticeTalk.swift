import ArgumentParser
import CaseModel
import Content
import Practice

/// `kith practice CLIENT`: the talk itself, then the debrief.
struct PracticeTalk: ParsableCommand, TakesAnyWord {
    static let configuration = CommandConfiguration(
        commandName: "talk", abstract: "Interview a client; kith practice CLIENT is the same.",
        discussion: """
            You type what you would say, and the client answers. /help shows what else you can type; /end leads to your \
            conclusion and a debrief. Every line is kept, unsealed, in the folder practice of your store: it is what you typed \
            to someone who is made up.
            """)

    @Argument(
        help: ArgumentHelp(
            "A client of kith practice list, or a file of your own.", valueName: "client"),
        completion: .file(extensions: ["yaml"]))
    var named: String?

    @Option(help: "How the client speaks; without it, in their own way.")
    var style: SpeakingStyle?

    @Option(
        help: ArgumentHelp(
            "The same number brings the same client; without one, another each time.", valueName: "number"))
    var seed: UInt64?

    @Option(help: ArgumentHelp("End the talk after so many minutes.", valueName: "number"))
    var minutes: Int?

    @Flag(help: "Give a hint when the client did not understand twice.")
    var hints = false

    @OptionGroup var way: TalkOption

    func validate() throws {
        if let minutes, !(1...600).contains(minutes) {
            throw ValidationError("--minutes is a number from 1 to 600")
        }
    }

    func run() throws {
        guard let named else { return try PracticeList().run() }
        let file = try ClientFile(named)
        let head = Attempt.Head(
            client: file.place, script: file.fingerprint, style: style, seed: seed ?? .random(in: 1...9999),
            minutes: minutes, hints: hints, began: way.shown.clock())
        try way.hold(head, file, try Program.practiceContent())
    }
}
