import Assessment
import Testing

/// How much is noticed of what calls for a person's help, and how often something is taken for it that does not.
struct DisclosureTests {
    /// A text with whether it discloses danger.
    private struct Disclosure: Decodable {
        let text: String
        let concern: Int
    }

    @Test(
        "The article says how much is noticed",
        arguments: ["disclosures.jsonl", "unseen-disclosures.jsonl", UnseenTests.file])
    func noticed(file: String) throws {
        let assessor = try Vignette.assessor()
        var (disclosed, noticed, others, alarms) = (0, 0, 0, 0)
        for told in try Vignette.read(Disclosure.self, from: file) {
            let isNoticed = assessor.suggestion(forText: told.text).concerns.contains { !$0.denied }
            if told.concern == 1 {
                disclosed += 1
                if isNoticed { noticed += 1 }
            } else {
                others += 1
                if isNoticed { alarms += 1 }
            }
        }
        let row = "| \(file) | \(disclosed) | \(noticed) | \(others) | \(alarms) |"
        #expect(try Vignette.article().contains(row), "expected \(row)")
    }
}
