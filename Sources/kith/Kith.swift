import ArgumentParser

/// The program `kith`.
@main
struct Kith: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kith",
        abstract: "The interpersonal inventory as a conversation in the terminal.",
        version: version,
        subcommands: [
            BeginCommand.self, ReviewCase.self, CasesCommand.self, SuggestCommand.self, RulesCommand.self,
            KeysCommand.self,
            ReportCommand.self, AgreementCommand.self, ReplayCommand.self, PracticeCommand.self,
            UnsealCommand.self, DoctorCommand.self,
        ],
        defaultSubcommand: BeginCommand.self)

    /// The release.
    static let version = "1.0"

    /// Runs what the arguments ask for, and ends the process with the status of that.
    static func main() {
        Entry.run(Array(CommandLine.arguments.dropFirst()))
    }
}
