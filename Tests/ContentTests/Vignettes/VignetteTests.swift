import Assessment
import CaseModel
import Content
import Foundation
import Testing

/// The project's own texts, in many voices, each with what a careful rater would say of it.
struct VignetteTests {
    private struct Vignette: Decodable {
        let id: String
        let text: String
        let focus: String
        let dispute: Int
        let transition: Int
        let grief: Int
        let sensitivities: Int
        let concern: Int
        /// Whether the rules are known to miss it; it stays in, and a test fails once they do not miss it any more.
        let known: Bool?

        var areas: [Int] { [dispute, transition, grief, sensitivities] }
    }

    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "vignettes.jsonl")
    private static let article = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/kith/Documentation.docc/Vignettes.md").standardizedFileURL

    private static func vignettes() throws -> [Vignette] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Vignette.self, from: Data($0.utf8))
        }
    }

    private static func judged() throws -> [(Vignette, Suggestion)] {
        let assessor = Assessor(rules: try RuleReader.read(ContentFile.shipped(in: "rules"), hash: "x").book)
        return try vignettes().map { ($0, assessor.suggestion(forText: $0.text)) }
    }

    @Test func everyFocusIsRightButThoseKnownToBeMissed() throws {
        for (vignette, suggestion) in try Self.judged() {
            let isRight = vignette.focus == suggestion.focus?.rawValue ?? "none"
            #expect(isRight == !(vignette.known ?? false), "\(vignette.id)")
        }
    }

    @Test func atLeastNineteenOfTwentyAreRight() throws {
        let vignettes = try Self.vignettes()
        #expect(vignettes.count >= 120)
        #expect(vignettes.count { $0.known ?? false } * 20 <= vignettes.count)
    }

    @Test func concernsAreRaisedWhereTheyAreTold() throws {
        for (vignette, suggestion) in try Self.judged() where vignette.concern == 1 {
            #expect(!suggestion.concerns.isEmpty, "\(vignette.id)")
        }
    }

    @Test func theArticleSaysHowManyAreRight() throws {
        let article = try String(contentsOf: Self.article, encoding: .utf8)
        for focus in ProblemArea.allCases.map(\.rawValue) + ["none"] {
            let all = try Self.vignettes().filter { $0.focus == focus }
            let row = "| \(focus) | \(all.count) | \(all.count { $0.known != true }) |"
            #expect(article.contains(row), "expected \(row)")
        }
    }

    @Test func noneIsWrittenTwiceAndAllAreOfAFairLength() throws {
        let vignettes = try Self.vignettes()
        #expect(Set(vignettes.map(\.id)).count == vignettes.count)
        #expect(Set(vignettes.map(\.text)).count == vignettes.count)
        for vignette in vignettes {
            let words = vignette.text.split(whereSeparator: \.isWhitespace).count
            #expect((18...150).contains(words), "\(vignette.id) has \(words) words")
            let focus = ProblemArea(rawValue: vignette.focus)
            let index = focus.flatMap { ProblemArea.allCases.firstIndex(of: $0) }
            #expect(
                index.map { vignette.areas[$0] == 1 } ?? (vignette.areas == [0, 0, 0, 0]), "\(vignette.id)")
        }
    }
}
