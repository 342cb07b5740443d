import Foundation
import Testing

private let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
    .standardizedFileURL

/// What the program must never say to anyone: verdicts on safety, promises, diagnoses, advice, blame, platitudes.
private let never = [
    "you are safe", "low risk", "high risk", "have it worse", "keep this secret", "commit suicide",
    "committed suicide",
    "you have depression", "you are depressed", "you should leave", "you should forgive",
    "you should confront",
    "it takes two", "everything happens for a reason", "deficit", "cheer up", "don't worry",
    "everything will be",
]

@Suite("What is never said")
struct NeverSaidTests {
    /// Every piece of text between quotation marks in the sources, and every reason that a rule gives.
    private static let texts = Result {
        try FileManager.default.subpathsOfDirectory(atPath: sources.path).flatMap {
            path -> [(String, String)] in
            let isRule = path.contains("data/rules") && path.hasSuffix(".yaml")
            guard path.hasSuffix(".swift") || isRule else { return [] }
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            let pattern = isRule ? /why: (.*)/ : /"((?:[^"\\\n]|\\.)*)"/
            return text.matches(of: pattern).map { (path, String($0.output.1).lowercased()) }
        }
    }

    @Test("Not in any text that the program can print", arguments: never)
    func neverSaid(_ words: String) throws {
        let texts = try Self.texts.get()
        #expect(texts.count > 1_000)
        for (path, text) in texts where !path.contains("/Reading/") {
            #expect(!text.contains(words), "\(path): \(text)")
        }
    }
}
