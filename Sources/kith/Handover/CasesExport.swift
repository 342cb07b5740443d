import ArgumentParser
import Assessment
import Content
import Foundation
import Interview
import Vault

/// `kith cases export`: a case, sealed for those who are to read it.
struct CasesExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Seal a case for someone else, or under a passphrase.",
        discussion: """
            Everything that was told goes into the file, changed answers included, and nobody but those it is sealed \
            for can read it; you cannot either, unless you name yourself. The case stays here as it is. The file opens \
            with kith unseal and with any program of the age format.
            """)

    @OptionGroup var named: CaseArgument

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp(
            "Who is to read it: age1… or a name of kith keys recipients; give it once for each.",
            valueName: "recipient"))
    var recipients: [String] = []

    @Flag(name: .customLong("passphrase"), help: "Seal it under a passphrase, which you are asked for.")
    var asksPassphrase = false

    @OptionGroup var newPassphrase: NewPassphraseOption

    @Flag(help: "Write lines of text, for mail.")
    var armor = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to this file, which must not be there yet.", valueName: "file"),
        completion: .file())
    var output: String?

    @OptionGroup var store: OpenStoreOption

    private var isUnderPassphrase: Bool { asksPassphrase || newPassphrase.newPassphraseFile != nil }

    func validate() throws {
        if !recipients.isEmpty, isUnderPassphrase {
            throw ValidationError("a file is sealed for recipients or under a passphrase, not both")
        }
    }

    func run() throws {
        guard !recipients.isEmpty || isUnderPassphrase else {
            throw Failure(
                "it is not said who is to read the case", hint: "give --to with a recipient, or --passphrase",
                status: .usage)
        }
        try checkOutput()
        let list = try RecipientsFile(store.store)
        let recipients = try recipients.map { try list.recipient($0) }
        let vault = try store.openExisting()
        let summary = try named.find(in: vault)
        guard let stored = try vault?.open(summary.id) else { throw Failure(VaultError.noSuchCase) }
        let document = HandoverDocument(
            header: HandoverHeader(
                summary, events: stored.events.count, written: Program.now(), program: Kith.version,
                content: try Program.interviewContent().fingerprint, rules: try Program.rules().book.hash),
            events: stored.events)
        try write(document, for: recipients, under: try filePassphrase())
        guard let output else { return }
        let count = recipients.count == 1 ? "1 recipient" : "\(recipients.count) recipients"
        let seal = isUnderPassphrase ? "under the passphrase" : "for \(count)"
        Notice.say("case \(summary.id) is sealed \(seal) in \(output); it stays here as well")
        if isUnderPassphrase { Notice.say("tell them the passphrase in another way than the file") }
    }

    /// What would only be found out after a passphrase was chosen.
    private func checkOutput() throws(Failure) {
        if let output {
            guard access(output, F_OK) != 0 else { throw Failure(FileError.exists(path: output)) }
        } else if !armor, isatty(STDOUT_FILENO) == 1 {
            throw Failure(
                "a sealed file is no text for the terminal", hint: "write to a file with -o, or add --armor",
                status: .usage)
        }
    }

    /// The passphrase, given or asked for; nil when the file is sealed for recipients.
    private func filePassphrase() throws -> Secret? {
        guard isUnderPassphrase else { return nil }
        return try newPassphrase.chosen(for: "the file")
    }

    private func write(
        _ document: HandoverDocument, for recipients: [Recipient], under key: borrowing Secret?
    ) throws(Failure) {
        try wording(output ?? "the file") {
            guard let output else {
                return try seal(document, for: recipients, under: key, into: FileOutput.to(STDOUT_FILENO))
            }
            var file = try NewFile(at: output)
            try seal(document, for: recipients, under: key, into: file.output)
            try file.appear()
        }
    }

    private func seal(
        _ document: HandoverDocument, for recipients: [Recipient], under key: borrowing Secret?,
        into output: @escaping ByteOutput
    ) throws(AgeError) {
        var sealing =
            switch key {
            case .some(let key): try FileSealing(under: key, store.work.work, armored: armor, output)
            case nil: try FileSealing(to: recipients, armored: armor, output)
            }
        try document.write { bytes throws(AgeError) in try sealing.write(bytes) }
        try sealing.finish()
    }
}
