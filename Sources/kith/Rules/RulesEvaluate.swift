import ArgumentParser
import Assessment
import CaseModel
import Content

/// `kith rules evaluate`: how well the rules agree with raters.
struct RulesEvaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Measure how well the rules agree with labelled texts.",
        discussion: """
            Each line is {"id","text","focus","dispute","transition","grief","sensitivities","concern"}: the focus \
            by name or "none", the areas and the concern as 0 or 1. Intervals are 95 %, from 1,000 samples.
            """)

    @Argument(help: "Labelled texts, one a line.", completion: .file(extensions: ["jsonl"]))
    var file: String

    @Flag(help: "Show every text whose focus is missed, with the reasons.")
    var errors = false

    @OptionGroup var rules: RulesOption

    func run() throws {
        let assessor = Assessor(rules: try rules.source().book)
        let texts = try LabelledText.lines(of: file)
        guard !texts.isEmpty else { throw Failure("there are no texts in \(file)", status: .badData) }
        let judged = texts.map { ($0, assessor.suggestion(forText: $0.text)) }
        for line in AgreementTable(judged).lines { print(line) }
        if errors { showErrors(judged) }
    }

    private func showErrors(_ judged: [(LabelledText, Suggestion)]) {
        for (text, suggestion) in judged where text.focus != suggestion.focusName {
            print(Printable.line("\n\(text.id): labelled \(text.focus)\n\(text.text.prefix(400))"))
            for line in suggestion.plainLines { print("    " + Printable.line(line)) }
        }
    }
}

/// The agreement of suggestions with labels, in lines of text.
struct AgreementTable {
    private let judged: [(LabelledText, Suggestion)]
    private static let names = ProblemArea.allCases.map(\.rawValue) + ["none"]

    init(_ judged: [(LabelledText, Suggestion)]) { self.judged = judged }

    var lines: [String] { [focus] + f1 + presence + [concerns, ""] + confusion }

    private var pairs: [(String, String)] { judged.map { ($0.focus, $1.focusName) } }

    private var focus: String {
        let same = pairs.count { $0.0 == $0.1 }
        return "\(judged.count) texts, focus the same in \(same)\n\(named("focus"))\(kappa(pairs))"
    }

    private var f1: [String] {
        let scores = Self.names.map { name in (name, Self.f1(pairs, name)) }
        let mean = scores.reduce(0) { $0 + $1.1 } / Double(scores.count)
        return [
            "F1  " + scores.map { "\($0) \(Figure.thousandths($1))" }.joined(separator: "  ")
                + "  mean \(Figure.thousandths(mean))"
        ]
    }

    private var presence: [String] {
        ProblemArea.allCases.map { area in
            let pairs = judged.map { text, suggestion in
                (text.has(area), suggestion[area]?.present ?? false)
            }
            let (labelled, found) = (pairs.count { $0.0 }, pairs.count { $0.1 })
            return "\(named(area.rawValue))\(kappa(pairs))  labelled \(labelled), found \(found)"
        }
    }

    private var concerns: String {
        let rated = judged.filter { $0.0.concern != nil }.map { ($0.0.concern == 1, !$0.1.concerns.isEmpty) }
        let (labelled, found) = (rated.count { $0.0 }, rated.count { $0.1 })
        let both = rated.count { $0.0 && $0.1 }
        let recall = labelled == 0 ? 1 : Double(both) / Double(labelled)
        let precision = found == 0 ? 1 : Double(both) / Double(found)
        return
            "\(named("concerns"))recall \(Figure.thousandths(recall)) precision \(Figure.thousandths(precision))"
            + "  labelled \(labelled), found \(found)"
    }

    private var confusion: [String] {
        let width = 15
        let head = "rows: label; columns: suggested"
        let columns = Self.names.map { Self.padded(String($0.prefix(6)), 8, left: true) }.joined()
        return [head, String(repeating: " ", count: width) + columns]
            + Self.names.map { label in
                Self.padded(label, width)
                    + Self.names.map { name in
                        Self.padded("\(pairs.count { $0.0 == label && $0.1 == name })", 8, left: true)
                    }.joined()
            }
    }

    private func named(_ name: String) -> String { Self.padded(name, 15) }

    private func kappa<Label: Hashable>(_ pairs: [(Label, Label)]) -> String {
        let kappa = CohensKappa(pairs)
        let (low, high) = (
            Figure.thousandths(kappa.interval.lowerBound), Figure.thousandths(kappa.interval.upperBound)
        )
        return "kappa \(Figure.thousandths(kappa.value)) [\(low), \(high)]"
    }

    private static func f1(_ pairs: [(String, String)], _ name: String) -> Double {
        let both = pairs.count { $0.0 == name && $0.1 == name }
        let either = pairs.count { $0.0 == name } + pairs.count { $0.1 == name }
        return either == 0 ? 0 : 2 * Double(both) / Double(either)
    }

    private static func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return left ? space + text : text + space
    }
}

extension Suggestion {
    /// The name of the focus as labels write it: `none` where there is none.
    var focusName: String { focus?.rawValue ?? "none" }
}
