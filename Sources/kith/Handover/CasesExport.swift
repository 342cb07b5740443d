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
            with kith unseal and with any program of the age format. Of a case that is damaged, --damaged seals what \
            can still be read.
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

    @Flag(help: "Seal what can still be read of a case that is not whole.")
    var damaged = false

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
        guard let vault else { throw Failure(VaultError.noSuchCase) }
        let content = try contents(of: summary, in: vault)
        try write(content.lines, for: recipients, under: try filePassphrase())
        guard let output else { return }
        let count = recipients.count == 1 ? "1 recipient" : "\(recipients.count) recipients"
        let seal = isUnderPassphrase ? "under the passphrase" : "for \(count)"
        Notice.say("\(content.what) is sealed \(seal) in \(output); it stays here as well")
        if isUnderPassphrase { Notice.say("tell them the passphrase in another way than the file") }
    }

    /// The lines that go into the file, and what is said of them.
    private struct Contents {
        let what: String
        let lines: (ByteOutput) throws(AgeError) -> Void
    }

    private func contents(of summary: CaseSummary, in vault: Vault) throws -> Contents {
        let (content, rules) = (try Program.interviewContent().fingerprint, try Program.rules().book.hash)
        let (id, now) = (summary.id, Program.now())
        if damaged {
            guard try !vault.verify(only: [id]).isEmpty else {
                throw Failure("case \(id) is whole", hint: "leave out --damaged", status: .usage)
            }
            let part = try vault.readablePart(of: id)
            let document = PartialHandover(
                part, written: now, program: Kith.version, content: content, rules: rules)
            return Contents(what: Self.words(for: part), lines: document.write)
        }
        let events = try vault.open(id).events
        let document = HandoverDocument(
            header: HandoverHeader(
                summary, events: events.count, written: now, program: Kith.version, content: content,
                rules: rules),
            events: events)
        return Contents(what: "case \(id)", lines: document.write)
    }

    /// How much of a damaged case can be read, and which entries are missing.
    private static func words(for part: ReadablePart) -> String {
        let missing = part.missing.map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)"
        }
        let total = part.entries.count + part.missing.reduce(0) { $0 + $1.count }
        let gaps = missing.isEmpty ? "" : " (without \(missing.joined(separator: ", ")))"
        return
            "what can be read of case \(part.summary.id), \(part.entries.count) of \(total) entries\(gaps),"
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
        _ lines: (ByteOutput) throws(AgeError) -> Void, for recipients: [Recipient],
        under key: borrowing Secret?
    ) throws(Failure) {
        try wording(output ?? "the file") {
            guard let output else {
                return try seal(lines, for: recipients, under: key, into: FileOutput.to(STDOUT_FILENO))
            }
            var file = try NewFile(at: output)
            try seal(lines, for: recipients, under: key, into: file.output)
            try file.appear()
        }
    }

    private func seal(
        _ lines: (ByteOutput) throws(AgeError) -> Void, for recipients: [Recipient],
        under key: borrowing Secret?,
        into output: @escaping ByteOutput
    ) throws(AgeError) {
        var sealing =
            switch key {
            case .some(let key): try FileSealing(under: key, store.work.work, armored: armor, output)
            case nil: try FileSealing(to: recipients, armored: armor, output)
            }
        try lines { bytes throws(AgeError) in try sealing.write(bytes) }
        try sealing.finish()
    }
}
