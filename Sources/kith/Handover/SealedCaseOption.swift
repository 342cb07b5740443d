import ArgumentParser
import Foundation
import Vault

/// What opens a case that was handed over.
struct SealedCaseOption: ParsableArguments {
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

    /// Whether a word on the command line names a sealed file and no case: it ends with .age, or leads through folders.
    static func isFile(_ named: String) -> Bool {
        named.hasSuffix(".age") || named.contains("/")
    }

    /// Takes the case in the file into the store, or what is new of one that is there.
    func take(
        _ file: String, _ opened: OpenStoreOption.Opened, _ passphrase: PassphraseOption
    ) throws -> (ImportOutcome, HandoverDocument) {
        let source = try wording(file) { try ReadFile(file) }
        let sealed = try wording(file) { try SealedFile(source.input) }
        let key = try fileKey(of: sealed, file, opened.identities, passphrase)
        let document = try document(in: sealed, file, with: key)
        return (try opened.vault.take(document), document)
    }

    /// The document in the file, once all of it is known to be as it was sealed.
    private func document(
        in sealed: SealedFile, _ file: String, with fileKey: borrowing FileKey
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

    private func fileKey(
        of sealed: SealedFile, _ file: String, _ own: [Identity], _ passphrase: PassphraseOption
    ) throws -> FileKey {
        if sealed.isUnderPassphrase {
            let given = try filePassphrase()
            return try Unlocking.unlocked(file, label: file, given: given) { passphrase throws(AgeError) in
                try sealed.fileKey(under: passphrase)
            }
        }
        let identities = try identity.map { try KeyFile($0).identities(passphrase) } ?? own
        return try wording(file) { try sealed.fileKey(for: identities) }
    }
}

extension ImportOutcome {
    /// The case that it is about.
    var id: CaseID {
        switch self {
        case .new(let id, _), .added(let id, _), .known(let id): id
        }
    }

    /// What came of it, in words.
    var words: String {
        switch self {
        case .new(let id, let name): "case \(id)\(name.map { ", \($0)" } ?? "") is here now"
        case .added(let id, let count):
            "case \(id) was here; \(count == 1 ? "1 entry was" : "\(count) entries were") added"
        case .known(let id): "case \(id) was here already, with everything in the file"
        }
    }
}
