import ArgumentParser
import Practice
import Reports

/// `kith practice debrief`: what an attempt teaches, again or in a file.
struct PracticeDebrief: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "debrief", abstract: "Show the debrief of an attempt, or write it down.",
        discussion: """
            What you typed is played again with the same client, and the debrief is made afresh. Where you \
            stopped before your conclusion, what there was to find out stays closed; kith practice retry goes on from there.
            """)

    @OptionGroup var attempt: AttemptArgument

    @Option(help: "How it is laid out.")
    var format = ReportDocument.Layout.text

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to this file, which must not be there yet.", valueName: "file"),
        completion: .file())
    var output: String?

    @OptionGroup var store: StoreOption

    func run() throws {
        let attempt = try AttemptFolder(store).read(attempt.number)
        let (rehearsal, _) = try attempt.replayed(try Program.practiceContent())
        guard !rehearsal.encounter.turns.isEmpty else {
            throw Failure("nothing was said in attempt \(attempt.number)", status: .noInput)
        }
        let text = ReportDocument(rehearsal, attempt).render(as: format)
        guard let output else { return print(text, terminator: "") }
        try ReportCommand.write(text, to: output)
    }
}

extension ReportDocument.Layout: ExpressibleByArgument {}

extension ReportDocument {
    /// A debrief, with the talk itself at the end.
    fileprivate init(_ rehearsal: Rehearsal, _ attempt: Attempt) {
        let page = rehearsal.debrief.page
        let setUp: [CaseReport.Entry] = [
            CaseReport.Entry("Attempt", "\(attempt.number), \(WrittenTime.minute(attempt.head.began))"),
            CaseReport.Entry("Seed", "\(attempt.head.seed)"),
            CaseReport.Entry("Manner", rehearsal.encounter.style.rawValue),
        ]
        let name = rehearsal.client.firstName
        let talk = rehearsal.encounter.turns.flatMap { turn in
            [
                CaseReport.Entry(
                    "\(turn.number). You", turn.move.text.isEmpty ? "(silence)" : turn.move.text),
                CaseReport.Entry(name, turn.reply),
            ]
        }
        self.init(
            title: page.title,
            sections: page.sections.map { ($0.title, $0.blocks.map(Part.init)) } + [
                ("The talk", [.entries([CaseReport.Entry(name, rehearsal.client.opening)] + talk)]),
                ("How it was set up", [.entries(setUp)]),
            ])
    }
}

extension ReportDocument.Part {
    /// A block of a debrief.
    fileprivate init(_ block: DebriefPage.Block) {
        self =
            switch block {
            case .paragraph(let text): .paragraph(text)
            case .list(let items): .list(items)
            case .entries(let entries): .entries(entries.map { CaseReport.Entry($0.name, $0.value) })
            case .table(let heading, let rows): .table(heading: heading, rows: rows)
            }
    }
}
