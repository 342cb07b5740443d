import Assessment
import CaseModel
import Testing

/// The project's own texts, in many voices, with which the rules are written.
struct VignetteTests {
    private static let file = "vignettes.jsonl"

    @Test func everyFocusIsRightButThoseKnownToBeMissed() throws {
        for (vignette, suggestion) in try Vignette.judged(in: Self.file) {
            let isRight = vignette.focus == suggestion.focus?.rawValue ?? "none"
            #expect(isRight == !(vignette.known ?? false), "\(vignette.id)")
        }
    }

    @Test func atLeastNineteenOfTwentyAreRight() throws {
        let vignettes = try Vignette.all(in: Self.file)
        #expect(vignettes.count >= 250)
        #expect(vignettes.count { $0.known ?? false } * 20 <= vignettes.count)
    }

    @Test func concernsAreRaisedWhereTheyAreTold() throws {
        for (vignette, suggestion) in try Vignette.judged(in: Self.file) where vignette.concern == 1 {
            #expect(!suggestion.concerns.isEmpty, "\(vignette.id)")
        }
    }

    @Test func theArticleSaysHowManyAreRight() throws {
        let article = try Vignette.article()
        for focus in ProblemArea.allCases.map(\.rawValue) + ["none"] {
            let all = try Vignette.all(in: Self.file).filter { $0.focus == focus }
            let row = "| \(focus) | \(all.count) | \(all.count { $0.known != true }) |"
            #expect(article.contains(row), "expected \(row)")
        }
    }

    @Test(arguments: [file, UnseenTests.file])
    func noneIsWrittenTwiceAndLabelsHoldTogether(file: String) throws {
        let vignettes = try Vignette.all(in: file)
        #expect(Set(vignettes.map(\.id)).count == vignettes.count)
        #expect(Set(vignettes.map(\.text)).count == vignettes.count)
        for vignette in vignettes {
            let focus = ProblemArea(rawValue: vignette.focus)
            let index = focus.flatMap { ProblemArea.allCases.firstIndex(of: $0) }
            let holds = index.map { vignette.areas[$0] == 1 } ?? (vignette.areas == [0, 0, 0, 0])
            #expect(holds, "\(vignette.id)")
        }
    }

    @Test func allAreOfAFairLength() throws {
        for vignette in try Vignette.all(in: Self.file) {
            let words = vignette.text.split(whereSeparator: \.isWhitespace).count
            #expect((20...150).contains(words), "\(vignette.id) has \(words) words")
        }
    }
}
