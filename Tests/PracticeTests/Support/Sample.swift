import CaseModel
import Content
import Foundation
import Practice
import Testing

/// The client of the article "Adding a client", read as it stands there, and what is needed to talk to her.
enum Sample {
    /// The article's file.
    static func file() throws -> ContentFile {
        let article = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/kith/Documentation.docc/AddingAClient.md").standardizedFileURL
        let text = try String(contentsOf: article, encoding: .utf8)
        let start = try #require(text.range(of: "```yaml\n")).upperBound
        let end = try #require(text.range(of: "\n```", range: start..<text.endIndex)).lowerBound
        return ContentFile(path: "maureen.yaml", text: String(text[start..<end]) + "\n")
    }

    static func client() throws -> ScriptedClient { try ClientReader.read(try file()) }

    /// The file with one thing changed.
    static func file(_ old: String, _ new: String) throws -> ContentFile {
        let file = try file()
        #expect(file.text.contains(old))
        return ContentFile(path: file.path, text: file.text.replacingOccurrences(of: old, with: new))
    }

    static let content = Result { try RehearsalContent(from: ContentFile.shipped) }

    /// A talk that has not begun.
    static func encounter(_ style: SpeakingStyle = .plain, seed: UInt64 = 1) throws -> Encounter {
        Encounter(try client(), style: style, seed: seed, manner: try content.get().manner)
    }

    /// Every client that comes with the program.
    static func shipped() throws -> [ScriptedClient] {
        try ContentFile.shipped(in: "clients").map { try ClientReader.read($0) }
    }

    static let day = Day(number: 20_784)
}

extension Encounter {
    /// The talk after these turns.
    func after(_ moves: Move...) -> Encounter {
        var encounter = self
        for move in moves { encounter.take(move) }
        return encounter
    }

    /// What the client answered last.
    var answer: String { turns.last?.reply ?? "" }
}
