import Assessment
import CaseModel
import Content
import Foundation

/// A text written for the project, with what a careful rater would say of it.
struct Vignette: Decodable {
    let id: String
    let text: String
    let focus: String
    let dispute: Int
    let transition: Int
    let grief: Int
    let sensitivities: Int
    let concern: Int
    /// Whether the rules are known to miss it; it stays in, and a test fails once they do not miss it any more.
    let known: Bool?

    /// Which areas are present, as 0 or 1, in the order of `ProblemArea`.
    var areas: [Int] { [dispute, transition, grief, sensitivities] }

    /// The texts of a file beside this one.
    static func all(in file: String) throws -> [Vignette] { try read(Vignette.self, from: file) }

    /// The lines of a file beside this one, each a value.
    static func read<Line: Decodable>(_ type: Line.Type, from file: String) throws -> [Line] {
        let place = URL(filePath: #filePath).deletingLastPathComponent().appending(path: file)
        return try String(contentsOf: place, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(type, from: Data($0.utf8))
        }
    }

    /// The texts of a file, each with what the shipped rules make of it.
    static func judged(in file: String) throws -> [(Vignette, Suggestion)] {
        let assessor = try assessor()
        return try all(in: file).map { ($0, assessor.suggestion(forText: $0.text)) }
    }

    /// What judges by the shipped rules.
    static func assessor() throws -> Assessor {
        Assessor(rules: try RuleReader.read(ContentFile.shipped(in: "rules"), hash: "x").book)
    }

    /// The article that says how well the rules do.
    static func article() throws -> String {
        let place = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/kith/Documentation.docc/Vignettes.md").standardizedFileURL
        return try String(contentsOf: place, encoding: .utf8)
    }
}
