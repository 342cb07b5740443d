import Foundation

/// The terminal and the language of the process.
struct Surroundings {
    /// `TERM`; empty when not set.
    var terminal: String
    /// Columns and lines of the terminal that is written to; nil when it is none.
    var size: (columns: Int, lines: Int)?
    /// Whether a person may be typing.
    var readsFromTerminal: Bool
    /// The first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set; empty when none is.
    var locale: String

    /// Those of this process.
    static func current() -> Surroundings {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        var window = winsize()
        let isTerminal = isatty(STDOUT_FILENO) == 1 && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0
        return Surroundings(
            terminal: environment["TERM"] ?? "",
            size: isTerminal ? (Int(window.ws_col), Int(window.ws_row)) : nil,
            readsFromTerminal: isatty(STDIN_FILENO) == 1, locale: locale ?? "")
    }

    /// One line each.
    var findings: [Finding] { [terminalFinding, localeFinding] }

    private var terminalFinding: Finding {
        guard let size, readsFromTerminal else {
            return .note("terminal", "none on this input and output; kith will read and write plain lines")
        }
        if terminal.isEmpty || terminal == "dumb" {
            return .note(
                "terminal", "TERM is \(terminal.isEmpty ? "not set" : "dumb"); kith will write plain lines")
        }
        let words = "\(terminal), \(size.columns) columns, \(size.lines) lines"
        guard size.columns >= 40, size.lines >= 10 else {
            return .wrong("terminal", words + "; make the window larger")
        }
        return .fine("terminal", words)
    }

    private var localeFinding: Finding {
        let plain = locale.lowercased().filter { $0 != "-" }
        if plain.hasSuffix("utf8") || plain.contains("utf8@") { return .fine("locale", locale) }
        let found = locale.isEmpty ? "no locale is set" : "\(locale) is no UTF-8 locale"
        return .wrong("locale", found + "; set LANG to one such as C.UTF-8 or en_GB.UTF-8")
    }
}
