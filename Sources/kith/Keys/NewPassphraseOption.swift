import ArgumentParser
import Vault

/// Where a program gives the passphrase of something new.
struct NewPassphraseOption: ParsableArguments {
    @Option(
        help: ArgumentHelp("The new passphrase is the first line of this file.", valueName: "file"),
        completion: .file())
    var newPassphraseFile: String?

    /// The passphrase as given, or as a person chooses it; `what` can never be read again when it is lost.
    func chosen(for what: String) throws -> Secret {
        if let newPassphraseFile {
            return try PassphraseOption.firstLine(ofFile: newPassphraseFile)
        }
        guard let dialogue = PrivateDialogue() else {
            throw Failure(
                "a new passphrase is needed, and nobody can be asked here",
                hint: "give it with --new-passphrase-file", status: .usage)
        }
        return try NewPassphrase.asked(dialogue, of: what)
    }
}
