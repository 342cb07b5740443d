import CaseModel
import Content
import Practice
import Testing

/// The rules by which a trainee is understood, each with examples of its own.
struct RecognitionRuleTests {
    @Test func everyRuleHoldsForWhatItSaysAndNotForWhatItNeverSays() throws {
        let recogniser = try RecognitionSample.recogniser()
        for rule in try RecognitionSample.book().rules {
            #expect(!rule.says.isEmpty && !rule.never.isEmpty)
            for text in rule.says { #expect(recogniser.found(in: text).contains(rule.meaning), "\(text)") }
            for text in rule.never { #expect(!recogniser.found(in: text).contains(rule.meaning), "\(text)") }
        }
    }

    @Test func everyKindAndEveryAspectHasRules() throws {
        let meanings = Set(try RecognitionSample.book().rules.map(\.meaning))
        for kind in MoveKind.allCases where kind != .double { #expect(meanings.contains(.kind(kind))) }
        for topic in [Topic.risk, .safety] { #expect(meanings.contains(.topic(topic))) }
        for aspect in RiskAspect.allCases { #expect(meanings.contains(.aspect(aspect))) }
    }

    @Test func aWordThatIsNeitherKindNorTopicIsSaidWithItsPlace() throws {
        let path = "practice/topics-danger.yaml"
        let rule = "- topic: people\n  over: [persn]\n  any: [who]\n  says: [who]\n  never: [what]\n"
        let files = ContentFile.shipped.map { $0.path == path ? ContentFile(path: path, text: rule) : $0 }
        let error = #expect(throws: ContentError.self) {
            try MoveReader.read(files)
        }
        #expect(error?.location == ContentLocation(file: path, line: 2, column: 10))
    }
}
