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
        let choice = try CaseChoice(name: name, startsNew: startsNew)
        let vault = try open()
        let stored: StoredCase?
        do { stored = try choice.find(in: vault) } catch { throw Failure(error) }
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
            vault: vault, front: front, clock: clock, choice: choice, session: session,
            place: stored.map { ($0.id, $0.version) })
        try conversation.run()
    }

    /// The store; one that can only be read is refused now, not after the first answer.
    private func open() throws(Failure) -> Vault {
        let directory = noSave ? "" : try store.directory()
        do throws(VaultError) {
            let vault = noSave ? try Vault.inMemory() : try Vault(at: directory, keys: .none)
            if vault.isReadOnly { throw .readOnly(path: directory) }
            return vault
        } catch {
            throw Failure(error)
        }
    }
}
