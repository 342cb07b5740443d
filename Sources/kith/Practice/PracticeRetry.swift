import ArgumentParser
import CaseModel
import Practice

/// `kith practice retry`: goes on from a turn of an attempt, as another attempt.
struct PracticeRetry: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Go on from a turn of an earlier attempt, with the same client.",
        discussion: """
            What was said before that turn is said again without you; what came after it is forgotten. Without a turn it goes \
            on where the attempt stopped. The earlier attempt stays as it is.
            """)

    @OptionGroup var attempt: AttemptArgument

    @Argument(help: ArgumentHelp("The number of the turn to say again.", valueName: "turn"))
    var turn: Int?

    @OptionGroup var way: TalkOption

    func run() throws {
        let attempt = try AttemptFolder(way.store).read(attempt.number)
        let content = try Program.practiceContent()
        let (rehearsal, file) = try attempt.replayed(content)
        let turns = rehearsal.encounter.turns.count
        let turn = turn ?? turns + 1
        guard (1...(turns + 1)).contains(turn) else {
            throw Failure(
                "attempt \(attempt.number) has \(turns) turns",
                hint: "kith practice debrief \(attempt.number) shows them",
                status: .usage)
        }
        var head = attempt.head
        head.began = way.shown.clock()
        head.from = attempt.number
        let lines = rehearsal.lines(before: turn).map { Attempt.Line(at: head.began.seconds, line: $0) }
        try way.hold(head, file, content, from: lines)
    }
}

/// Which attempt, as it stands on the command line.
struct AttemptArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The number of an attempt; see kith practice progress.", valueName: "attempt"))
    var number: Int
}

extension Attempt {
    /// The attempt as it went, with the client as the script has them now; where that has changed, a person is told.
    func replayed(_ content: RehearsalContent, isTold: Bool = true) throws(Failure) -> (Rehearsal, ClientFile)
    {
        let file = try ClientFile(head.client)
        if isTold, file.fingerprint != head.script {
            Notice.say(
                "\(file.client.name) or the program has changed since attempt \(number); the answers may be others now"
            )
        }
        var rehearsal = head.rehearsal(with: file, content, AssessorLoader { Entry.leave(after: $0) })
        rehearsal.replay(typed)
        return (rehearsal, file)
    }
}
