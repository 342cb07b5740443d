#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Lets one process at a time bring the store of a folder to the present format.
enum StoreLock {
    /// Runs `body` while no other process runs its own for the same folder.
    ///
    /// The lock is on the folder, so that SQLite's locks on the file are left alone. Where a file system has no such
    /// locks the body runs all the same.
    static func hold<Result>(on directory: String, _ body: () throws -> Result) rethrows -> Result {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        if descriptor >= 0 {
            while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        }
        return try body()
    }
}
