import Console
import TestSupport

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads lines and reports each in ASCII, so that a test can tell the report from the echo.
///
/// Arguments: `plain`, `secret` (the first line is one), `forget` (nothing is remembered),
/// `offer=a,b` (completions), `prompt=…`, `lines=n` (leave after so many), `say=…` (written before each
/// read), `flood=n` (writes n letters first), `nonblocking` (output that may be full), `clear`, `busy` (between reads waits until something is typed
/// ahead), `work` (waits so before the first read, while nothing typed is shown), `count` (reports only how many lines and bytes there were).
@main
struct Probe {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let options = Options(arguments)
        if options.has("nonblocking") { _ = fcntl(STDOUT_FILENO, F_SETFL, O_NONBLOCK) }
        let screen = Screen(
            settings: ConsoleSettings(plainRequested: options.has("plain"), environment: environment()))
        let reader = LineReader(screen: screen, program: "probe")
        if options.has("clear") { screen.clear() }
        screen.write(String(repeating: "x", count: options.number("flood", otherwise: 0)))
        screen.write(
            "pid=\(getpid()) mode=\(reader.mode) lossless=\(reader.lossless) width=\(screen.width)\n")
        Conversation(options: options, screen: screen, reader: reader).run()
        reader.close()
        screen.write("=closed\n")
    }
}

struct Conversation {
    let options: Options
    let screen: Screen
    let reader: LineReader

    func run() {
        if options.has("count") { return countLines() }
        var count = 0
        if options.has("secret") { report(secret()) }
        if options.has("work") { reader.working { waitForInput() } }
        while count < options.number("lines", otherwise: Int.max) {
            if let say = options.value("say") {
                screen.write(say + "\n", style: Style(bold: true, colour: .red))
            }
            let event = reader.read(
                prompt: options.value("prompt") ?? "ask> ", completions: options.list("offer"),
                remembers: !options.has("forget"))
            count += 1
            report(event)
            if options.has("busy") { waitForInput() }
            if event == .end { return }
        }
    }

    private func countLines() {
        var (lines, bytes) = (0, 0)
        while case .line(let text) = reader.read(prompt: "") {
            lines += 1
            bytes += text.utf8.count
        }
        screen.write("=counted \(lines) \(bytes)\n")
    }

    private func secret() -> LineEvent? {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 64, alignment: 1)
        defer { room.deallocate() }
        switch try? reader.readSecret(prompt: "secret> ", into: room) {
        case .line(let count): return .line(String(decoding: room[..<count], as: UTF8.self))
        case .interrupted: return .interrupted(typed: "")
        case .end: return .end
        case .invalidText: return .invalidText(lineNumber: 1)
        case .tooLong: return .cut(kept: "")
        case nil: return nil
        }
    }

    private func report(_ event: LineEvent?) {
        switch event {
        case .line(let text): screen.write("=line \(fingerprint(of: text))\n")
        case .interrupted(let typed): screen.write("=interrupted \(fingerprint(of: typed))\n")
        case .end: screen.write("=end\n")
        case .invalidText(let number): screen.write("=invalid \(number)\n")
        case .cut(let kept): screen.write("=cut \(kept.utf8.count)\n")
        case nil: screen.write("=refused\n")
        }
    }

    /// Works, as it were, until something is typed ahead.
    private func waitForInput() {
        screen.write("=busy\n")
        var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        while poll(&waiting, 1, -1) < 0 {}
        screen.write("=rested\n")
    }
}

struct Options {
    private let arguments: [String]

    init(_ arguments: [String]) { self.arguments = arguments }

    func has(_ name: String) -> Bool { arguments.contains(name) }

    func value(_ name: String) -> String? {
        arguments.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }

    func list(_ name: String) -> [String] { value(name)?.split(separator: ",").map(String.init) ?? [] }

    func number(_ name: String, otherwise: Int) -> Int { value(name).flatMap { Int($0) } ?? otherwise }
}

private func environment() -> [String: String] {
    var result: [String: String] = [:]
    for name in ["TERM", "ACCESSIBLE", "NO_COLOR", "COLUMNS", "LINES"] {
        if let value = getenv(name) { result[name] = String(cString: value) }
    }
    return result
}
