import ArgumentParser
import Assessment
import CaseModel
import Content
import Interview
import Vault

/// `kith cases show`: a case in plain lines, for the clinician: what comes first, why a focus is suggested, the answers.
struct CasesShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the concerns, measures, answers and suggestion of a case, with the reasons.")

    @Argument(
        help: ArgumentHelp(
            "The number or the name of the case; without one, the case last worked on.", valueName: "case"))
    var named: String?
    @OptionGroup var store: OpenStoreOption

    func run() throws {
        let (summary, inventory) = try CaseArgument.read(named, in: store.openExisting())
        let lines = Self.lines(
            inventory, content: try Program.interviewContent(), try Program.rules().book)
        for line in [Self.heading(summary)] + lines { print(line) }
    }

    private static func heading(_ summary: CaseSummary) -> String {
        let name = summary.name.map { ", " + Printable.line($0) } ?? ""
        let state = summary.isFinished ? "finished" : "open"
        return "case \(summary.id)\(name), begun \(WrittenTime.day(summary.begun)), \(state)"
    }

    /// Concerns first, then measures, events and why a focus is suggested, then people, and the answers in the order of
    /// the questions' first replies.
    static func lines(
        _ inventory: Inventory, content: InterviewContent, _ book: RuleBook
    ) -> [String] {
        let reading = CaseReading(inventory, content: content)
        var lines = CaseFacts(inventory: inventory, reading: reading).lines
        lines += ["", "suggestion, not clinician-confirmed"]
        let suggestion = Assessor(rules: book).suggestion(for: inventory)
        lines += SuggestionText(suggestion, of: inventory, reading).lines
            .map { $0.isEmpty ? "" : "  " + Printable.line($0) }
        lines += ["", "people"]
        lines += inventory.people.map { "  \($0.id)  \(Printable.line(introduction($0)))" }
        if inventory.people.isEmpty { lines.append("  none yet") }
        lines += ["", "answers"]
        lines += inventory.answersInOrder.map { answer in
            "  \(answer.id)  \(Printable.line("\(reading.question(answer.key)): \(reading.reply(answer))"))"
        }
        if inventory.answersInOrder.isEmpty { lines.append("  none yet") }
        guard !inventory.remarks.isEmpty else { return lines }
        lines += ["", "also said, where it did not fit the question"]
        return lines
            + inventory.remarks.map { "  \(Printable.line("\(reading.question($0.question)): \($0.words)"))" }
    }

    private static func introduction(_ person: Person) -> String {
        switch person.standing {
        case .present: person.introduction
        case .died: person.introduction + ", died"
        case .apart: person.introduction + ", no contact"
        }
    }
}
