import ArgumentParser
import Vault

/// `kith keys show`: to whom others seal, where the key is, and whether it is protected.
struct KeysShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the recipient of the key, and where the key is.",
        discussion: "The key itself is never shown. A key under a passphrase has to be opened for this.")

    @OptionGroup var identity: IdentityOption
    @OptionGroup var passphrase: PassphraseOption

    func run() throws {
        let file = try KeyFile(try identity.path())
        let identities = try file.identities(passphrase)
        for identity in identities { print("recipient  \(identity.recipient)") }
        print("file       \(Printable.line(file.path))")
        print(
            "protected  \(file.isProtected ? "by a passphrase" : "no; kith keys passphrase puts it under one")"
        )
    }
}
