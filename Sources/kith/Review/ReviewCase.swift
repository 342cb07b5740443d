import ArgumentParser
import Assessment
import CaseModel
import Console
import Content
import Foundation
import Interview
import Vault

/// `kith review`: a clinician looks at a case, asks on, and decides.
struct ReviewCase: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Review a case: the suggestion, its reasons, what to ask, a decision.",
        discussion: """
            The first screen has what comes first; then type help. What you note, ask and decide is added to the case; \
            no answer of the client is changed. A file that was handed over is taken in with kith cases import.
            """)

    @Argument(
        help: ArgumentHelp(
            "The number or the name of the case; without one, the case last worked on.", valueName: "case"))
    var named: String?

    @Option(help: ArgumentHelp("Your initial or name, kept with what you add.", valueName: "initial"))
    var by: String?

    @Flag(help: "No cursor movement, no colour, nothing said twice; for screen readers.")
    var plain = false

    @Flag(help: "One JSON object a line, for other programs.")
    var jsonl = false

    @Option(help: ArgumentHelp("Take this day for today.", valueName: "yyyy-mm-dd", visibility: .hidden))
    var today: Today?

    @OptionGroup var store: OpenStoreOption

    func run() throws {
        let clock = today.map { today in { today.moment } } ?? Program.now
        let vault = try store.openExisting()
        let (summary, inventory) = try CaseArgument.read(named, in: vault)
        guard let vault else { throw VaultError.noSuchCase }
        let environment = ProcessInfo.processInfo.environment
        let front: any Front =
            jsonl
            ? JSONLinesFront(environment: environment)
            : ConsoleFront(settings: ConsoleSettings(plainRequested: plain, environment: environment))
        defer { front.close() }
        let session = ReviewSession(
            inventory, title: Self.title(summary), by: try by.map(CaseName.checked) ?? "clinician",
            content: try Program.interviewContent(), assessor: Assessor(rules: try Program.rules().book),
            now: clock())
        var conversation = Conversation(
            vault: vault, front: front, clock: clock, choice: nil, session: session,
            place: (summary.id, summary.eventCount))
        try conversation.run()
    }

    private static func title(_ summary: CaseSummary) -> String {
        let name = summary.name.map { ", " + $0 } ?? ""
        let state = summary.isFinished ? "finished" : "not finished"
        return "Case \(summary.id)\(name), begun \(WrittenTime.day(summary.begun)), \(state)"
    }
}
