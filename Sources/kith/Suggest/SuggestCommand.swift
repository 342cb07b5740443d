import ArgumentParser
import Assessment
import CaseModel
import Content
import Foundation
import Interview
import TextMatching
import Vault

/// `kith suggest`: reasons for free text, one text a file or one a line.
struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "Say where to begin for a text or a case, with the reasons.",
        discussion: """
            Each file is one text; without a file, standard input is. With --jsonl the input holds lines such as \
            {"id":"x1","text":"…"} and each gets one line of JSON. With --case it is a conversation kept here. It \
            suggests; it never diagnoses.
            """)

    @Argument(help: "Files with a text each; - for standard input.", completion: .file())
    var files: [String] = []

    @Flag(help: "Read {\"id\",\"text\"} lines and write a line of JSON for each.")
    var jsonl = false

    @Option(help: "Say why an area is not suggested: dispute, transition, grief or sensitivities.")
    var whynot: ProblemArea?

    @Option(help: ArgumentHelp("Say what changes if these words were not said.", valueName: "words"))
    var without: String?

    @Option(
        name: .customLong("case"),
        help: ArgumentHelp("Say it for a case, by its number or its name.", valueName: "case"))
    var named: String?

    @OptionGroup var rules: RulesOption
    @OptionGroup var store: OpenStoreOption

    func validate() throws {
        if jsonl, whynot != nil || without != nil {
            throw ValidationError("--whynot and --without are for one text, not for --jsonl")
        }
        if named != nil, jsonl || whynot != nil || without != nil || !files.isEmpty {
            throw ValidationError("--case takes no files, no --jsonl, no --whynot and no --without")
        }
        if whynot != nil, without != nil {
            throw ValidationError("--whynot and --without are asked one at a time")
        }
    }

    func run() throws {
        let source = try rules.source(compiled: jsonl ? .asCalled : .atOnce)
        if let named { return try tell(of: named, source.book) }
        let paths = files.isEmpty ? ["-"] : files
        if jsonl {
            var lines = SuggestionLines(source.book)
            for path in paths { try lines.copy(from: path) }
        } else {
            try tell(paths, Assessor(rules: source.book))
        }
    }

    private func tell(of named: String, _ book: RuleBook) throws {
        let inventory = try CaseArgument.read(named, in: store.openExisting()).inventory
        let reading = CaseReading(inventory, content: try Program.interviewContent())
        let suggestion = Assessor(rules: book).suggestion(for: inventory)
        for line in SuggestionText(suggestion, of: inventory, reading).lines { print(Printable.line(line)) }
    }

    private func tell(_ paths: [String], _ assessor: Assessor) throws(Failure) {
        for path in paths {
            let text = try InputFile(path).text()
            if paths.count > 1 { print(Printable.line(path)) }
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
