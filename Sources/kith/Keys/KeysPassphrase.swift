import ArgumentParser
import Vault

/// `kith keys passphrase`: another passphrase for the same key.
struct KeysPassphrase: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "passphrase", abstract: "Change the passphrase of the key, or give it one.",
        discussion: """
            The key stays the same, and so does its recipient; only the file around it is written anew. Copies of the \
            old file still open with the old passphrase.
            """)

    @OptionGroup var identity: IdentityOption
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var work: WorkOption

    @OptionGroup var newPassphrase: NewPassphraseOption

    func run() throws {
        let file = try KeyFile(try identity.path())
        let text = try file.text(passphrase)
        // What is no key is not put under a passphrase as if it were one.
        _ = try wording(file.path) { try IdentityFile.identities(in: text) }
        let new = try newPassphrase.chosen(for: "what was sealed for you")
        let contents = try wording(file.path) { try IdentityFile.sealed(text, under: new, work.work) }
        try wording(file.path) {
            var written = try NewFile(at: file.path)
            try contents.withBytes(written.output)
            try written.appear(replacing: true)
        }
        Notice.say("\(file.path) is under the new passphrase")
        Notice.say("copies of the old file still open as they did; it is yours to remove them")
    }
}
