/// One thing that the doctor looked at.
struct Finding: Equatable {
    /// How it is.
    enum Mark: String {
        /// As it should be.
        case fine
        /// Worth knowing.
        case note
        /// Not as it should be.
        case wrong
    }

    let mark: Mark
    /// What was looked at.
    let subject: String
    /// What was found, and what to do where it is wrong.
    let words: String

    /// The line to print.
    var line: String {
        let space = String(repeating: " ", count: max(0, 9 - subject.count))
        let gap = String(repeating: " ", count: 7 - mark.rawValue.count)
        return mark.rawValue + gap + subject + space + " " + Printable.line(words)
    }

    static func fine(_ subject: String, _ words: String) -> Finding {
        Finding(mark: .fine, subject: subject, words: words)
    }

    static func note(_ subject: String, _ words: String) -> Finding {
        Finding(mark: .note, subject: subject, words: words)
    }

    static func wrong(_ subject: String, _ words: String) -> Finding {
        Finding(mark: .wrong, subject: subject, words: words)
    }
}
