import ArgumentParser
import Assessment
import Content
import Foundation

/// `kith suggest`: reasons for free text, one text a file or one a line.
struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "Say where to begin for a text, with the reasons.",
        discussion: """
            Each file is one text; without a file, standard input is. With --jsonl the input holds lines such as \
            {"id":"x1","text":"…"} and each gets one line of JSON. It suggests; it never diagnoses.
            """)

    @Argument(help: "Files with a text each; - for standard input.", completion: .file())
    var files: [String] = []

    @Flag(help: "Read {\"id\",\"text\"} lines and write a line of JSON for each.")
    var jsonl = false

    func run() throws {
        let source = try Program.rules()
        let paths = files.isEmpty ? ["-"] : files
        if jsonl {
            var lines = SuggestionLines(source.book)
            for path in paths { try lines.copy(from: path) }
        } else {
            try tell(paths, Assessor(rules: source.book))
        }
    }

    private func tell(_ paths: [String], _ assessor: Assessor) throws(Failure) {
        for path in paths {
            let text = try InputFile(path).text()
            if paths.count > 1 { print("\(path)") }
            for line in assessor.suggestion(forText: text).plainLines { print(Printable.line(line)) }
            if paths.count > 1 { print("") }
        }
    }
}
