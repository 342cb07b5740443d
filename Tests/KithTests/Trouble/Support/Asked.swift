import CaseModel
import Foundation
import TestSupport
import Vault

/// Questions by their first words: what the tests of trouble wait for.
enum Asked {
    static let country = "Which country are you in?"
    static let consent = "Would you like to go on?"
    /// The first question that is answered in free words.
    static let around = "What was going on in your life"
    /// The one after it.
    static let people = "Who are the people who matter"
    /// The one after that, when no people are named.
    static let gone = "Has anyone who matters to you died?"
}

/// Answers that lead nowhere but to the next question.
enum Said {
    /// Up to `Asked.around`.
    static let opening =
        ["uk", "yes", "41"] + Array(repeating: "not at all", count: 9) + ["last spring"]
    /// To `Asked.around`.
    static let around = "It was a hard spring."
    /// From the welcome to the end of the interview.
    static let everything =
        ["uk", "yes"] + Array(repeating: "/skip", count: 60) + ["finish", "yes"]
}

extension Store {
    /// A store with a case that waits at `Asked.around`.
    static func begun() throws -> Store {
        let store = Store()
        _ = try store.pipe(Said.opening)
        return store
    }

    /// A path in its folder.
    func file(_ suffix: String = "") -> String { path + "/kith.sqlite" + suffix }

    /// The names of its files.
    func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

    /// The bytes of its file.
    func bytes() throws -> Data { try Data(contentsOf: URL(filePath: file())) }

    /// The words of all answers of its only case, in the order in which they were given.
    func words() throws -> [String] {
        try events().compactMap { event in
            if case .answered(_, .said(let words, _)) = event { words } else { nil }
        }
    }

    /// The names of its cases, and how many events each holds.
    func cases() throws -> [(name: String?, events: Int)] {
        try vault().cases().map { ($0.name, $0.eventCount) }
    }
}

extension PseudoTerminal {
    /// Waits for a question and for the prompt under it; what was shown since the last thing waited for.
    @discardableResult
    func wait(for question: String) throws(DrivingError) -> String {
        try expect(question) + expect("\n> ")
    }

    /// Types a line, and waits for what is asked then.
    @discardableResult
    func type(_ line: String, thenAsked question: String) throws(DrivingError) -> String {
        try send(line + "\r")
        return try wait(for: question)
    }

    /// Types part of a line, and waits until it is shown.
    func begin(_ line: String) throws(DrivingError) {
        try send(line)
        try expect(line)
    }
}

/// How a program is started by a shell that does something before.
func afterwards(_ script: String, _ arguments: [String]) -> [String] {
    ["/bin/sh", "-c", script + "; exec \"$@\"", "sh"] + arguments
}
