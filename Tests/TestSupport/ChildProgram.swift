internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// How a program ended.
package enum ProgramEnd: Equatable, Sendable {
    /// It left with this status.
    case exited(Int32)
    /// This signal ended it.
    case signalled(Int32)
}

/// What kept a test from driving a program.
package enum DrivingError: Error, Equatable {
    /// A system call failed with this `errno`.
    case failed(call: String, code: Int32)
    /// The marker did not come before the deadline; `seen` is what came instead.
    case missing(marker: String, seen: String)
    /// The program did not end before the deadline.
    case stillRunning(seen: String)
}

/// Held while files are opened and a program is started, so that no other test's program inherits them: a
/// pipe of which someone else holds an end never comes to its end.
let starting = Mutex(())

/// Closes a file in every program started from now on.
func keepPrivate(_ file: Int32) {
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
}

/// Starts a program with the given standard files.
///
/// A program with a `terminal` gets a session of its own, which that terminal controls. Signals start with
/// their usual effect, whatever the test runner ignores.
func spawn(
    _ arguments: [String], environment: [String: String], files: [Int32], terminal: String?
) throws(DrivingError) -> pid_t {
    #if canImport(Glibc)
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        let newSession: Int16 = 0x80
    #else
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        let newSession: Int16 = 0x400
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
    }
    for number in 0..<3 as Range<Int32> {
        if let terminal {
            posix_spawn_file_actions_addopen(&actions, number, terminal, O_RDWR, 0)
        } else {
            posix_spawn_file_actions_adddup2(&actions, files[Int(number)], number)
        }
    }
    var every = sigset_t()
    sigfillset(&every)
    posix_spawnattr_setsigdefault(&attributes, &every)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK) | newSession
    posix_spawnattr_setflags(&attributes, flags)
    let variables = environment.map { $0.key + "=" + $0.value }
    var process: pid_t = 0
    let code = withCStrings(arguments) { words in
        withCStrings(variables) { posix_spawn(&process, arguments[0], &actions, &attributes, words, $0) }
    }
    guard code == 0 else { throw .failed(call: "posix_spawn \(arguments[0])", code: code) }
    return process
}

/// Waits for a program that is about to end.
func end(of process: pid_t) -> ProgramEnd {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
}

private func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
    var pointers = strings.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    return pointers.withUnsafeMutableBufferPointer { buffer in
        buffer.withMemoryRebound(to: UnsafeMutablePointer<CChar>?.self) { rebound in
            guard let base = rebound.baseAddress else { preconditionFailure("the array ends with nil") }
            return body(base)
        }
    }
}

/// Milliseconds on a clock that never goes back.
func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000
}
