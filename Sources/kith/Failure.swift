import Foundation

/// Something that went wrong, in the words in which it is told.
///
/// One line of what is the matter and perhaps one of what helps: lower case, no full stop, no text of a library and
/// none of a client.
struct Failure: Error, Equatable {
    /// What is the matter.
    let message: String
    /// What helps, where something does.
    let hint: String?
    /// How the process ends.
    let status: ExitStatus

    /// A failure in words.
    init(_ message: String, hint: String? = nil, status: ExitStatus) {
        self.message = message
        self.hint = hint
        self.status = status
    }

    /// The lines to print, control characters made visible.
    var lines: [String] {
        var lines = ["kith: error: " + Printable.line(message)]
        if let hint { lines.append("kith: hint: " + Printable.line(hint)) }
        return lines
    }
}

extension Failure {
    /// What was asked for could not be written out, for example into a full disk.
    static let outputLost = Failure(
        "not everything could be written out", hint: "see whether the disk is full", status: .inputOutput)
}

extension Failure {
    /// A command line that makes no sense, from the words of the argument parser.
    ///
    /// The first sentence is what is the matter and a second one, such as a suggestion, is the hint; they are brought
    /// into the form of all other errors.
    init(usage message: String) {
        let line = message.split(separator: "\n").first.map(String.init) ?? "the arguments make no sense"
        let sentences = Self.sentences(line)
        self.init(
            Self.plain(sentences.first ?? line),
            hint: sentences.dropFirst().first.map(Self.plain) ?? "see kith --help",
            status: .usage)
    }

    private static func sentences(_ line: String) -> [String] {
        guard let start = line.range(of: ". Did you mean") else { return [line] }
        return [
            String(line[..<start.lowerBound]), String(line[line.index(start.lowerBound, offsetBy: 2)...]),
        ]
    }

    private static func plain(_ sentence: String) -> String {
        var text = sentence
        if text.hasPrefix("Error: ") { text.removeFirst("Error: ".count) }
        while let last = text.last, last == "." || last == " " { text.removeLast() }
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
