import Assessment
import CaseModel
import Content
import Practice
import Testing

/// What a trainee is told to do next.
@Suite("Hints")
struct HintTests {
    private func talk(_ client: String, _ lines: [String], seed: UInt64 = 5) throws -> Rehearsal {
        let scripted = try #require(try Sample.shipped().first { $0.id == client })
        let rules = try RuleReader.read(ContentFile.shipped(in: "rules"), hash: "test").book
        var settings = Rehearsal.Settings()
        settings.seed = seed
        var rehearsal = Rehearsal(
            scripted, settings, content: try Sample.content.get(), assessor: { Assessor(rules: rules) },
            now: Moment(seconds: 0))
        for line in lines { _ = rehearsal.receive(.line(line), at: Moment(seconds: 1)) }
        return rehearsal
    }

    private func said(_ command: String, _ rehearsal: Rehearsal) -> String {
        var rehearsal = rehearsal
        return rehearsal.receive(.line(command), at: Moment(seconds: 1)).compactMap { effect in
            if case .supervisor(let words) = effect { words } else { nil }
        }.joined()
    }

    @Test(
        "After thoughts of suicide came out, both stay with them until all is asked",
        arguments: ["/hint", "/supervisor"])
    func risk(_ command: String) throws {
        let told = ["Do you ever think of ending your life?"]
        #expect(said(command, try talk("rowan", told)).contains("ask plainly whether there is a plan"))
        let left = told + ["Tell me about Eilidh."]
        #expect(said(command, try talk("rowan", left)).contains("ask plainly whether there is a plan"))
        let all =
            told + [
                "Do you have a plan?", "Do you have tablets at home?", "Would you act on it?",
                "What stops you?",
                "Have you ever tried to end your life?", "Are you safe tonight?",
                "Can I ring the doctor with you?",
            ]
        #expect(!said(command, try talk("rowan", all)).contains("ask plainly whether"))
    }

    @Test("The debrief names what was left out of it", arguments: [true, false])
    func debriefed(_ isAsked: Bool) throws {
        let lines = ["Do you think of ending your life?"] + (isAsked ? ["Do you have a plan?"] : [])
        let blocks = try talk("rowan", lines).debrief.page.sections.flatMap(\.blocks)
        let named = blocks.contains { block in
            if case .paragraph(let text) = block {
                text.contains("you did not ask: whether there is a plan, what there is at hand")
            } else {
                false
            }
        }
        #expect(named != isAsked)
    }

    @Test("What was just shown is met before anything else is asked")
    func feeling() throws {
        let hint = said("/hint", try talk("gwyn", ["Has anyone died? Tell me about it."]))
        #expect(hint.contains("Say back what you saw"))
    }

    @Test("What was asked is not named as if it had not been")
    func again() throws {
        let asked = try talk("colin", ["How have you been feeling?", "Have you always felt like this?"])
        #expect(said("/hint", asked) != "Ask how far back it goes.")
    }

    @Test("Late in a talk thoughts of suicide, then safety, are due")
    func safety() throws {
        let long = Array(repeating: "Tell me about the people in your life.", count: 12)
        #expect(said("/hint", try talk("colin", long)) == "Ask plainly about thoughts of suicide.")
        let asked = long + ["Do you think of ending your life?"]
        #expect(said("/hint", try talk("colin", asked)) == "Ask plainly whether the client is safe at home.")
    }

    @Test("A tangent that was heard is not heard again after going back")
    func tangents() throws {
        for seed in 1...12 as ClosedRange<UInt64> {
            var one = try talk("rowan", [], seed: seed)
            var heard: [String] = []
            for person in ["Stevo", "Tomasz", "Jamie", "Gordon"] {
                for line in ["Tell me about \(person).", "/undo", "How is \(person)?"] {
                    _ = one.receive(.line(line), at: Moment(seconds: 1))
                    if line == "/undo" { continue }
                    let reply = one.encounter.turns.last?.reply ?? ""
                    heard += one.client.tangents.filter(reply.contains)
                }
            }
            #expect(Set(heard).count == heard.count, "\(heard)")
            var other = try talk("rowan", [], seed: seed)
            let turns = one.encounter.turns.count
            other.replay(one.lines(before: turns + 1).map { ($0, Moment(seconds: 2)) })
            #expect(other.encounter == one.encounter)
        }
    }
}
