import CLineEdit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads lines from standard input: through a line editor, plainly, or from a pipe.
///
/// There is one reader in a process, and it is used from one thread. It holds the terminal until `close()`.
package final class LineReader {
    /// How lines are read in the end: a terminal that cannot be edited on is read plainly.
    package let mode: ConsoleMode
    /// Whether the line editor may be trusted with every letter: false when the system has no UTF-8 locale,
    /// and then lines are read plainly, byte for byte.
    package let lossless: Bool
    private let screen: Screen
    private var editor: LineEditor?
    private var bytes = ByteLines()

    /// Takes the terminal over, if the screen's mode is `terminal`.
    ///
    /// `program` is the name by which a person's `~/.editrc` may single this program out.
    package init(screen: Screen, program: String) {
        self.screen = screen
        lossless = cle_use_utf8() == 1
        if screen.mode == .terminal, lossless { editor = LineEditor(program: program) }
        switch screen.mode {
        case .piped:
            mode = .piped
        case .plain, .terminal:
            mode = editor == nil ? .plain : .terminal
            cle_guard_signals()
        }
        screen.mode = mode
        screen.isASCII = !lossless
    }

    deinit { close() }

    /// Reads one line.
    ///
    /// - Parameters:
    ///   - prompt: Shown before the line, not in `piped` mode; ends with a space. Lines before its last are
    ///     written once, above.
    ///   - completions: What Tab offers: commands, choices, names.
    ///   - remembers: Whether the line can be called back with the up arrow, during this sitting.
    /// - Returns: The line, or why there is none.
    package func read(prompt: String, completions: [String] = [], remembers: Bool = true) -> LineEvent {
        if screen.isClosed { return .end }
        let last = announce(prompt)
        guard let editor else { return readPlainly(prompt: last) }
        let event = editor.read(prompt: last, completions: completions)
        if remembers, case .line(let text) = event { editor.remember(text) }
        return event
    }

    /// Reads a line without showing it and without remembering it, into memory that the caller can overwrite.
    ///
    /// - Parameters:
    ///   - prompt: As for `read`.
    ///   - room: Where the line goes, and nowhere else.
    /// - Returns: How many bytes the line has, or why there is none.
    /// - Throws: `ConsoleError.terminalRequired` when standard input is not a terminal.
    package func readSecret(
        prompt: String, into room: UnsafeMutableRawBufferPointer
    ) throws(ConsoleError) -> SecretEvent {
        guard mode != .piped, cle_secret_begin() == 0 else { throw .terminalRequired }
        defer { cle_secret_end() }
        screen.write(announce(prompt))
        let event = SecretLine.read(into: room)
        screen.write("\n")
        return event
    }

    /// Runs what takes its time after a secret: what is typed meanwhile is not shown, and Ctrl-C ends the process.
    package func working<Result: ~Copyable, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard mode == .plain, cle_work_begin() == 0 else { return try body() }
        defer { cle_work_end() }
        return try body()
    }

    /// Gives the terminal back as it was found; later reads are plain, and Ctrl-C ends the process.
    package func close() {
        cle_unguard_interrupt()
        editor?.close()
        editor = nil
    }

    /// Writes all lines of the prompt but the last, which it returns made safe.
    private func announce(_ prompt: String) -> String {
        guard mode != .piped else { return "" }
        let safe = printable(prompt, ascii: !lossless)
        guard let split = safe.lastIndex(of: "\n") else { return safe }
        screen.write(String(safe[...split]))
        return String(safe[safe.index(after: split)...])
    }

    private func readPlainly(prompt: String) -> LineEvent {
        screen.write(prompt)
        let event = bytes.next(onTerminal: mode != .piped)
        switch event {
        case .interrupted where mode != .piped, .end where mode != .piped: screen.write("\n")
        default: break
        }
        return event
    }
}
