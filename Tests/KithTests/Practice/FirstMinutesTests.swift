import Foundation
import TestSupport
import Testing

/// The trainee's first minutes as the README shows them, through the built program.
@Suite("The first minutes in the README")
struct FirstMinutesTests {
    /// What stands in a block of the README, typed and printed.
    private struct Shown {
        let command: [String]
        let typed: [String]
        let printed: [String]

        init() throws {
            let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
                path: "../../../README.md"
            )
            .standardizedFileURL
            let blocks = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```")
            let block = try #require(blocks.first { $0.contains("$ kith practice ") })
            let lines = block.split(separator: "\n")
            command = lines[0].split(separator: " ").dropFirst(2).map(String.init)
            typed = lines.filter { $0.hasPrefix(">") }.map { String($0.dropFirst(2)) }
            printed = lines.dropFirst().filter { !$0.hasPrefix(">") && $0 != "…" }.map(String.init)
        }
    }

    @Test("Are what comes")
    func areWhatComes() throws {
        let (shown, room) = (try Shown(), try PracticeRoom())
        let run = try room.run(
            [try pathOfBuiltProgram("kith")] + shown.command + ["--no-save"], typing: shown.typed)
        var rest = run.text[...]
        for line in shown.printed {
            guard let found = rest.range(of: line) else {
                Issue.record("“\(line)” does not come there")
                return
            }
            rest = rest[found.upperBound...]
        }
    }
}
