import Assessment
import CaseModel
import Interview
import Testing

/// Where what was said leaves it open between two areas, the question is asked that tells them apart.
@Suite("Settling")
struct SettlingTests {
    /// A sitting that has come past the wishes, with these words of what was going on and all else skipped.
    private static func sitting(around words: String) throws -> Sitting {
        let answers = [
            "welcome.country": "uk", "welcome.go-on": "yes", "mood.onset": "april 2026", "mood.around": words,
            "offer": "no",
        ]
        var sitting = try Sitting()
        for _ in 0..<300 where !sitting.asked.hasPrefix("settle.") && sitting.asked != "closing.finish" {
            sitting.type(answers[sitting.asked] ?? "/skip")
        }
        return sitting
    }

    @Test("An even case is asked about once, and the answer weighs")
    func even() throws {
        var sitting = try Self.sitting(
            around: "My dad died in April. I lost my job in April and I can't find work.")
        #expect(sitting.inventory.leftOpen == [.transition, .grief])
        #expect(sitting.asked == "settle.transition-grief")
        #expect(
            sitting.prompt?.text == "What hurts more: that your dad is gone, or how your days have changed?")
        let before = try Shipped.assessor.get().suggestion(for: sitting.inventory)
        sitting.type("how my days have changed")
        #expect(sitting.asked == "closing.finish")
        let after = try Shipped.assessor.get().suggestion(for: sitting.inventory)
        #expect(after.areas[1].points == before.areas[1].points + 3)
        #expect(after.areas[2].points == before.areas[2].points)
        #expect(sitting.inventory.order.filter { QuestionID.settling.contains($0.question) }.count == 1)
    }

    @Test(
        "A clear case and one with nothing to weigh are not asked",
        arguments: ["My dad died in April", "no idea"])
    func clear(words: String) throws {
        let sitting = try Self.sitting(around: words)
        #expect(sitting.inventory.leftOpen == [])
        #expect(sitting.asked == "closing.finish")
    }

    @Test("What was left open outlasts the sitting")
    func resumed() throws {
        let sitting = try Self.sitting(
            around: "My dad died in April. I lost my job in April and I can't find work.")
        let again = try Sitting(sitting.events)
        #expect(again.asked == "settle.transition-grief")
        #expect(again.events.count == sitting.events.count)
    }

    @Test("Each pair of areas has its question, and its choices are facts")
    func pairs() throws {
        let content = try Shipped.content.get()
        for id in QuestionID.settling {
            let question = try #require(content.questionnaire.question(id))
            let areas = question.choices.compactMap { ProblemArea(rawValue: $0.id) }
            #expect(areas.count == 2)
            #expect(question.when == [.leftOpen(Set(areas))])
        }
    }
}
