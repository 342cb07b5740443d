import ArgumentParser
import Foundation
import Vault

/// `kith unseal`: opens a sealed file, of Kith or of any other program that writes the age format.
struct UnsealCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unseal", abstract: "Open a file that was sealed for you, or under a passphrase.",
        discussion: """
            Nothing is written before the whole file is known to be as it was sealed. Without -o it goes to the \
            standard output.
            """)

    @Argument(help: "The sealed file.", completion: .file())
    var file: String

    @OptionGroup var identity: IdentityOption
    @OptionGroup var passphrase: PassphraseOption

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to this file, which must not be there yet.", valueName: "out"),
        completion: .file())
    var output: String?

    func run() throws {
        let source = try wording(file) { try ReadFile(file) }
        let sealed = try wording(file) { try SealedFile(source.input) }
        if let output {
            guard access(output, F_OK) != 0 else { throw Failure(FileError.exists(path: output)) }
            let fileKey = try fileKey(of: sealed)
            try wording(file) {
                var opened = try NewFile(at: output)
                try sealed.open(with: fileKey, into: opened.output)
                try opened.appear()
            }
        } else {
            guard source.canRewind else {
                throw Failure(
                    "\(file) can be read only once, and has to be checked before it is shown",
                    hint: "write to a file with -o", status: .usage)
            }
            try show(source, sealed, try fileKey(of: sealed))
        }
    }

    /// Reads the file twice: once to know that all of it is as it was sealed, once to write it out.
    private func show(_ source: ReadFile, _ sealed: SealedFile, _ fileKey: borrowing FileKey) throws {
        let isSeen = isatty(STDOUT_FILENO) == 1
        var hazard = TerminalHazard()
        try wording(file) {
            try sealed.open(with: fileKey) { if isSeen { hazard.look(at: $0) } }
            try source.rewind()
        }
        guard !hazard.isFound else {
            throw Failure(
                "the contents of \(file) could command the terminal, so they are not shown",
                hint: "write them to a file with -o", status: .badData)
        }
        try wording(file) {
            try SealedFile(source.input).open(with: fileKey, into: FileOutput.to(STDOUT_FILENO))
        }
    }

    private func fileKey(of sealed: SealedFile) throws -> FileKey {
        if sealed.isUnderPassphrase {
            return try Unlocking.unlocked(file, passphrase) { passphrase throws(AgeError) in
                try sealed.fileKey(under: passphrase)
            }
        }
        let identities = try KeyFile(try identity.path()).identities(passphrase)
        return try wording(file) { try sealed.fileKey(for: identities) }
    }
}
