import ArgumentParser
import Content
import Foundation
import TextMatching

/// Which rule book is used: the program's own, or one in a folder.
struct RulesOption: ParsableArguments {
    @Option(
        name: .customLong("rules"),
        help: """
            A folder with rule files of your own, used in place of the shipped ones; where it has no lists.yaml or \
            cues.yaml, the shipped one is read with them.
            """,
        completion: .directory)
    var folder: String?

    /// The rule book with the places of its rules.
    ///
    /// - Throws: `Failure` when the folder is not there or holds no rules, or for the first thing wrong in a file.
    func source(compiled compilation: PhraseSet.Compilation = .atOnce) throws(Failure) -> RuleSource {
        guard let folder else { return try Program.rules(compiled: compilation) }
        return try Program.rules(from: try Self.files(in: folder), compiled: compilation)
    }

    /// The YAML files of a folder in the order of their names, with the shipped lists and cues where it has none.
    static func files(in folder: String) throws(Failure) -> [ContentFile] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw Failure("there is no folder \(folder)", status: .noInput)
        }
        let wanted = names.filter { $0.hasSuffix(".yaml") }.sorted()
        guard wanted.contains(where: { !shared.contains($0) }) else {
            throw Failure(
                "there are no rules in \(folder)", hint: "rules stand in files that end in .yaml",
                status: .noInput)
        }
        var files = ContentFile.shipped(in: "rules").filter { file in
            shared.contains { file.path.hasSuffix("/" + $0) && !wanted.contains($0) }
        }
        for name in wanted {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            files.append(ContentFile(path: path, text: try InputFile(path).text()))
        }
        return files
    }

    private static let shared = ["lists.yaml", "cues.yaml"]
}
