import ArgumentParser
import Foundation
import Vault

/// `kith cases import`: takes in a case that was handed over.
struct CasesImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in a case that was sealed for you.",
        discussion: """
            A case that is here already gets what is new in the file. One that went on here in another way is left as \
            it is. Nothing is changed before the whole file is known to be as it was sealed.
            """)

    @Argument(help: "The sealed file.", completion: .file())
    var file: String

    @Option(
        help: ArgumentHelp(
            "The file that holds the key; without it, the key of your cases.", valueName: "file"),
        completion: .file())
    var identity: String?

    @Option(
        help: ArgumentHelp(
            "The passphrase of a file that is under one is the first line of this file.", valueName: "file"),
        completion: .file())
    var filePassphraseFile: String?

    @OptionGroup var store: OpenStoreOption

    func run() throws {
        let source = try wording(file) { try ReadFile(file) }
        let sealed = try wording(file) { try SealedFile(source.input) }
        let opened = try store.open()
        let document = try document(in: sealed, with: try fileKey(of: sealed, opened.identities))
        switch try opened.vault.take(document) {
        case .new(let id, let name):
            let named = name.map { ", \($0)" } ?? ""
            Notice.say("case \(id)\(named) is here now, with \(document.events.count) entries")
            if name == nil, let given = document.header.name {
                Notice.say("another case is called \(given), so this one has no name; see kith cases rename")
            }
        case .added(let id, let count):
            Notice.say("case \(id) was here; \(count == 1 ? "1 entry was" : "\(count) entries were") added")
        case .known(let id): Notice.say("case \(id) was here already, with everything in the file")
        }
    }

    /// The document in the file, once all of it is known to be as it was sealed.
    private func document(
        in sealed: SealedFile, with fileKey: borrowing FileKey
    ) throws -> HandoverDocument {
        var bytes: [UInt8] = []
        try wording(file) {
            try sealed.open(with: fileKey) { chunk throws(AgeError) in
                guard bytes.count + chunk.count <= HandoverDocument.limit else { throw .badPayload(chunk: 1) }
                bytes += chunk
            }
        }
        do {
            return try HandoverDocument(reading: bytes)
        } catch {
            throw Failure(error, file: file)
        }
    }

    private func filePassphrase() throws(Failure) -> Secret? {
        guard let filePassphraseFile else { return nil }
        return try PassphraseOption.firstLine(ofFile: filePassphraseFile)
    }

    private func fileKey(of sealed: SealedFile, _ own: [Identity]) throws -> FileKey {
        if sealed.isUnderPassphrase {
            let given = try filePassphrase()
            return try Unlocking.unlocked(file, label: file, given: given) { passphrase throws(AgeError) in
                try sealed.fileKey(under: passphrase)
            }
        }
        let identities = try identity.map { try KeyFile($0).identities(store.passphrase) } ?? own
        return try wording(file) { try sealed.fileKey(for: identities) }
    }
}
