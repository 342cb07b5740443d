import Foundation
import Vault

/// The key that the cases of a store are sealed with, made when the store is first used.
///
/// A person is asked once how their answers are to be kept; a program has to say it.
struct FirstKey {
    private let place: StoreKeyPlace

    /// The first key of a store.
    init(_ place: StoreKeyPlace) { self.place = place }

    /// Makes the key as the options say, else as the person says.
    func make(_ passphrase: PassphraseOption, unlocked: Bool, _ work: WorkFactor = .usual) throws -> Identity
    {
        let key = Identity()
        if unlocked {
            try write(key, under: nil)
        } else if let given = try passphrase.given() {
            try write(key, under: given, work)
        } else if let dialogue = PrivateDialogue() {
            try ask(dialogue, for: key)
        } else {
            throw Failure(
                "how the answers are to be kept has to be said, and nobody can be asked here",
                hint:
                    "--passphrase-file locks them, --unlocked leaves them open to whoever uses this account",
                status: .usage)
        }
        return key
    }

    private func ask(_ dialogue: PrivateDialogue, for key: Identity) throws {
        dialogue.say(
            "Hello. One thing before we begin. Kith keeps what you say in a file on this computer. You can lock it, so that nobody else can read it. "
                + "But if you lose what unlocks it, it can never be opened again. Nobody can help then, and "
                + "Kith can not either.")
        let choice = try dialogue.choose(
            "How would you like to keep your answers?",
            [
                "Lock them with a passphrase of my own.",
                "Lock them with ten words that Kith picks. You write them on paper.",
                "Leave them unlocked on this computer. Anyone who can use your account here can read them.",
            ])
        switch choice {
        case 1: try write(key, under: try NewPassphrase.chosen(dialogue))
        case 2: try write(key, under: try NewPassphrase.drawn(dialogue))
        default: try write(key, under: nil)
        }
    }

    private func write(
        _ key: Identity, under passphrase: consuming Secret?, _ work: WorkFactor = .usual
    ) throws {
        try Vault.prepareFolder(place.directory)
        try KeyMaking.write(key, to: place.path, under: passphrase, work)
    }
}
