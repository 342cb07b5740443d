import ArgumentParser
import Interview
import Vault

/// Where a conversation is kept, and which one it is.
struct ConversationPlace: ParsableArguments {
    @OptionGroup var store: OpenStoreOption

    @Option(help: ArgumentHelp("Go on with the conversation of this name, or begin it.", valueName: "name"))
    var name: String?

    @Flag(name: .customLong("new"), help: "Begin another conversation.")
    var startsNew = false

    @Flag(help: "Keep nothing: what is said is gone when the conversation ends.")
    var noSave = false

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            "Seal each answer for this recipient as it is given, so that nobody can read it here.",
            valueName: "recipient"))
    var recipients: [String] = []

    @Option(
        help: ArgumentHelp(
            "Go on with the case of this number that was sealed for someone else, with its words.",
            valueName: "case"))
    var resume: CaseID?

    func validate() throws {
        let ways = [noSave, !recipients.isEmpty, resume != nil].count { $0 }
        guard ways < 2 else {
            throw ValidationError("--no-save, --for and --resume are given one at a time")
        }
        if !recipients.isEmpty || resume != nil, name != nil {
            throw ValidationError("a conversation that is sealed for someone else has no name here")
        }
        if !recipients.isEmpty || resume != nil, store.unlocked {
            throw ValidationError("--unlocked is for conversations that are kept here")
        }
    }

    /// What a conversation is held with.
    struct Opened {
        let vault: Vault
        let keeping: Keeping
        let choice: CaseChoice
        /// The case to go on with; nil where one has to be begun.
        let stored: StoredCase?
    }

    /// Opens the store and finds the case; a store that can only be read is refused now, not after the first answer.
    func open() throws -> Opened {
        let choice = try CaseChoice(name: name, startsNew: startsNew || !recipients.isEmpty)
        if let resume { return try resumed(resume, choice) }
        let (vault, keeping) = try vault()
        if vault.isReadOnly { throw VaultError.readOnly(path: try store.store.directory()) }
        return Opened(vault: vault, keeping: keeping, choice: choice, stored: try choice.find(in: vault))
    }

    private func vault() throws -> (Vault, Keeping) {
        if noSave { return (try Vault.inMemory(), .nothing) }
        if !recipients.isEmpty {
            let list = try RecipientsFile(store.store)
            let keys = StoreKeys(sealingFor: try recipients.map(list.recipient))
            return (try Vault(at: try store.store.directory(), keys: keys), .sealedForOthers)
        }
        let opened = try store.open()
        return (opened.vault, opened.isLocked ? .locked : .unlocked)
    }

    private func resumed(_ id: CaseID, _ choice: CaseChoice) throws -> Opened {
        guard let vault = try store.openLocked() else { throw VaultError.noSuchCase }
        let stored = try Unlocking.unlocked("case \(id)", store.passphrase) { phrase throws(AgeError) in
            do throws(VaultError) {
                return Result<StoredCase, VaultError>.success(try vault.open(id, resuming: phrase))
            } catch .wrongPhrase {
                throw .wrongPassphrase
            } catch {
                return .failure(error)
            }
        }
        return Opened(vault: vault, keeping: .sealedForOthers, choice: choice, stored: try stored.get())
    }
}

extension CaseID: ExpressibleByArgument {
    /// Reads the number of a case.
    package init?(argument: String) { self.init(argument) }
}
