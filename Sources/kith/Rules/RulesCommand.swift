import ArgumentParser
import Assessment
import CaseModel
import Content
import Foundation

/// `kith rules`: the rule book, for those who read or write rules.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List, show and test the rules behind a suggestion.",
        subcommands: [
            RulesList.self, RulesShow.self, RulesTest.self, RulesCoverage.self, RulesEvaluate.self,
            RulesCompare.self,
        ])
}

/// `kith rules list`: one line for each rule.
struct RulesList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List all rules.")

    @OptionGroup var rules: RulesOption

    func run() throws {
        for rule in try rules.source().book.rules {
            let points = Points.signed(rule.points)
            print(Printable.line("\(rule.id)  \(points)  \(rule.why)"))
        }
    }
}

/// `kith rules show`: everything about one rule.
struct RulesShow: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one rule whole.")

    @Argument(help: "The name of the rule, such as grief.parent-died.")
    var id: String

    @OptionGroup var rules: RulesOption

    func run() throws {
        let source = try rules.source()
        guard let rule = source.book.rules.first(where: { $0.id == id }) else {
            let nearest = Spelling.nearest(to: id, among: source.book.rules.map(\.id))
            throw Failure(
                "there is no rule \(id)", hint: nearest.map { "did you mean \($0)" } ?? "see kith rules list",
                status: .usage)
        }
        let place = source.location(of: rule.id).map { "\($0)" } ?? ""
        let lines =
            [
                rule.id, "  why     \(rule.why)", "  source  \(rule.source)", "  points  \(rule.points)",
                "  place   \(place)",
            ]
            + rule.says.map { "  says    \($0)" } + rule.never.map { "  never   \($0)" }
        for line in lines { print(Printable.line(line)) }
    }
}

/// `kith rules test`: runs every example of the rules.
struct RulesTest: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run the examples of the shipped rules, or of files of your own.",
        discussion: """
            A folder is a rule book of its own; files are tried with the shipped lists and cues. Ends with 0 when every example comes out as its rule \
            says, and with 65 otherwise.
            """)

    @Argument(help: "Rule files of your own, or one folder.", completion: .file(extensions: ["yaml"]))
    var files: [String] = []

    func run() throws {
        let source = try files.isEmpty ? Program.rules() : own()
        let failing = source.failingExamples
        for error in failing { print(Printable.line("\(error)")) }
        let examples = source.book.rules.reduce(0) { $0 + $1.says.count + $1.never.count }
        print(
            "\(source.book.rules.count) rules, \(examples) examples, \(failing.count) not as they should be")
        if !failing.isEmpty { throw ExitStatus.badData }
    }

    private func own() throws(Failure) -> RuleSource {
        var isFolder: ObjCBool = false
        if let first = files.first, files.count == 1,
            FileManager.default.fileExists(atPath: first, isDirectory: &isFolder), isFolder.boolValue
        {
            return try Program.rules(from: try RulesOption.files(in: first))
        }
        var read = ContentFile.shipped(in: "rules").filter {
            $0.path.hasSuffix("lists.yaml") || $0.path.hasSuffix("cues.yaml")
        }
        for path in files { read.append(ContentFile(path: path, text: try InputFile(path).text())) }
        return try Program.rules(from: read)
    }
}
