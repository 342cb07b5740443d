import CaseModel

/// A command that may be given at any prompt.
package enum Command: String, CaseIterable, Hashable, Sendable {
    case help, back, edit, skip
    case withhold = "private"
    case people, circle, timeline, map, pause, quit, urgent

    /// The command as typed, such as `/back`.
    package var typed: String { "/\(rawValue)" }

    /// Every command as typed, in the order in which help lists them.
    package static let allTyped = allCases.map(\.typed)
}

/// A line of input, told apart into commands, ways of not answering, and words.
package enum Utterance: Hashable, Sendable {
    case command(Command, argument: String)
    /// A slash and a word that is no command; `nearest` is the command it may have meant.
    case unknownCommand(String, nearest: Command?)
    case words(String)
    case nothing

    /// Reads a line.
    ///
    /// A line whose first character is a slash is a command; a leading space makes it words.
    package init(_ line: String) {
        guard line.first == "/" else {
            let words = line.trimmed
            if words.isEmpty {
                self = .nothing
            } else if let command = Self.plainCommand(words) {
                self = .command(command, argument: "")
            } else {
                self = .words(words)
            }
            return
        }
        let parts = line.dropFirst().split(separator: " ", maxSplits: 1)
        let name = parts.first.map { String($0).lowercased() } ?? ""
        let argument = parts.count > 1 ? String(parts[1]).trimmed : ""
        if let command = Command(rawValue: name) {
            self = .command(command, argument: argument)
        } else if let command = Self.synonyms[name] {
            self = .command(command, argument: argument)
        } else {
            let nearest = Spelling.nearest(to: name, among: Command.allCases.map(\.rawValue))
            self = .unknownCommand("/\(name)", nearest: nearest.flatMap(Command.init(rawValue:)))
        }
    }

    private static let synonyms: [String: Command] = [
        "exit": .quit, "stop": .quit, "leave": .quit, "bye": .quit, "q": .quit, "?": .help, "h": .help,
        "undo": .back, "pass": .skip, "next": .skip, "crisis": .urgent, "rings": .circle,
    ]

    /// Words that are commands when they are the whole line, as a person types them who is in no mood for slashes.
    private static func plainCommand(_ words: String) -> Command? {
        switch PlainCommand.read(words) {
        case .help: return .help
        case .back: return .back
        case .pause: return .pause
        case .stop, .quit, .exit: return .quit
        case nil: break
        }
        switch Declining.read(words) {
        case .skip: return .skip
        case .withhold: return .withhold
        case .unknown, .repeated, nil: return nil
        }
    }
}
