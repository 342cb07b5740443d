import ArgumentParser
import CaseModel
import Practice

/// How a talk is shown, and where it is kept.
struct TalkOption: ParsableArguments {
    @OptionGroup var shown: FrontOption

    @Flag(help: "Keep nothing of what you type.")
    var noSave = false

    @OptionGroup var store: StoreOption

    /// Holds a talk, from these lines on.
    func hold(
        _ head: Attempt.Head, _ file: ClientFile, _ content: RehearsalContent, from lines: [Attempt.Line] = []
    ) throws {
        let folder = noSave ? nil : try AttemptFolder(store)
        let front = shown.front()
        defer { front.close() }
        let loader = AssessorLoader { failure in
            front.close()
            Entry.leave(after: failure)
        }
        var rehearsal = head.rehearsal(with: file, content, loader)
        rehearsal.replay(lines.map { ($0.line, head.began) })
        var talk = RehearsalTalk(
            rehearsal, head, from: lines, front: front, clock: shown.clock,
            screen: RehearsalScreen(
                today: head.began.day, client: file.client.firstName, content: Program.interviewContent),
            folder: folder)
        try talk.run()
    }
}
