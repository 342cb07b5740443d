import CLineEdit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Standard output, or standard error: safe text in, whole writes out.
///
/// All text is made `printable` before it is written. Escape sequences (`ESC [ … m` for styles and those of
/// `clear()`) are written in `terminal` mode only, and never when output is not a terminal.
package final class Screen {
    /// How the program speaks; a `LineReader` lowers it when the terminal turns out unable.
    package internal(set) var mode: ConsoleMode
    /// Whether the reader of the output has gone; later writes do nothing and reads give `end`.
    package private(set) var isClosed = false
    /// Why output failed, other than by being closed.
    package private(set) var failure: ConsoleError?
    /// Whether the mark for what is left out of a text must be an ASCII one.
    var isASCII = false
    private let settings: ConsoleSettings
    private let outputIsTerminal: Bool
    private let descriptor: Int32

    /// Looks at standard input and output, and ignores SIGPIPE from now on.
    ///
    /// With `onErrors` it writes to standard error, for questions beside output that goes elsewhere.
    package init(settings: ConsoleSettings, onErrors: Bool = false) {
        signal(SIGPIPE, SIG_IGN)
        self.settings = settings
        descriptor = onErrors ? STDERR_FILENO : STDOUT_FILENO
        outputIsTerminal = isatty(descriptor) == 1
        mode = settings.mode(
            inputIsTerminal: isatty(STDIN_FILENO) == 1, outputIsTerminal: outputIsTerminal)
    }

    /// Whether styles and clearing have an effect.
    package var allowsStyle: Bool { mode == .terminal && outputIsTerminal }

    /// The columns of the window: what the terminal says, else `COLUMNS`, else 80.
    package var width: Int { size(window.columns, otherwise: "COLUMNS", 80) }

    /// The rows of the window: what the terminal says, else `LINES`, else 24.
    package var height: Int { size(window.rows, otherwise: "LINES", 24) }

    /// Writes text, made safe, in a style.
    package func write(_ text: String, style: Style = .normal) {
        let safe = printable(text, ascii: isASCII)
        emit(allowsStyle ? style.applied(to: safe, withColour: settings.allowsColour) : safe)
    }

    /// Wipes the window and what has scrolled out of it; nothing outside `terminal` mode.
    ///
    /// Emits `ESC [ H`, `ESC [ 2 J`, `ESC [ 3 J`.
    package func clear() {
        if allowsStyle { emit("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
    }

    private var window: (columns: Int32, rows: Int32) {
        var (columns, rows): (Int32, Int32) = (0, 0)
        return cle_window_size(&columns, &rows) == 0 ? (columns, rows) : (0, 0)
    }

    private func size(_ known: Int32, otherwise name: String, _ usual: Int) -> Int {
        if known > 0 { return Int(known) }
        guard let value = Int(settings.environment[name, default: ""]), value > 0 else { return usual }
        return value
    }

    private func emit(_ text: String) {
        guard !isClosed else { return }
        var text = text
        let code = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
        guard code != 0 else { return }
        isClosed = true
        if code != EPIPE { failure = .outputFailed(code: code) }
    }
}

/// Writes all bytes, waiting when nothing is taken; 0, or the `errno` that ended it.
private func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
        let written = write(descriptor, rest.baseAddress, rest.count)
        if written >= 0 {
            done += written
        } else if errno == EAGAIN {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            poll(&waiting, 1, -1)
        } else if errno != EINTR {
            return errno
        }
    }
    return 0
}
