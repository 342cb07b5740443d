import ArgumentParser
import Assessment
import CaseModel
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

    @Option(help: "Say why an area is not suggested: dispute, transition, grief or sensitivities.")
    var whynot: ProblemArea?

    @Option(help: ArgumentHelp("Say what changes if these words were not said.", valueName: "words"))
    var without: String?

    @OptionGroup var rules: RulesOption

    func validate() throws {
        if jsonl, whynot != nil || without != nil {
            throw ValidationError("--whynot and --without are for one text, not for --jsonl")
        }
        if whynot != nil, without != nil {
            throw ValidationError("--whynot and --without are asked one at a time")
        }
    }

    func run() throws {
        let source = try rules.source()
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
            for line in try lines(for: text, assessor) { print(Printable.line(line)) }
            if paths.count > 1 { print("") }
        }
    }

    private func lines(for text: String, _ assessor: Assessor) throws(Failure) -> [String] {
        if let whynot { return assessor.whyNot(whynot, in: text).plainLines }
        if let without {
            guard let unsaid = assessor.without(without, in: text) else {
                throw Failure("“\(without)” is not in the text", status: .badData)
            }
            return unsaid.plainLines
        }
        return assessor.suggestion(forText: text).plainLines
    }
}

extension ProblemArea: ExpressibleByArgument {}
