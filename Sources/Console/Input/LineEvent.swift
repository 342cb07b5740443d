/// What came back when a line was asked for.
package enum LineEvent: Equatable, Sendable {
    /// A whole line, without its line end.
    case line(String)
    /// Ctrl-C; `typed` is what stood on the line (empty for secrets and where the terminal keeps it).
    case interrupted(typed: String)
    /// Ctrl-D on an empty line, the end of the input, or a terminal that has gone.
    case end
    /// A line of a pipe or plain terminal that is not UTF-8; lines count from 1 and the next one is whole.
    case invalidText(lineNumber: Int)
    /// A line typed in plain mode that filled the terminal's own buffer: what came after `kept` is lost.
    case cut(kept: String)
}

/// What came back when a secret was asked for.
package enum SecretEvent: Equatable, Sendable {
    /// A whole line of so many bytes, which are UTF-8.
    case line(count: Int)
    /// Ctrl-C.
    case interrupted
    /// Ctrl-D on an empty line, or a terminal that has gone.
    case end
    /// A line that is not UTF-8.
    case invalidText
    /// A line for which there was no room.
    case tooLong
}
