internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A terminal with a program in it, and a test where the person would be.
///
/// Nothing sleeps: every step waits for output, with one deadline for the whole conversation.
package final class PseudoTerminal {
    /// The settings of a terminal that a program can spoil.
    package struct Settings: Equatable, Sendable {
        /// Typed characters are shown by the terminal itself.
        package var echoes: Bool
        /// Input comes in lines.
        package var isCanonical: Bool
        /// Ctrl-C and Ctrl-Z send signals.
        package var sendsSignals: Bool

        /// Creates settings to compare with.
        package init(echoes: Bool, isCanonical: Bool, sendsSignals: Bool) {
            self.echoes = echoes
            self.isCanonical = isCanonical
            self.sendsSignals = sendsSignals
        }

        /// A terminal as a shell expects it.
        package static let usual = Settings(echoes: true, isCanonical: true, sendsSignals: true)
    }

    /// The program, for signals.
    package let process: Int32
    /// Everything the program has written so far.
    package private(set) var transcript: [UInt8] = []
    private var looked = 0
    private var terminal: Int32
    private let deadline: Int
    private var hasEnded = false

    /// Starts a program in a terminal of its own.
    ///
    /// - Parameters:
    ///   - arguments: The path of the program, then its arguments.
    ///   - environment: Added to the usual one.
    ///   - columns: Of the window.
    ///   - rows: Of the window.
    ///   - typedBefore: Typed before the program starts.
    ///   - translatesNewlines: Whether the terminal puts a carriage return before each newline, as terminals do;
    ///     without it every one that comes was written by the program.
    ///   - seconds: For the whole conversation.
    /// - Throws: `DrivingError` when it cannot be started.
    package init(
        _ arguments: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24,
        typedBefore: String = "", translatesNewlines: Bool = true, seconds: Int = 30
    ) throws(DrivingError) {
        deadline = milliseconds() + seconds * 1000
        let variables = usualEnvironment.merging(environment) { $1 }
        (terminal, process) = try starting.withLock { _ throws(DrivingError) in
            let (outside, inside, path) = try openPair(columns: columns, rows: rows)
            defer { close(inside) }
            if !translatesNewlines { try stopTranslating(inside) }
            let early = Array(typedBefore.utf8)
            _ = write(outside, early, early.count)
            return (outside, try spawn(arguments, environment: variables, files: [], terminal: path))
        }
    }

    deinit {
        if !hasEnded {
            kill(process, SIGKILL)
            _ = end(of: process)
        }
        if terminal >= 0 { close(terminal) }
    }

    /// What has been written, as text.
    package var text: String { String(decoding: transcript, as: UTF8.self) }

    /// Types text; takes up output meanwhile, so that neither side waits for the other.
    package func send(_ text: String) throws(DrivingError) {
        try send(bytes: Array(text.utf8))
    }

    /// Types bytes, which need not be UTF-8.
    package func send(bytes: [UInt8]) throws(DrivingError) {
        var done = 0
        while done < bytes.count {
            guard try exchange(alsoToWrite: true, waitingFor: "room to type") else {
                throw .failed(call: "write", code: EIO)
            }
            let written = bytes[done...].withUnsafeBytes {
                write(terminal, $0.baseAddress, min($0.count, 1024))
            }
            if written > 0 { done += written }
        }
    }

    /// Waits until the program has written a marker that was not looked at before.
    ///
    /// - Returns: What it wrote since the marker before, this marker included.
    @discardableResult
    package func expect(_ marker: String) throws(DrivingError) -> String {
        let wanted = Array(marker.utf8)
        while true {
            let fresh = transcript[looked...]
            if let found = fresh.firstRange(of: wanted) {
                looked = found.upperBound
                return String(decoding: fresh[..<found.upperBound], as: UTF8.self)
            }
            guard try exchange(alsoToWrite: false, waitingFor: marker) else {
                throw .missing(marker: marker, seen: String(decoding: fresh, as: UTF8.self))
            }
        }
    }

    /// The terminal's settings now.
    package func settings() throws(DrivingError) -> Settings {
        var found = termios()
        guard tcgetattr(terminal, &found) == 0 else { throw .failed(call: "tcgetattr", code: errno) }
        return Settings(
            echoes: found.c_lflag & tcflag_t(ECHO) != 0, isCanonical: found.c_lflag & tcflag_t(ICANON) != 0,
            sendsSignals: found.c_lflag & tcflag_t(ISIG) != 0)
    }

    /// Gives the window another size; the program hears of it by SIGWINCH.
    package func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    }

    /// Sends a signal to the program alone.
    package func signal(_ number: Int32) {
        kill(process, number)
    }

    /// Closes the window.
    package func hangUp() {
        close(terminal)
        terminal = -1
    }

    /// Takes up what the program still writes, until it ends.
    package func finish() throws(DrivingError) -> ProgramEnd {
        if terminal >= 0 {
            while try exchange(alsoToWrite: false, waitingFor: "the end") {}
        }
        hasEnded = true
        return end(of: process)
    }

    /// Waits until the terminal can be read or written and takes what there is; false once nobody holds it.
    private func exchange(alsoToWrite: Bool, waitingFor marker: String) throws(DrivingError) -> Bool {
        let events = Int16(alsoToWrite ? POLLIN | POLLOUT : POLLIN)
        var waiting = pollfd(fd: terminal, events: events, revents: 0)
        let left = deadline - milliseconds()
        guard left > 0, poll(&waiting, 1, Int32(left)) != 0 else {
            throw .missing(marker: marker, seen: String(decoding: transcript[looked...], as: UTF8.self))
        }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let got = read(terminal, &chunk, chunk.count)
        if got > 0 { transcript += chunk[..<got] }
        return got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR))
    }
}

/// What a program is told about its surroundings unless a test says otherwise.
let usualEnvironment = [
    "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
]

/// Lets output through as it is written.
private func stopTranslating(_ terminal: Int32) throws(DrivingError) {
    var settings = termios()
    guard tcgetattr(terminal, &settings) == 0 else { throw .failed(call: "tcgetattr", code: errno) }
    settings.c_oflag &= ~tcflag_t(OPOST)
    guard tcsetattr(terminal, TCSANOW, &settings) == 0 else { throw .failed(call: "tcsetattr", code: errno) }
}

/// The person's and the program's end of a new terminal, and the path of the latter.
private func openPair(
    columns: Int, rows: Int
) throws(DrivingError) -> (outside: Int32, inside: Int32, path: String) {
    var outside: Int32 = -1
    var inside: Int32 = -1
    var name = [CChar](repeating: 0, count: 256)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&outside, &inside, &name, nil, &size) == 0 else {
        throw .failed(call: "openpty", code: errno)
    }
    keepPrivate(outside)
    keepPrivate(inside)
    _ = fcntl(outside, F_SETFL, O_NONBLOCK)
    let path = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return (outside, inside, String(decoding: path, as: UTF8.self))
}
