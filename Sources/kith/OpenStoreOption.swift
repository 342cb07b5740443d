import ArgumentParser
import Foundation
import Vault

/// A store, and what opens it.
struct OpenStoreOption: ParsableArguments {
    @OptionGroup var store: StoreOption
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var work: WorkOption

    @Flag(help: "Where there is no key yet, leave the cases open to whoever uses this account.")
    var unlocked = false

    func validate() throws {
        if unlocked, passphrase.isGiven {
            throw ValidationError("--unlocked takes no passphrase")
        }
    }

    /// A store that was opened, and how it is kept.
    struct Opened {
        let vault: Vault
        /// The keys that open it.
        let identities: [Identity]
        /// Whether a passphrase protects them.
        let isLocked: Bool

        fileprivate init(_ identities: [Identity], isLocked: Bool, at directory: String) throws {
            guard let owner = identities.first else { throw VaultError.locked }
            vault = try Vault(at: directory, keys: StoreKeys(owner))
            self.identities = identities
            self.isLocked = isLocked
        }
    }

    /// Opens the store, making it and its key where there are none.
    func open() throws -> Opened {
        let place = try StoreKeyPlace(store)
        if !place.hasKey {
            try place.refuseLostKey()
            do {
                let key = try FirstKey(place).make(passphrase, unlocked: unlocked, work.work)
                let isLocked = try KeyFile(place.path).isProtected
                return try Opened([key], isLocked: isLocked, at: place.directory)
            } catch let failure as Failure where failure == .keyExists(place.path) {
                // Another window made it meanwhile.
            }
        }
        let file = try KeyFile(place.path, label: "your answers")
        let identities = try file.identities(passphrase)
        return try Opened(identities, isLocked: file.isProtected, at: place.directory)
    }

    /// Opens the store; nil, and nothing is made, where there is none.
    ///
    /// A store that holds nothing but what was sealed for others needs no key.
    func openExisting() throws -> Vault? {
        guard try store.exists() else { return nil }
        let place = try StoreKeyPlace(store)
        if !place.hasKey, let vault = try place.openedWithoutKey(),
            try !vault.cases().contains(where: \.isOwn)
        {
            return vault
        }
        return try open().vault
    }

    /// Opens the store without a key, for what needs none; nil where there is no store.
    func openLocked() throws -> Vault? {
        guard try store.exists() else { return nil }
        return try Vault(at: try store.directory(), keys: .none)
    }
}

/// Where the key of a store stands: `identity.age` in its folder.
struct StoreKeyPlace {
    let directory: String
    private let store: StoreOption

    init(_ store: StoreOption) throws(Failure) {
        directory = try store.directory()
        self.store = store
    }

    var path: String { directory + "/identity.age" }

    var hasKey: Bool { access(path, F_OK) == 0 }

    /// The store without a key; nil where it is of the first release, which is not sealed yet.
    func openedWithoutKey() throws -> Vault? {
        do throws(VaultError) {
            return try Vault(at: directory, keys: .none)
        } catch .locked {
            return nil
        }
    }

    /// Refuses a store whose key has gone: another one would open nothing of it.
    func refuseLostKey() throws {
        guard try store.exists(), let vault = try openedWithoutKey() else { return }
        guard try !vault.cases().contains(where: \.isOwn) else {
            throw Failure(
                "the key of this store is not there: \(path)",
                hint: "put it back from a copy; without it nothing in the store can be read", status: .noInput
            )
        }
    }
}
