import CaseModel
import Interview
import TestSupport
import Testing

/// A client who types at random: fitting answers mostly, and now and then anything at all.
private struct RandomClient {
    private var random: SeededGenerator
    private static let phrases = [
        "my mother died last year", "we argue about money", "I moved to Leeds in May", "nothing much", "yes",
        "no",
        "Sam", "I told Priya and Tom", "he hit me", "I want to die", "I am not suicidal any more",
        "why do you ask?",
        "🙂 नमस्ते 你好 مرحبا", "don't know", "last spring", "always", "my sister Ana, my dad", "3", "12", "",
        "it all went wrong when the baby came", "I lost my job and my flat", "  ", "\"quoted\" / slash",
    ]
    private static let commands = [
        "/skip", "/private", "/back", "/help", "/people", "/circle", "/timeline", "/map", "/urgent",
        "/edit 3",
        "/people add Jo from work", "/people merge 1 and 2", "/people remove 1", "/people rename 1 to Zed",
        "/xyz",
    ]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func line(for prompt: Prompt) -> String {
        let roll = Int.random(in: 0..<100, using: &random)
        if prompt.id == "closing.finish", roll < 30 { return "finish" }
        if prompt.id == "welcome.go-on" { return "yes" }
        if roll < 8 { return Self.commands.randomElement(using: &random) ?? "" }
        if roll < 75, !prompt.choices.isEmpty {
            return "\(Int.random(in: 1...prompt.choices.count, using: &random))"
        }
        if prompt.kind == "timeline", roll < 60 { return "yes" }
        if roll < 30 { return "no" }
        if roll < 45 { return "/skip" }
        return Self.phrases.randomElement(using: &random) ?? ""
    }
}

@Suite("Random play")
struct RandomPlayTests {
    /// What must hold after every line, whoever types.
    private func check(_ sitting: Sitting, _ line: String) {
        let asked = sitting.effects.count { if case .ask = $0 { true } else { false } }
        let ended = sitting.effects.count { if case .end = $0 { true } else { false } }
        #expect(asked + ended == 1, "after “\(line)”: \(sitting.effects)")
        #expect(Inventory(sitting.events) == sitting.inventory)
        if let prompt = sitting.prompt {
            #expect(!prompt.text.isEmpty)
            #expect(!prompt.text.contains("{") && !prompt.text.contains("}"), "\(prompt.text)")
            #expect(Set(prompt.choices.map(\.id)).count == prompt.choices.count, "\(prompt.id)")
        }
    }

    @Test(
        "Every turn asks one thing or ends, events replay to the same case, and it comes to an end",
        arguments: 1...40)
    func play(_ seed: Int) throws {
        var client = RandomClient(seed: UInt64(seed))
        var sitting = try Sitting()
        var lines = 0
        while sitting.ending == nil, lines < 1_500, let prompt = sitting.prompt {
            let line = client.line(for: prompt)
            sitting.type(line)
            check(sitting, line)
            lines += 1
        }
        #expect(sitting.ending != nil, "still at \(sitting.asked) after \(lines) lines")
    }

    @Test("Leaving at any point and coming back asks the question that was open", arguments: 1...12)
    func comingBack(_ seed: Int) throws {
        var client = RandomClient(seed: UInt64(1_000 + seed))
        var sitting = try Sitting()
        for _ in 0..<120 {
            guard sitting.ending == nil, let prompt = sitting.prompt else { break }
            sitting.type(client.line(for: prompt))
            let open = try Sitting(sitting.events)
            #expect(open.prompt != nil || open.ending != nil)
            #expect(open.inventory == sitting.inventory)
        }
    }

    @Test("Only events that can decide it take an answered question out of the interview")
    func deciding() throws {
        let questionnaire = try Shipped.content.get().questionnaire
        var client = RandomClient(seed: 2_000)
        var sitting = try Sitting()
        var lost = 0
        for turn in 0..<2_000 {
            if sitting.ending != nil { sitting = try Sitting(sitting.events) }
            guard let prompt = sitting.prompt else { break }
            let (before, known) = (sitting.inventory, sitting.events.count)
            sitting.type(turn % 3 == 0 ? "/edit \(turn * 7 % 60 + 1)" : client.line(for: prompt))
            let gone = before.order.filter {
                questionnaire.applies($0, in: before) && !questionnaire.applies($0, in: sitting.inventory)
            }
            lost += gone.count
            let decides = sitting.events[known...].contains { questionnaire.canDecide($0.event) }
            #expect(decides || gone.isEmpty, "\(gone) after \(sitting.events[known...])")
        }
        #expect(lost > 0, "nothing was ever taken out")
    }
}
