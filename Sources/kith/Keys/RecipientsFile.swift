import Foundation
import Vault

/// The file of named recipients in the folder of the cases.
struct RecipientsFile {
    let path: String

    /// The file beside a store.
    init(_ store: StoreOption) throws(Failure) { path = try store.directory() + "/recipients.txt" }

    /// What it holds; nothing where it is not there.
    func read() throws(Failure) -> RecipientList {
        guard access(path, F_OK) == 0 else { return RecipientList() }
        let text = try InputFile(path).text()
        do {
            return try RecipientList(reading: text)
        } catch {
            guard case .badIdentity(let line) = error else { throw Failure(error, file: path) }
            throw Failure(
                "line \(line) of \(path) is no recipient",
                hint: "a recipient begins with age1; mend or remove the line",
                status: .badData)
        }
    }

    /// Writes it anew.
    func write(_ list: RecipientList, in store: StoreOption) throws(Failure) {
        let directory = try store.directory()
        try wording(path) {
            try Vault.prepareFolder(directory)
            var file = try NewFile(at: path)
            try Secret.text(list.text).withBytes(file.output)
            try file.appear(replacing: true)
        }
    }

    /// A recipient by its name in this file, or as written.
    func recipient(_ text: String) throws(Failure) -> Recipient {
        if let recipient = Recipient(text) { return recipient }
        if let recipient = try read().find(text) { return recipient }
        if text.hasPrefix("age1") { throw Failure.noRecipient(text) }
        throw Failure(
            "there is no recipient '\(text)'",
            hint: "see kith keys recipients, or give one that begins with age1",
            status: .usage)
    }
}

extension Failure {
    /// A text that should be a recipient and is none.
    static func noRecipient(_ text: String) -> Failure {
        Failure(
            "'\(text)' is no recipient",
            hint: "it begins with age1; copy all of it, a letter is missing or wrong",
            status: .usage)
    }
}
