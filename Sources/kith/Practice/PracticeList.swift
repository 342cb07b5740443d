import ArgumentParser
import Console
import Practice

/// `kith practice list`: who there is to practise with, as a letter of referral would have it.
struct PracticeList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the clients, and what is known of them beforehand.")

    func run() throws {
        for line in Self.lines(try ClientFile.shipped()) { print(line) }
    }

    /// Two or three lines a client: name, age and how hard they are, and what is known of them; never what there is to find.
    static func lines(_ clients: [ScriptedClient]) -> [String] {
        let column = 2 + (clients.map(\.id.count).max() ?? 0)
        let space = String(repeating: " ", count: column)
        return clients.flatMap { client in
            let first = client.id + space.dropFirst(client.id.count)
            return ["\(first)\(client.name), \(client.age) (\(client.difficulty.words))"]
                + wrapped(client.inOneLine, width: 76, indent: column, hangingIndent: column)
        } + [
            "",
            "To begin: kith practice and the first word, such as  kith practice \(clients.first?.id ?? "CLIENT")",
        ]
    }
}

extension ScriptedClient.Difficulty {
    /// How hard an interview is, in words.
    var words: String {
        switch self {
        case .straightforward: "straightforward"
        case .heldBack: "holds some things back"
        case .hard: "hard"
        }
    }
}
