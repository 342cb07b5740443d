import ArgumentParser
import Assessment
import CaseModel
import Console
import Content
import Foundation
import Interview
import Vault

/// `kith begin`: holds the interview, or goes on where it stopped.
struct BeginCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "begin", abstract: "Begin the conversation, or go on where you stopped.",
        discussion: """
            Without a name it goes on with the conversation that was last worked on, or begins the first one. \
            Type /help in the conversation to see what you can type there.
            """)

    @OptionGroup var store: StoreOption

    @Option(help: ArgumentHelp("Go on with the conversation of this name, or begin it.", valueName: "name"))
    var name: String?

    @Flag(name: .customLong("new"), help: "Begin another conversation.")
    var startsNew = false

    @Flag(help: "No cursor movement, no colour, nothing said twice; for screen readers.")
    var plain = false

    @Flag(help: "One JSON object a line, for other programs.")
    var jsonl = false

    @Flag(help: "Do not show what stood out at the end; leave that to the clinician.")
    var noSummary = false

    @Flag(help: "Keep nothing: what is said is gone when the conversation ends.")
    var noSave = false

    @Option(help: ArgumentHelp("Take this day for today.", valueName: "yyyy-mm-dd", visibility: .hidden))
    var today: Today?

    func run() throws {
        let clock = today.map { today in { today.moment } } ?? Program.now
        let content = try Program.interviewContent()
        let (vault, stored) = try open()
        let environment = ProcessInfo.processInfo.environment
        let front: any Front =
            jsonl
            ? JSONLinesFront(environment: environment)
            : ConsoleFront(settings: ConsoleSettings(plainRequested: plain, environment: environment))
        defer { front.close() }
        let loader = AssessorLoader { failure in
            front.close()
            Entry.leave(after: failure)
        }
        let session = Session(
            inventory: Inventory(stored?.events ?? []), content: content, showsSummary: !noSummary,
            keepsAnswers: !noSave,
            now: clock(), assessor: loader.load)
        var conversation = Conversation(
            vault: vault, front: front, clock: clock, name: name, session: session,
            place: stored.map { ($0.id, $0.version) })
        try conversation.run()
    }

    private func open() throws(Failure) -> (Vault, StoredCase?) {
        let directory = noSave ? "" : try store.directory()
        do throws(VaultError) {
            let vault = noSave ? try Vault.inMemory() : try Vault(at: directory)
            guard !startsNew, let id = try chosen(from: try vault.cases()) else { return (vault, nil) }
            return (vault, try vault.open(id))
        } catch {
            throw Failure(error)
        }
    }

    /// The case to go on with: the one of the name given, else the one last changed, unfinished ones first.
    private func chosen(from cases: [CaseSummary]) throws(VaultError) -> CaseID? {
        if let name { return cases.first { $0.name?.lowercased() == name.lowercased() }?.id }
        let open = cases.filter { !$0.isFinished }
        return (open.isEmpty ? cases : open).max { $0.lastChange < $1.lastChange }?.id
    }
}
