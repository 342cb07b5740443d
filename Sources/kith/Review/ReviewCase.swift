import ArgumentParser
import Assessment
import CaseModel
import Content
import Interview
import Vault

/// `kith review`: a clinician looks at a case, asks on, and decides.
struct ReviewCase: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Review a case: the suggestion, its reasons, what to ask, a decision.",
        discussion: """
            The first screen has what comes first; then type help. What you note, ask, decide and write is added to the \
            case; no answer of the client is changed. A file that was handed over is taken in first, as with \
            kith cases import.
            """)

    @Argument(
        help: ArgumentHelp(
            "The number or the name of the case, or a sealed file; without one, the case last worked on.",
            valueName: "case"),
        completion: .file(extensions: ["age"]))
    var named: String?

    @Option(help: ArgumentHelp("Your initial or name, kept with what you add.", valueName: "initial"))
    var by: String?

    @OptionGroup var shown: FrontOption

    @OptionGroup var sealed: SealedCaseOption
    @OptionGroup var store: OpenStoreOption

    func run() throws {
        let clock = shown.clock
        let who = try by.map(CaseName.checked) ?? "clinician"
        let (vault, first) = try opened()
        let rules = try Program.rules().book
        let content = try Program.interviewContent()
        let front = shown.front()
        defer { front.close() }
        let waiting = WaitingCases(vault: vault)
        var summary = first
        while true {
            let stored = try vault.open(summary.id)
            let desk = ReportDesk(content: content, rules: rules, summary: summary)
            let session = ReviewSession(
                Inventory(stored.events), title: Self.title(summary), by: who, content: content,
                assessor: Assessor(rules: rules),
                desk: ReviewDesk(write: desk.write, next: { waiting.next(after: summary.id) }), now: clock())
            var conversation = Conversation(
                vault: vault, front: front, clock: clock, choice: nil, session: session,
                place: (summary.id, stored.version))
            guard try conversation.run() == .next, let next = waiting.chosen else { return }
            summary = next
        }
    }

    /// The store and the case; a sealed file is taken in, a case that is here under that name comes first.
    private func opened() throws -> (Vault, CaseSummary) {
        if let named, SealedCaseOption.isFile(named) {
            let opened = try store.open()
            let (outcome, _) = try sealed.take(named, opened, store.passphrase)
            Notice.say(outcome.words)
            return (opened.vault, try CaseArgument.find(outcome.id.description, in: opened.vault))
        }
        guard let vault = try store.openExisting() else { throw VaultError.noSuchCase }
        return (vault, try CaseArgument.find(named, in: vault))
    }

    private static func title(_ summary: CaseSummary) -> String {
        let name = summary.name.map { ", " + $0 } ?? ""
        return "\(summary.id)\(name), begun \(WrittenTime.day(summary.begun))"
    }
}
