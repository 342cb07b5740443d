import Vault

/// A file that holds a key, under a passphrase or not.
struct KeyFile: ~Copyable {
    let path: String
    /// What a person calls that which the passphrase opens; the path where they named the file themselves.
    private let label: String
    private let contents: Secret

    /// Reads a file, not yet what it holds.
    init(_ path: String, label: String? = nil) throws(Failure) {
        self.path = path
        self.label = label ?? path
        let file: ReadFile
        do throws(FileError) {
            file = try ReadFile(path)
        } catch .missing {
            throw Failure(
                "there is no key at \(path)",
                hint:
                    "kith keys new makes a first one; if yours was lost, put back your copy of the file, since a new "
                    + "key does not open what was sealed for the old one",
                status: .noInput)
        } catch {
            throw Failure(error)
        }
        contents = try wording(path) { try IdentityFile.read(file.input) }
    }

    /// Whether it is under a passphrase.
    var isProtected: Bool { IdentityFile.isSealed(contents) }

    /// The text of the file, with its passphrase as given or asked for.
    borrowing func text(_ option: PassphraseOption) throws -> Secret {
        guard isProtected else { return contents.withBytes { Secret(copying: $0) } }
        return try Unlocking.unlocked(path, label: label, given: try option.given()) {
            passphrase throws(AgeError) in
            try IdentityFile.text(of: contents, under: passphrase)
        }
    }

    /// The keys in a file that is not under a passphrase; nil where it is.
    borrowing func openIdentities() throws -> [Identity]? {
        guard !isProtected else { return nil }
        return try wording(path) { try IdentityFile.identities(in: contents) }
    }

    /// The keys in the file, with its passphrase as given or asked for.
    borrowing func identities(_ option: PassphraseOption) throws -> [Identity] {
        let text = try text(option)
        return try wording(path) { try IdentityFile.identities(in: text) }
    }
}

/// Opening what is under a passphrase.
enum Unlocking {
    /// How often a person may try.
    private static let tries = 3

    /// Opens with the passphrase that is given, or asks a person for it.
    ///
    /// A person may have typed the words of a passphrase with other spaces or capitals between them; if what was typed
    /// does not open, that is tried as well.
    static func unlocked<Opened: ~Copyable>(
        _ path: String, _ option: PassphraseOption,
        _ open: (borrowing Secret) throws(AgeError) -> Opened
    ) throws -> Opened {
        try unlocked(path, label: path, given: try option.given(), open)
    }

    /// The same with the passphrase that was given, if any was.
    static func unlocked<Opened: ~Copyable>(
        _ path: String, label: String, given: consuming Secret?,
        _ open: (borrowing Secret) throws(AgeError) -> Opened
    ) throws -> Opened {
        if let given { return try wording(path) { try open(given) } }
        guard let dialogue = PrivateDialogue() else { throw Failure.nobodyToAsk(for: path) }
        var attempt = 0
        while true {
            attempt += 1
            let typed = try dialogue.passphrase("The passphrase of \(label) (nothing is shown): ")
            do throws(AgeError) {
                return try dialogue.working { () throws(AgeError) in try opened(by: typed, open) }
            } catch .wrongPassphrase where attempt < tries {
                dialogue.line("That was not it. Small and capital letters and spaces count.")
            } catch {
                throw Failure(error, file: path)
            }
        }
    }

    private static func opened<Opened: ~Copyable>(
        by typed: borrowing Secret, _ open: (borrowing Secret) throws(AgeError) -> Opened
    ) throws(AgeError) -> Opened {
        do throws(AgeError) {
            return try open(typed)
        } catch .wrongPassphrase {
            guard let words = TypedWords.evened(typed) else { throw .wrongPassphrase }
            return try open(words)
        }
    }
}

extension Failure {
    /// A passphrase is needed, and there is only a program to ask.
    static func nobodyToAsk(for path: String) -> Failure {
        Failure(
            "the passphrase of \(path) is needed, and nobody can be asked here",
            hint: "give it with --passphrase-file", status: .usage)
    }
}
