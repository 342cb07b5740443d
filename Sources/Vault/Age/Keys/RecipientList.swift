/// Named recipients, as a file that other programs of the age format read as well (`age -R`).
///
/// A line `# name`, then a line `age1…`; a recipient without a line above it has no name. Empty lines are left out.
package struct RecipientList: Equatable, Sendable {
    /// A recipient and what it is called here.
    package struct Entry: Equatable, Sendable {
        /// To whom things are sealed.
        package let recipient: Recipient
        /// What it is called; nil for no name.
        package let name: String?
    }

    /// The recipients in the order in which they were added.
    package private(set) var entries: [Entry] = []

    /// How large a file of recipients may be, in bytes.
    package static let limit = 256 * 1_024

    /// No recipients.
    package init() {}

    /// Reads a file; throws `badIdentity` with the line that is neither a recipient nor a comment.
    package init(reading text: String) throws(AgeError) {
        var name: String?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if words.isEmpty {
                name = nil
            } else if words.hasPrefix("#") {
                let comment = words.dropFirst().drop { $0 == " " }
                name = comment.isEmpty ? nil : String(comment)
            } else {
                guard let recipient = Recipient(words) else { throw .badIdentity(line: index + 1) }
                entries.append(Entry(recipient: recipient, name: name))
                name = nil
            }
        }
    }

    /// The text of the file.
    package var text: String {
        entries.map { entry in (entry.name.map { "# \($0)\n" } ?? "") + "\(entry.recipient)\n" }.joined(
            separator: "\n")
    }

    /// Adds a recipient; false when the recipient or the name is there already.
    package mutating func add(_ recipient: Recipient, name: String?) -> Bool {
        let isTaken = entries.contains { entry in
            entry.recipient == recipient || (name != nil && entry.name?.lowercased() == name?.lowercased())
        }
        if !isTaken { entries.append(Entry(recipient: recipient, name: name)) }
        return !isTaken
    }

    /// The recipient of this name, upper and lower case aside, or written so.
    package func find(_ text: String) -> Recipient? {
        entries.first { $0.name?.lowercased() == text.lowercased() || $0.recipient.description == text }?
            .recipient
    }

    /// Takes a recipient out.
    package mutating func remove(_ recipient: Recipient) {
        entries.removeAll { $0.recipient == recipient }
    }
}
