import ArgumentParser
import Assessment
import CaseModel
import Content

/// `kith rules coverage`: which rules do the work on a set of texts, and which do none.
struct RulesCoverage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: "Count how often each rule fires in texts, and with which others.")

    @Argument(help: "Texts, one {\"id\",\"text\"} a line.", completion: .file(extensions: ["jsonl"]))
    var file: String

    @OptionGroup var rules: RulesOption

    func run() throws {
        let book = try rules.source().book
        let assessor = Assessor(rules: book)
        var count = CoverageCount(book)
        let texts = try PlainText.lines(of: file)
        for text in texts { count.add(assessor.suggestion(forText: text.text)) }
        print("\(texts.count) texts, \(count.touched) with evidence for some area")
        for line in count.lines { print(Printable.line(line)) }
    }
}

/// How often rules fire, and how their words lie to one another.
struct CoverageCount {
    private struct Pair: Hashable {
        let one: String
        let other: String
    }

    private let rules: [Rule]
    private var fired: [String: Int] = [:]
    private var aside: [String: Int] = [:]
    /// How often a rule's words lie within or across those of a stronger rule for the same area.
    private var covered: [Pair: Int] = [:]
    /// How often one rule speaks for and another against the same area in one text.
    private var opposed: [Pair: Int] = [:]
    private(set) var touched = 0

    init(_ book: RuleBook) { rules = book.rules.filter { $0.fact == nil } }

    mutating func add(_ suggestion: Suggestion) {
        if suggestion.areas.contains(where: { !$0.for.isEmpty }) { touched += 1 }
        for concern in suggestion.concerns { fired["concern \(concern.kind.rawValue)", default: 0] += 1 }
        for dismissed in suggestion.setAside { aside[dismissed.rule, default: 0] += 1 }
        for area in suggestion.areas {
            for evidence in area.for + area.against { fired[evidence.rule, default: 0] += 1 }
            for one in area.for {
                for other in area.for where one.isCovered(by: other) {
                    covered[Pair(one: one.rule, other: other.rule), default: 0] += 1
                }
                for other in area.against {
                    opposed[Pair(one: one.rule, other: other.rule), default: 0] += 1
                }
            }
        }
    }

    var lines: [String] {
        let areaRules = rules.filter { if case .area = $0.subject { true } else { false } }
        let counted = areaRules.filter { fired[$0.id] != nil }
            .sorted { (fired[$0.id] ?? 0, $1.id) > (fired[$1.id] ?? 0, $0.id) }
        let shadowed = areaRules.compactMap { rule -> String? in
            guard let count = fired[rule.id] else { return nil }
            let by = covered.filter { $0.key.one == rule.id && $0.value == count }.map(\.key.other).sorted()
            return by.isEmpty ? nil : "  \(rule.id), always by \(by.joined(separator: " and "))"
        }
        return ["", "fired, and set aside by a cue"]
            + counted.map { "  \(fired[$0.id] ?? 0)  \(aside[$0.id] ?? 0)  \($0.id)" }
            + section("overlap: the same words count for two rules", covered)
            + section("conflict: one speaks for, the other against", opposed)
            + ["", "shadowed: every time within the words of a stronger rule"]
            + (shadowed.isEmpty ? ["  none"] : shadowed)
            + ["", "never fired"] + areaRules.filter { fired[$0.id] == nil }.map { "  \($0.id)" }
    }

    private func section(_ title: String, _ pairs: [Pair: Int]) -> [String] {
        let sorted = pairs.sorted {
            ($0.value, $1.key.one, $1.key.other) > ($1.value, $0.key.one, $0.key.other)
        }
        return ["", title]
            + (sorted.isEmpty
                ? ["  none"] : sorted.prefix(20).map { "  \($0.value)  \($0.key.one) and \($0.key.other)" })
    }
}

extension Evidence {
    /// Whether its words overlap those of another rule with at least as many points.
    fileprivate func isCovered(by other: Evidence) -> Bool {
        guard case .quote(_, let range, _) = basis, case .quote(_, let wider, _) = other.basis else {
            return false
        }
        return rule != other.rule && range.overlaps(wider)
            && (other.points, rule) > (points, other.rule)
    }
}
