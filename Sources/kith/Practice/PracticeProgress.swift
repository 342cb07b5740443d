import ArgumentParser
import CaseModel
import Practice

/// `kith practice progress`: the attempts, one a line, to be compared with one another.
struct PracticeProgress: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "List your attempts, and how you asked in each.",
        discussion: """
            Counts only; none of them is a grade. “Found” is what came to light of what there was to find out, “needed” what \
            the expert’s focus rests on, and “focus” yours, with the expert’s in brackets where it is another.
            """)

    @OptionGroup var store: StoreOption

    func run() throws {
        let folder = try AttemptFolder(store)
        let numbers = folder.numbers()
        guard !numbers.isEmpty else { return print("no attempts yet; kith practice list shows the clients") }
        // Wanted only by attempts that have no figures of their own.
        lazy var content = Result { try Program.practiceContent() }
        var rows: [[String]] = []
        for number in numbers {
            let attempt = try folder.read(number)
            let figures =
                try attempt.figures ?? Attempt.Figures(try attempt.replayed(content.get(), isTold: false).0)
            rows.append(Self.row(attempt, figures))
        }
        for line in Table.lines(heading: Self.heading, rows, rightAligned: [0, 3, 4, 5, 6]) { print(line) }
        print("")
        for line in Self.legend { print(line) }
    }

    private static let heading = [
        "no", "day", "client", "turns", "open", "closed", "back", "found", "needed", "focus",
    ]

    /// What is counted in the columns.
    private static let legend = [
        "open    your open questions", "closed  your closed, leading and double ones",
        "back    what you said back: reflections and summaries",
        "found   what came to light of all there was to find out",
        "needed  what came to light of what the focus rests on",
        "focus   yours, with the expert’s in brackets where it is another",
    ]

    private static func row(_ attempt: Attempt, _ figures: Attempt.Figures) -> [String] {
        [
            "\(attempt.number)", WrittenTime.day(attempt.head.began),
            Printable.line(clientName(attempt.head.client)),
            "\(figures.turns)", "\(figures.open)", "\(figures.closed)", "\(figures.saidBack)",
            "\(figures.found) of \(figures.findable)", "\(figures.foundOfNeeded) of \(figures.needed)",
            attempt.figures == nil ? "(not finished)" : figures.focusInWords,
        ]
    }

    /// The shipped client's name, or that of the file.
    private static func clientName(_ client: String) -> String {
        client.split(separator: "/").last.map(String.init) ?? client
    }
}

extension Attempt.Figures {
    /// The trainee's focus, with the expert's in brackets where it is another.
    fileprivate var focusInWords: String { focus == key ? focus : "\(focus) (\(key))" }
}
