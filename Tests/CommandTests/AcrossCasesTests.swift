import Foundation
import Testing

/// What is told across cases: how often clinicians decided what was suggested, and what other rules would change.
@Suite struct AcrossCasesTests {
    /// A store with two decided cases, one of them as it was suggested, and two that nobody decided.
    private func decidedStore() throws -> EmptyStore {
        let store = try EmptyStore()
        _ = try Program("VaultProbe", ["reported", store.path])
        _ = try store.review("three people", "focus grief because she said so\nquit\n")
        return store
    }

    @Test func agreementIsCountedOverDecidedCases() throws {
        let store = try decidedStore()
        let result = try store.kith("agreement")
        #expect(result.status == 0 && result.errors.isEmpty)
        let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "decided: 3 of 4 cases")
        #expect(result.output.contains("fewer than 20 decided cases say little"))
        #expect(result.output.contains("rows: decided by a clinician; columns: suggested\n"))
        for words in ["crowd", "mum", "GP", "hostile", "“"] {
            #expect(!result.output.contains(words), "\(words)")
        }
    }

    @Test func agreementIsToldToPrograms() throws {
        let result = try decidedStore().kith("agreement", "--json")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect(object["cases"] as? Int == 4 && object["decided"] as? Int == 3)
        let confusion = try #require(object["confusion"] as? [String: [String: Int]])
        #expect(confusion.values.flatMap(\.values).reduce(0, +) == 3)
        #expect(confusion["dispute"]?["grief"] == 1)
        let diagonal = confusion.reduce(0) { $0 + ($1.value[$1.key] ?? 0) }
        #expect(object["agree"] as? Int == diagonal)
    }

    @Test func withoutDecisionsThereIsNoFigure() throws {
        let result = try ReleasedStore().kith("agreement")
        #expect(result.output == "no case is decided yet, of 2\n" && result.status == 0)
        let none = try ReleasedStore().kith("agreement", "--json")
        #expect(!none.output.contains("kappa"))
    }

    @Test func anotherRuleBookSaysWhatWouldChange() throws {
        let store = try decidedStore()
        let rules = store.path + "/rules"
        try FileManager.default.createDirectory(atPath: rules, withIntermediateDirectories: false)
        try """
        - id: transition.moved-again
          area: transition
          points: 9
          why: Names one move after another.
          source: none
          any: ["moved again", "same row"]
          says: ["we moved again", "the same row"]
          never: ["we moved", "a row of seats"]
        """.write(toFile: rules + "/own.yaml", atomically: true, encoding: .utf8)
        let before = try store.kith("report", "crowd", "--format", "json").output
        let result = try store.kith("replay", "--rules", rules)
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.output.contains("case 3, crowd\n  dispute, then grief (clear) becomes transition"))
        #expect(result.output.contains("  now transition.moved-again\n"))
        #expect(result.output.contains("  decided: dispute, not as it would be suggested\n"))
        #expect(result.output.contains(" of 4 cases would change\n"))
        #expect(!result.output.contains("“"))
        #expect(try store.kith("report", "crowd", "--format", "json").output == before)
        let objects = try store.kith("replay", "--rules", rules, "--json").output.split(separator: "\n")
        #expect(objects.contains { $0.contains(#""decided":"dispute","from":"dispute""#) })
    }

    @Test func theSameRuleBookChangesNothing() throws {
        let rules = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/CContent/data/rules").standardizedFileURL.path
        let result = try decidedStore().kith("replay", "--rules", rules)
        #expect(result.output.hasPrefix("0 of 4 cases would change\n"))
    }

    @Test func aRuleBookThatIsNotThereIsSaidSo() throws {
        let result = try ReleasedStore().kith("replay", "--rules", "/nowhere")
        #expect(result.status == 66 && result.errors == "kith: error: there is no folder /nowhere\n")
        #expect(try ReleasedStore().kith("replay").status == 64)
    }
}

extension EmptyStore {
    /// Reviews a case with these lines typed.
    fileprivate func review(_ name: String, _ lines: String) throws -> Program {
        try Program(["review", name, "--by", "MS", "--store", path], input: lines)
    }
}
