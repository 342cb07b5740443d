import Assessment
import CaseModel
import Testing

/// Texts that nobody looked at while the rules were written: how well the rules do on others.
struct UnseenTests {
    static let file = "unseen.jsonl"

    /// What a text is: the part of its identifier before the number.
    private enum Kind: String, CaseIterable {
        case question, chat, post, hint
    }

    @Test func theArticleSaysHowWellTheRulesDoOnOthers() throws {
        let article = try Vignette.article()
        let judged = try Vignette.judged(in: Self.file)
        for kind in Kind.allCases {
            let texts = judged.filter { $0.0.id.hasPrefix(kind.rawValue + "-") }
            #expect(texts.count >= 50)
            let focus = Self.kappa(texts.map { ($0.focus, $1.focus?.rawValue ?? "none") })
            let areas = ProblemArea.allCases.indices.map { place in
                Self.kappa(texts.map { ("\($0.areas[place] == 1)", "\($1.areas[place].present)") })
            }
            let row = "| \(kind.rawValue) | \(texts.count) | \(focus) | \(areas.joined(separator: " | ")) |"
            #expect(article.contains(row), "expected \(row)")
        }
    }

    /// The agreement in hundredths, such as "0.85".
    private static func kappa(_ pairs: [(String, String)]) -> String {
        let hundredths = Int((CohensKappa(pairs, rounds: 0).value * 100).rounded())
        let sign = hundredths < 0 ? "-" : ""
        let fraction = abs(hundredths) % 100
        return "\(sign)\(abs(hundredths) / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
