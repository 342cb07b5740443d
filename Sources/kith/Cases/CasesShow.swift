import ArgumentParser
import CaseModel
import Vault

/// `kith cases show`: a case in plain lines, for the clinician: what comes first, the PHQ-9, people, events, answers.
struct CasesShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the concerns, measures, people and answers of a case.")

    @Argument(
        help: ArgumentHelp(
            "The number or the name of the case; without one, the case last worked on.", valueName: "case"))
    var named: String?
    @OptionGroup var store: StoreOption

    func run() throws {
        let vault = try store.openExisting()
        let summary = try CaseArgument.find(named, in: vault)
        guard let stored = try vault?.open(summary.id) else { throw Failure(VaultError.noSuchCase) }
        let heading = [Self.heading(summary)]
        for line in heading + Self.lines(Inventory(stored.events)) { print(line) }
    }

    private static func heading(_ summary: CaseSummary) -> String {
        let name = summary.name.map { ", " + Printable.line($0) } ?? ""
        let state = summary.isFinished ? "finished" : "open"
        return "case \(summary.id)\(name), begun \(WrittenTime.day(summary.begun)), \(state)"
    }

    /// Concerns first, then measures, people, events, and the answers in the order of the questions' first replies.
    static func lines(_ inventory: Inventory) -> [String] {
        var lines = CaseFacts(inventory: inventory).lines + ["", "people"]
        lines += inventory.people.map { "  \($0.id)  \(Printable.line(introduction($0)))" }
        if inventory.people.isEmpty { lines.append("  none yet") }
        lines += ["", "answers"]
        lines += inventory.answersInOrder.map { answer in
            "  \(answer.id)  \(Printable.line(answer.key.description)): \(Printable.line(words(answer.reply)))"
        }
        if inventory.answersInOrder.isEmpty { lines.append("  none yet") }
        guard !inventory.remarks.isEmpty else { return lines }
        lines += ["", "also said, where it did not fit the question"]
        return lines
            + inventory.remarks.map {
                "  \(Printable.line($0.question.description)): \(Printable.line($0.words))"
            }
    }

    private static func introduction(_ person: Person) -> String {
        switch person.standing {
        case .present: person.introduction
        case .died: person.introduction + ", died"
        case .apart: person.introduction + ", no contact"
        }
    }

    private static func words(_ reply: Reply) -> String {
        switch reply {
        case .said(let words, .choice(let choice)) where words != choice: "\(words) [\(choice)]"
        case .said(let words, _): words
        case .skipped: "[not now]"
        case .withheld: "[rather not say]"
        case .unknown: "[don't know]"
        }
    }
}
