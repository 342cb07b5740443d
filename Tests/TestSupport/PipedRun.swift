internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What a program wrote and how it ended, when it was run between two pipes.
package struct PipedRun: Equatable, Sendable {
    /// Standard output.
    package var output: [UInt8]
    /// Standard error.
    package var errors: [UInt8]
    /// How it ended.
    package var end: ProgramEnd

    /// Standard output as text.
    package var text: String { String(decoding: output, as: UTF8.self) }

    /// Runs a program on some input until it ends.
    ///
    /// - Parameters:
    ///   - arguments: The path of the program, then its arguments.
    ///   - input: All of its standard input.
    ///   - environment: Added to the usual one.
    ///   - outputLimit: Close the output after so many bytes, as `head` does; nil reads all.
    ///   - seconds: For the whole run.
    /// - Throws: `DrivingError` when it cannot be started or does not end in time.
    package init(
        _ arguments: [String], input: [UInt8], environment: [String: String] = [:], outputLimit: Int? = nil,
        seconds: Int = 30
    ) throws(DrivingError) {
        let variables = usualEnvironment.merging(environment) { $1 }
        let (pipes, process) = try starting.withLock { _ throws(DrivingError) in
            let pipes = [try openPipe(), try openPipe(), try openPipe()]
            let files = [pipes[0][0], pipes[1][1], pipes[2][1]]
            defer { files.forEach { close($0) } }
            return (pipes, try spawn(arguments, environment: variables, files: files, terminal: nil))
        }
        var exchange = Exchange(
            into: pipes[0][1], from: [pipes[1][0], pipes[2][0]], input: input[...], outputLimit: outputLimit)
        guard exchange.run(until: milliseconds() + seconds * 1000) else {
            kill(process, SIGKILL)
            _ = TestSupport.end(of: process)
            throw .stillRunning(seen: String(decoding: exchange.taken[0], as: UTF8.self))
        }
        output = exchange.taken[0]
        errors = exchange.taken[1]
        end = TestSupport.end(of: process)
    }
}

private func openPipe() throws(DrivingError) -> [Int32] {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .failed(call: "pipe", code: errno) }
    ends.forEach(keepPrivate)
    return ends
}

/// Writes to one pipe and reads two others, as each is ready.
private struct Exchange {
    var into: Int32
    var from: [Int32]
    var input: ArraySlice<UInt8>
    var outputLimit: Int?
    var taken: [[UInt8]] = [[], []]

    /// Goes on until both outputs have ended; false when the deadline passes first.
    mutating func run(until deadline: Int) -> Bool {
        signal(SIGPIPE, SIG_IGN)
        _ = fcntl(into, F_SETFL, O_NONBLOCK)
        defer { for file in from + [into] where file >= 0 { close(file) } }
        while from.contains(where: { $0 >= 0 }) {
            if input.isEmpty { shut(&into) }
            var waiting = from.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            waiting.append(pollfd(fd: into, events: Int16(POLLOUT), revents: 0))
            let left = deadline - milliseconds()
            guard left > 0, poll(&waiting, nfds_t(waiting.count), Int32(left)) != 0 else { return false }
            if waiting[2].revents != 0 { feed() }
            for index in 0..<2 where waiting[index].revents != 0 { take(index) }
        }
        return true
    }

    private mutating func feed() {
        let written = input.withUnsafeBytes { write(into, $0.baseAddress, $0.count) }
        if written > 0 { input = input.dropFirst(written) }
        if written < 0, errno == EPIPE { input = [] }
    }

    private mutating func take(_ index: Int) {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let got = read(from[index], &chunk, chunk.count)
        if got > 0 { taken[index] += chunk[..<got] }
        let isFull = index == 0 && taken[0].count >= outputLimit ?? Int.max
        if got <= 0 || isFull { shut(&from[index]) }
    }

    private func shut(_ file: inout Int32) {
        if file >= 0 { close(file) }
        file = -1
    }
}
