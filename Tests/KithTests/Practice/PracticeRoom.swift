import Foundation
import TestSupport

/// A folder with a client's file in it, and a store beside it, gone after the test.
final class PracticeRoom {
    let store = Store()
    let client = FileManager.default.temporaryDirectory.appending(path: "kith-\(UUID().uuidString).yaml").path

    /// The client is the one of the article "Adding a client".
    init() throws {
        let article = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/kith/Documentation.docc/AddingAClient.md").standardizedFileURL
        let parts = try String(contentsOf: article, encoding: .utf8).components(separatedBy: "```")
        let example = parts.first { $0.hasPrefix("yaml\n") } ?? ""
        try String(example.dropFirst("yaml\n".count)).write(toFile: client, atomically: true, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(atPath: client) }

    /// How `kith practice` is called with the client, on one day and with one seed.
    func command(_ options: String...) throws -> [String] {
        try kith([client, "--seed", "1", "--today", "2026-11-22"] + options)
    }

    /// How `kith practice` is called with the store.
    func kith(_ arguments: [String]) throws -> [String] {
        [try pathOfBuiltProgram("kith"), "practice"] + arguments + ["--store", store.path]
    }

    /// Runs a command of practice, typing these lines.
    func run(_ arguments: [String], typing lines: [String] = []) throws -> PipedRun {
        try PipedRun(arguments, input: Array(lines.map { $0 + "\n" }.joined().utf8), seconds: 120)
    }

    /// The lines of an attempt's file.
    func attempt(_ number: Int) throws -> [String] {
        try String(contentsOfFile: "\(store.path)/practice/\(number).jsonl", encoding: .utf8)
            .split(separator: "\n").map(String.init)
    }
}
