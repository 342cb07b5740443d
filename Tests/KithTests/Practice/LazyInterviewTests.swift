import Foundation
import TestSupport
import Testing

/// Ten closed questions, as of a form that is filled in.
@Suite("A lazy interview")
struct LazyInterviewTests {
    private static let questions = [
        "Have you been low?", "Do you sleep?", "Has anyone died?", "Are you married?", "Do you argue?",
        "Do you have friends?", "Are you safe at home?", "Did anything change?",
        "Have you thought of suicide?",
        "Do you work?",
    ]

    private struct Closing: Decodable {
        struct Figures: Decodable {
            let foundOfNeeded: Int
            let needed: Int
        }
        let figures: Figures
    }

    @Test(
        "Does not find what the focus rests on, and the debrief says what would have",
        arguments: [
            "aisha", "colin", "derek", "gwyn", "harjit", "kelly", "meena", "ngozi", "pauline", "rowan",
            "siobhan", "yusuf",
        ])
    func misses(_ client: String) throws {
        let room = try PracticeRoom()
        let lines =
            Self.questions + ["/end", "undecided", "none", "", "", "You are low. Does that fit?", "quit"]
        let run = try room.run(
            try room.kith([client, "--seed", "5", "--today", "2026-11-22"]), typing: lines)
        #expect(run.end == .exited(0))
        let closing = try JSONDecoder().decode(
            Closing.self, from: Data(try room.attempt(1).last?.utf8 ?? "".utf8))
        #expect(closing.figures.foundOfNeeded < closing.figures.needed)
        #expect(run.text.contains("What other questions would have brought to light."))
        #expect(run.text.contains("What to try next\n\nTry again and "))
    }
}
