import ArgumentParser
import Assessment
import CaseModel
import Content
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

    @OptionGroup var place: ConversationPlace

    @OptionGroup var shown: FrontOption

    @Flag(help: "Do not show what stood out at the end; leave that to the clinician.")
    var noSummary = false

    func run() throws {
        let clock = shown.clock
        let content = try Program.interviewContent()
        let opened = try place.open()
        let front = shown.front()
        defer { front.close() }
        let loader = AssessorLoader { failure in
            front.close()
            Entry.leave(after: failure)
        }
        let session = Session(
            inventory: Inventory(opened.stored?.events ?? []), content: content, showsSummary: !noSummary,
            keeping: opened.keeping, now: clock(), assessor: loader.load)
        var conversation = Conversation(
            vault: opened.vault, front: front, clock: clock, choice: opened.choice, session: session,
            place: opened.stored.map { ($0.id, $0.version) })
        try conversation.run()
        if opened.keeping == .sealedForOthers { try Forgetting(conversation).end() }
    }
}
