import ArgumentParser
import Vault

/// `kith keys`: the key with which sealed cases are read, and to whom cases are handed over.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Make and look after the key that opens what is sealed for you.",
        subcommands: [KeysNew.self, KeysShow.self, KeysPassphrase.self, KeysRecipients.self],
        defaultSubcommand: KeysShow.self)
}

/// How much work a passphrase of a new file takes; hidden, since only tests have a reason to choose it.
struct WorkOption: ParsableArguments {
    @Option(help: ArgumentHelp("The work factor of the passphrase.", visibility: .hidden))
    var workFactor = WorkFactor.usual.power

    /// The work.
    var work: WorkFactor { WorkFactor(workFactor) }
}
