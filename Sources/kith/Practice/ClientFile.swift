import ArgumentParser
import CaseModel
import Content
import Foundation
import Practice

/// A client's file as it stands: one of the shipped ones by its name, or one of the trainee's own by its path.
struct ClientFile {
    let file: ContentFile
    let client: ScriptedClient

    /// Reads the client that is meant by a name or a path.
    ///
    /// - Throws: `Failure` when there is none, or for the first thing that is wrong in the file.
    init(_ named: String) throws(Failure) {
        try self.init(try Self.file(named))
    }

    private init(_ file: ContentFile) throws(Failure) {
        self.file = file
        do {
            client = try ClientReader.read(file)
        } catch {
            throw Failure(error)
        }
    }

    /// The clients that the program was built with, the easiest first.
    static func shipped() throws(Failure) -> [ScriptedClient] {
        var clients: [ScriptedClient] = []
        for file in ContentFile.shipped(in: folder) { clients.append(try ClientFile(file).client) }
        return clients.sorted { ($0.difficulty, $0.name) < ($1.difficulty, $1.name) }
    }

    /// How the client is found again: a shipped one by name, a file by its whole path.
    var place: String {
        ContentFile.shipped.contains(file) ? client.id : URL(filePath: file.path).standardizedFileURL.path
    }

    private static let folder = "clients"

    private static var names: [String] {
        ContentFile.shipped(in: folder).map {
            String($0.path.dropFirst(folder.count + 1).dropLast(".yaml".count))
        }
    }

    private static func file(_ named: String) throws(Failure) -> ContentFile {
        let name = named.lowercased()
        if names.contains(name),
            let file = ContentFile.shipped(in: folder).first(where: { $0.path == "\(folder)/\(name).yaml" })
        {
            return file
        }
        guard named.contains("/") || named.contains(".") || access(named, F_OK) == 0 else {
            let nearest = Spelling.nearest(to: name, among: names)
            throw Failure(
                "there is no client \(named)",
                hint: nearest.map { "did you mean \($0)? kith practice list shows all" }
                    ?? "see kith practice list",
                status: .noInput)
        }
        return ContentFile(path: named, text: try InputFile(named).text())
    }
}

/// Which client, as it stands on the command line.
struct ClientArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "A client of kith practice list, or a file of your own.", valueName: "client"),
        completion: .file(extensions: ["yaml"]))
    var named: String
}
