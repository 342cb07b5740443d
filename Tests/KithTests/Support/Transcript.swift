import Foundation
import TestSupport
import Testing

/// A whole conversation as it stands in a file: `< ` before each line that is printed, `> ` before each that is typed.
struct Transcript {
    /// What is printed up to a prompt, and what is typed there.
    struct Exchange: Equatable {
        var printed: [String]
        var typed: String
    }

    let name: String
    var exchanges: [Exchange] = []
    /// What is printed after the last line typed.
    var closing: [String] = []

    /// The conversations, by what they come to.
    static let names = ["dispute", "transition", "grief", "sensitivities", "undecided"]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Transcripts").standardizedFileURL

    private static func file(_ name: String) -> URL { folder.appending(path: name + ".txt") }

    /// A conversation by its name.
    init(_ name: String) throws {
        self.name = name
        let text = try String(contentsOf: Self.file(name), encoding: .utf8)
        var printed: [String] = []
        for line in text.split(separator: "\n") {
            let words = String(line.dropFirst(2))
            if line.hasPrefix(">") {
                exchanges.append(Exchange(printed: printed, typed: words))
                printed = []
            } else {
                printed.append(words)
            }
        }
        closing = printed
    }

    /// Every line typed, in order.
    var typed: [String] { exchanges.map(\.typed) }

    /// Everything that is printed before the line with this number is typed.
    func printed(before number: Int) -> String {
        exchanges[...number].flatMap(\.printed).map { $0 + "\n" }.joined()
    }

    /// Everything that is printed.
    var printed: String { (exchanges.flatMap(\.printed) + closing).map { $0 + "\n" }.joined() }

    /// What is printed from the heading of the last part on: what stood out, and what follows.
    var ending: [String] {
        let lines = exchanges.flatMap(\.printed) + closing
        return Array(lines[(lines.lastIndex { $0.hasSuffix("What stood out") } ?? lines.endIndex)...])
    }

    /// The lines that tell what stood out, up to the question whether it fits.
    var summary: [String] { ending.prefix { $0 != "Does that fit?" }.filter { !$0.isEmpty } }

    /// Writes the conversation with other printed lines to its file.
    func record(_ exchanges: [Exchange], closing: [String]) throws {
        var lines: [String] = []
        for exchange in exchanges {
            lines += exchange.printed.map { "< " + $0 }
            lines.append("> " + exchange.typed)
        }
        lines += closing.map { "< " + $0 }
        let text = lines.map { ($0.last == " " ? String($0.dropLast()) : $0) + "\n" }.joined()
        try Data(text.utf8).write(to: Self.file(name))
    }

    /// Writes the conversation with what was printed through a pipe, where two empty lines stand for each line typed.
    func record(piped text: String) throws {
        let parts = text.components(separatedBy: "\n\n\n").map(\.lines)
        try #require(parts.count == exchanges.count + 1)
        let exchanges = zip(parts, typed).enumerated().map { number, said in
            Exchange(printed: (number == 0 ? [] : [""]) + said.0 + [""], typed: said.1)
        }
        try record(exchanges, closing: [""] + parts[exchanges.count].dropLast())
    }

    /// The first line of a text that is not what is printed here, with its number; nil where there is none.
    func difference(from text: String) -> String? {
        let (here, there) = (printed.lines, text.lines)
        if let line = zip(there, here).enumerated().first(where: { $0.element.0 != $0.element.1 }) {
            return "\(line.offset + 1): \(line.element.0)"
        }
        return here.count == there.count ? nil : "\(there.count) lines in place of \(here.count)"
    }
}

extension String {
    /// The lines, with an empty last one when the text ends with a newline.
    var lines: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}
