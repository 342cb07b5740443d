import ArgumentParser
import Foundation
import Vault

/// `kith keys new`: makes a key, and says to whom others can then seal.
struct KeysNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a key, under a passphrase.",
        discussion: """
            What others seal to the recipient that this prints can be read with the key and with nothing else. If the \
            passphrase or the file is lost, it can never be read again. An existing file is never replaced.
            """)

    @OptionGroup var identity: IdentityOption
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var work: WorkOption

    @Flag(help: "Leave the key open: whoever gets hold of the file can use it.")
    var unprotected = false

    func validate() throws {
        if unprotected, passphrase.isGiven {
            throw ValidationError("--unprotected takes no passphrase")
        }
    }

    func run() throws {
        let path = try identity.path()
        guard access(path, F_OK) != 0 else { throw Failure.keyExists(path) }
        let key = Identity()
        if unprotected {
            try identity.prepareFolder()
            try KeyMaking.write(key, to: path, under: nil)
            Notice.say(
                "the key is not protected: whoever gets hold of \(path) can read what is sealed for you")
            Notice.say("kith keys passphrase puts it under a passphrase")
        } else {
            let passphrase = try chosenPassphrase()
            try identity.prepareFolder()
            try KeyMaking.write(key, to: path, under: passphrase, work.work)
        }
        Notice.say("the key is in \(path); keep a copy of that file in a second place")
        Notice.say("give this to those who seal something for you; it is no secret:")
        print(key.recipient)
    }

    private func chosenPassphrase() throws -> Secret {
        if let given = try passphrase.given() { return given }
        guard let dialogue = PrivateDialogue() else {
            throw Failure(
                "a passphrase is needed, and nobody can be asked here",
                hint: "give it with --passphrase-file, or choose --unprotected", status: .usage)
        }
        dialogue.line(
            "Kith makes a key for you. Others can then seal things so that you alone can read them.")
        return try NewPassphrase.asked(dialogue, of: "what was sealed for you")
    }
}

extension Failure {
    /// There is a key already, which is never replaced.
    static func keyExists(_ path: String) -> Failure {
        Failure(
            "there is a key at \(path) already; it was left as it is",
            hint: "see kith keys show, or choose another file with --identity", status: .cannotCreate)
    }
}
