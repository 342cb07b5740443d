import CaseModel
import Foundation
import TestSupport
import Testing

/// Answers that are hard on a program: long, in any script, empty, or not text at all.
@Suite("Hard answers")
struct HardAnswersTests {
    /// The country, consent, the age, the PHQ-9 at zero, and when it began: what comes next is a question for words.
    private static let before = ["uk", "yes", "41"] + Array(repeating: "0", count: 9) + ["last spring"]
    private static let question = QuestionKey(.aroundOnset)

    private static let answers: [(name: String, words: String)] = [
        ("100 kB", String(repeating: "we moved and nobody rang. ", count: 4000) + "that is all"),
        ("one word of 100 kB", String(repeating: "é", count: 50_000)),
        ("emoji", "😞👨‍👩‍👧‍👦 it was 🏳️‍🌈 and 👍🏽"), ("Arabic", "توفيت أمي في الشتاء ولم أبكِ"),
        ("Hindi", "मेरी माँ से मेरी बात नहीं होती"), ("Chinese", "我去年搬到伦敦,谁也不认识。"),
        ("combining letters", "e\u{301}te\u{301} \u{1E69} s\u{323}\u{307}"),
        ("control characters", "a\u{1}b\u{7}c\u{1B}[2Jd\u{7F}e\u{9B}31mf"), ("NUL", "before\u{0}after"),
        ("directions", "right \u{202E}tfel\u{202C} \u{2067}x\u{2069}"), ("tabs", "one\ttwo"),
        ("quotes", #"“she" said 'no' \ {person} %s \u0041"#),
        ("a slash after a space", "/back is what he said"),
    ]

    @Test("Nothing of them is lost", arguments: answers.map(\.name))
    func kept(_ name: String) throws {
        let words = try #require(Self.answers.first { $0.name == name }?.words)
        let store = Store()
        let run = try store.pipe(Self.before + [words.hasPrefix("/") ? " " + words : words])
        #expect(run.end == .exited(0))
        #expect(run.errors.isEmpty)
        let kept = try #require(try store.words(Self.question))
        let isWhole = Array(kept.utf8) == Array(words.utf8)
        #expect(isWhole)
        try goesOn(store)
    }

    /// A later sitting reads the words back, without letting them command the terminal.
    private func goesOn(_ store: Store) throws {
        let count = try store.events().count
        let run = try store.pipe(["/back", "/edit 14"])
        #expect(run.end == .exited(0))
        #expect(run.text.hasPrefix("\nWelcome back."))
        let hasControls = run.text.unicodeScalars.contains {
            $0 != "\n" && $0 != "\t" && $0.properties.generalCategory == .control
        }
        #expect(!hasControls)
        #expect(try store.events().count == count)
    }

    @Test(
        "Lines without words are asked for again, and store nothing",
        arguments: ["", "   ", "\t", "\u{A0}", "\r"])
    func empty(_ line: String) throws {
        let store = Store()
        let run = try store.pipe(Self.before + [line, "", "we moved"])
        #expect(run.end == .exited(0))
        #expect(run.text.unwrapped.components(separatedBy: "Nothing came through.").count == 3)
        #expect(try store.words(Self.question) == "we moved")
    }

    @Test(
        "What is no text is said to be none, and the question is asked again",
        arguments: [[0xFF, 0xFE], [0x61, 0xC3], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80]] as [[UInt8]])
    func notText(_ bytes: [UInt8]) throws {
        let lines = Self.before.map { Array($0.utf8) } + [bytes, Array("we moved".utf8)]
        let store = Store()
        let run = try PipedRun(try store.begin(), input: Array(lines.joined(separator: [0x0A])))
        #expect(run.end == .exited(0))
        #expect(run.text.unwrapped.contains("could not be read as text"))
        #expect(try store.words(Self.question) == "we moved")
    }
}

extension Store {
    /// The words with which a question was answered.
    fileprivate func words(_ question: QuestionKey) throws -> String? {
        try events().reversed().lazy.compactMap { event in
            guard case .answered(question, .said(let words, _)) = event else { return nil }
            return words
        }.first
    }
}
