/// How the program speaks with whoever started it; chosen once.
package enum ConsoleMode: Equatable, Sendable {
    /// A line editor, colour, and a cursor that moves.
    case terminal
    /// A person at a terminal, but nothing is redrawn and everything is said once.
    case plain
    /// Input comes from a pipe or a file: nobody is there to prompt.
    case piped
}

/// What the person and the surroundings ask of the console.
package struct ConsoleSettings: Equatable, Sendable {
    /// Whether plain output was asked for on the command line.
    package var plainRequested: Bool
    /// The environment variables: `TERM`, `ACCESSIBLE`, `NO_COLOR`, `COLUMNS`, `LINES` are looked at.
    package var environment: [String: String]

    /// Creates settings.
    package init(plainRequested: Bool = false, environment: [String: String]) {
        self.plainRequested = plainRequested
        self.environment = environment
    }

    /// The mode for these settings.
    ///
    /// Input that is no terminal is `piped`. Plain when asked for, when `ACCESSIBLE` is set to anything but
    /// `0` or nothing, when output goes elsewhere, or when `TERM` says that the cursor cannot be moved. A
    /// terminal that nobody knows is found out later: see `LineReader.mode`.
    package func mode(inputIsTerminal: Bool, outputIsTerminal: Bool) -> ConsoleMode {
        guard inputIsTerminal else { return .piped }
        let accessible = environment["ACCESSIBLE", default: ""]
        let dumb = ["", "dumb", "unknown", "emacs"].contains(environment["TERM", default: ""])
        if plainRequested || !outputIsTerminal || dumb || !["", "0"].contains(accessible) { return .plain }
        return .terminal
    }

    /// Whether colour is welcome: `NO_COLOR` is unset or empty.
    package var allowsColour: Bool { environment["NO_COLOR", default: ""].isEmpty }
}
