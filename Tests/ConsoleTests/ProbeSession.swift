import TestSupport

/// Starts the probe in a terminal of its own.
func startProbe(
    _ options: String..., environment: [String: String] = [:], columns: Int = 80, typedBefore: String = ""
) throws -> PseudoTerminal {
    try PseudoTerminal(
        [pathOfBuiltProgram("ConsoleProbe")] + options, environment: environment, columns: columns,
        typedBefore: typedBefore)
}

/// Starts the probe through a shell script, in which `"$@"` is the probe's command.
func startProbe(script: String, _ options: String...) throws -> PseudoTerminal {
    let probe = try pathOfBuiltProgram("ConsoleProbe")
    return try PseudoTerminal(["/bin/bash", "-c", script, "script", probe] + options)
}

/// Runs the probe between pipes.
func runProbe(
    _ options: String..., input: [UInt8], environment: [String: String] = [:], outputLimit: Int? = nil
) throws -> PipedRun {
    try PipedRun(
        [pathOfBuiltProgram("ConsoleProbe")] + options, input: input, environment: environment,
        outputLimit: outputLimit)
}

extension PseudoTerminal {
    /// The probe's report of a line.
    func expectLine(_ text: String) throws {
        try expect("=line \(fingerprint(of: text))\r\n")
    }

    /// Types a line at the next prompt and waits for the report that it arrived, as typed or as `received`.
    func answer(_ text: String, received: String? = nil) throws {
        try expect("ask> ")
        try send(text + "\r")
        try expectLine(received ?? text)
    }

    /// Leaves by Ctrl-D at the next prompt.
    func leave() throws -> ProgramEnd {
        try expect("ask> ")
        try send(Key.endOfInput)
        try expect("=closed")
        return try finish()
    }
}

/// The probe's options for a line editor and for plain reading.
let bothWays: [[String]] = [[], ["plain"]]

/// What keys send.
enum Key {
    static let enter = "\r"
    static let tab = "\t"
    static let up = "\u{1B}[A"
    static let left = "\u{1B}[D"
    static let interrupt = "\u{03}"
    static let endOfInput = "\u{04}"
    static let suspend = "\u{1A}"
    static let backspace = "\u{7F}"
    static let escape = "\u{1B}"

    /// A paste as terminals send it while bracketed paste is on.
    static func paste(_ text: String) -> String { "\u{1B}[200~" + text + "\u{1B}[201~" }
}
