import ArgumentParser
import Assessment
import CaseModel
import Content
import Foundation
import Vault

/// `kith replay`: what another rule book would say of the cases that are kept.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "List what would change in the cases with another rule book.",
        discussion: """
            Every case is weighed with the shipped rules and with those of the folder. Nothing is stored: what a client \
            was shown and what a clinician decided stay as they are. What anyone said is not shown.
            """)

    @Option(
        help: ArgumentHelp("The folder of the other rule book.", valueName: "folder"), completion: .directory)
    var rules: String

    @Flag(help: "Write one JSON object a line for each case that changes.")
    var json = false

    @OptionGroup var store: OpenStoreOption

    func run() throws {
        let other = Assessor(rules: try Program.rules(from: try RulesOption.files(in: rules)).book)
        let shipped = Assessor(rules: try Program.rules().book)
        var (cases, changed) = (0, 0)
        var decided: [(now: Bool, then: Bool)] = []
        let sealed = try OpenedCases.read(in: store.openExisting()) { summary, stored in
            let inventory = Inventory(stored.events)
            let (now, then) = (shipped.suggestion(for: inventory), other.suggestion(for: inventory))
            cases += 1
            let decision = inventory.decisions.last?.content
            if let decision {
                decided.append((now.focus == decision.focus, then.focus == decision.focus))
            }
            let differences = RulesCompare.differences(now, then)
            guard !differences.isEmpty else { return }
            changed += 1
            if json {
                print(try Self.object(summary, now, then, decision, differences))
            } else {
                Self.show(summary, decision, then, differences)
            }
        }
        if json { return }
        print("\(changed) of \(cases) cases would change")
        if !decided.isEmpty {
            let (now, then) = (decided.count { $0.now }, decided.count { $0.then })
            print("of \(decided.count) decided cases \(now) are as suggested now, \(then) would be")
        }
        for line in OpenedCases.passedOver(sealed) { print(line) }
    }

    private static func show(
        _ summary: CaseSummary, _ decision: Decision?, _ then: Suggestion, _ differences: [String]
    ) {
        print(Printable.line("case \(summary.id)" + (summary.name.map { ", \($0)" } ?? "")))
        for line in differences { print("  \(line)") }
        guard let decision else { return }
        let side = then.focus == decision.focus ? "as it would be suggested" : "not as it would be suggested"
        print("  decided: \(decision.focus?.rawValue ?? "none"), \(side)")
    }

    private struct Line: Encodable {
        let `case`: Int64
        let changes: [String]
        let decided: String?
        let from: String
        let fromStrength: String
        let name: String?
        let to: String
        let toStrength: String
    }

    private static func object(
        _ summary: CaseSummary, _ now: Suggestion, _ then: Suggestion, _ decision: Decision?,
        _ changes: [String]
    ) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let line = Line(
            case: summary.id.number, changes: changes,
            decided: decision.map { $0.focus?.rawValue ?? "none" }, from: now.focusName,
            fromStrength: now.strength.rawValue, name: summary.name, to: then.focusName,
            toStrength: then.strength.rawValue)
        return Printable.json(try encoder.encode(line))
    }
}
