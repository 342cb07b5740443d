import ArgumentParser
import Assessment
import CaseModel
import Content

/// `kith rules compare`: every text that two rule books judge differently.
struct RulesCompare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Show every text whose outcome changes from one rule book to another.")

    @Argument(help: "The folder of the old rule book, or “shipped”.")
    var old: String

    @Argument(help: "The folder of the new rule book, or “shipped”.")
    var new: String

    @Argument(help: "Texts, one {\"id\",\"text\"} a line.", completion: .file(extensions: ["jsonl"]))
    var texts: String

    func run() throws {
        let before = Assessor(rules: try Self.source(old).book)
        let after = Assessor(rules: try Self.source(new).book)
        let texts = try PlainText.lines(of: texts)
        var changed = 0
        for text in texts {
            let (one, other) = (before.suggestion(forText: text.text), after.suggestion(forText: text.text))
            let lines = Self.differences(one, other)
            if lines.isEmpty { continue }
            changed += 1
            print(Printable.line("\(text.id)  \(text.text.prefix(100))"))
            for line in lines { print(Printable.line("  \(line)")) }
        }
        print("\(changed) of \(texts.count) texts change")
    }

    private static func source(_ name: String) throws(Failure) -> RuleSource {
        if name == "shipped" { return try Program.rules() }
        return try Program.rules(from: try RulesOption.files(in: name))
    }

    /// What is not the same in two suggestions for one text: focus, areas, concerns, and the rules behind them.
    static func differences(_ one: Suggestion, _ other: Suggestion) -> [String] {
        var lines: [String] = []
        if one.focus != other.focus || one.second != other.second || one.strength != other.strength {
            lines.append("\(outcome(one)) becomes \(outcome(other))")
        }
        let concerns = (one.concerns.map(\.kind.rawValue), other.concerns.map(\.kind.rawValue))
        if concerns.0 != concerns.1 {
            lines.append("concerns: \(joined(concerns.0)) becomes \(joined(concerns.1))")
        }
        for (before, after) in zip(one.areas, other.areas) where before.present != after.present {
            lines.append("\(before.area.rawValue) \(after.present ? "appears" : "goes")")
        }
        guard !lines.isEmpty else { return [] }
        let (rules, others) = (Set(rulesFired(one)), Set(rulesFired(other)))
        lines += rules.subtracting(others).sorted().map { "no longer \($0)" }
        return lines + others.subtracting(rules).sorted().map { "now \($0)" }
    }

    private static func outcome(_ suggestion: Suggestion) -> String {
        let second = suggestion.second.map { ", then \($0.rawValue)" } ?? ""
        return "\(suggestion.focusName)\(second) (\(suggestion.strength.rawValue))"
    }

    private static func joined(_ names: [String]) -> String {
        names.isEmpty ? "none" : names.joined(separator: ", ")
    }

    private static func rulesFired(_ suggestion: Suggestion) -> [String] {
        suggestion.areas.flatMap { $0.for + $0.against }.map(\.rule)
    }
}
