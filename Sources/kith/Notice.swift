import Foundation

/// What is said to the person on standard error, beside what was asked for.
enum Notice {
    /// Writes a line, control characters made visible.
    static func say(_ line: String) { write(Printable.line(line) + "\n") }

    /// Writes text as it is; that nobody can be told any more is no reason to stop.
    static func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
