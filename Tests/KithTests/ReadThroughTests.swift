import CaseModel
import Foundation
import Interview
import TestSupport
import Testing

/// Reading everything through, page by page, in a window of 24 rows.
@Suite("Reading through")
struct ReadThroughTests {
    /// The lines of a conversation up to the read-through.
    private func beginning(_ transcript: Transcript) throws -> [String] {
        var replay = try Replay()
        var lines: [String] = []
        for line in transcript.typed where replay.prompt?.id != "closing.finish" {
            replay.type(line)
            lines.append(line)
        }
        return lines
    }

    @Test("Every page fits the window with its question", arguments: Transcript.names)
    func fits(_ name: String) throws {
        let lines = try beginning(try Transcript(name))
        let run = try Store().pipe(lines + Array(repeating: "", count: 40))
        let text = try #require(run.text.components(separatedBy: "Read it through\n").last)
        let pages = text.components(separatedBy: "Page ")
        #expect(pages.count > 5)
        // Between two prompts stand the rest of the first, which is as high as the second, and the rows of the page; the
        // empty end stands for the row on which is typed.
        for page in pages.dropFirst().dropLast() {
            let rows = page.components(separatedBy: "\n").count
            #expect(rows <= 24, "\(page)")
        }
        #expect((pages.first ?? "").components(separatedBy: "\n").count + 4 <= 24, "\(pages.first ?? "")")
    }

    @Test(
        "Entries stand in the order of their numbers, and none has an empty name", arguments: Transcript.names
    )
    func ordered(_ name: String) throws {
        var replay = try Replay()
        for line in try beginning(try Transcript(name)) { replay.type(line) }
        var seen: [String: [Int]] = [:]
        var title = ""
        for _ in 0..<40 {
            for effect in replay.effects {
                if case .say(.heading(let text)) = effect { title = text }
                guard case .say(.entries(let entries)) = effect else { continue }
                seen[title, default: []] += entries.map(\.number).filter { !(seen[title] ?? []).contains($0) }
                #expect(entries.filter { $0.question.contains("“”") || $0.question.contains("Type ") } == [])
            }
            replay.type("")
        }
        #expect(seen.count > 5)
        for numbers in seen.values { #expect(numbers == numbers.sorted()) }
    }
}
