import ArgumentParser
import CaseModel

/// The commands that a command line goes through, such as `cases list`.
enum CommandPath {
    /// What to say of a word that stands where a command should and is none; nil when there is no such word.
    static func failure(in arguments: ArraySlice<String>) -> Failure? {
        var commands: [any ParsableCommand.Type] = Kith.configuration.subcommands
        var alsoKnown = ["help"]
        var takesOtherWords = false
        for word in arguments {
            guard !word.hasPrefix("-"), !commands.isEmpty else { return nil }
            guard let named = commands.first(where: { $0.configuration.commandName == word }) else {
                if takesOtherWords { return nil }
                let known = alsoKnown + commands.compactMap { $0.configuration.commandName }
                return known.contains(word) ? nil : unknown(word, among: known)
            }
            takesOtherWords = named.configuration.defaultSubcommand is any TakesAnyWord.Type
            commands = named.configuration.subcommands
            alsoKnown = []
        }
        return nil
    }
    private static func unknown(_ word: String, among known: [String]) -> Failure {
        let nearest = Spelling.nearest(to: word, among: known)
        return Failure(
            "there is no command '\(word)'",
            hint: nearest.map { "did you mean '\($0)'?" } ?? "see kith --help",
            status: .usage)
    }
}

/// A command whose first word is anything at all, so that none can be taken for a mistyped command.
protocol TakesAnyWord {}
