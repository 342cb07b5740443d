#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The folder and the file of a store, closed to everyone but their owner.
struct StorePlace {
    let directory: String

    var file: String { directory + "/kith.sqlite" }

    /// Makes the folder and an empty file where there are none, and closes both to others.
    ///
    /// Returns whether both can be written. Missing folders on the way are made as well, all with mode 0700; whatever
    /// the process's mask, the folder ends as 0700 and the file as 0600, or tighter if it was.
    func prepare() throws(VaultError) -> Bool {
        try prepareFolder()
        guard access(directory, X_OK) == 0 else { throw .notPermitted(path: directory) }
        if Self.status(file) == nil {
            guard errno == ENOENT else { throw .notPermitted(path: file) }
            try makeFile()
        }
        guard let store = Self.status(file) else { throw .notPermitted(path: file) }
        guard store.st_mode & S_IFMT == S_IFREG else { throw .notAStore(path: file) }
        try tighten(file, store)
        for suffix in ["-journal", "-wal", "-shm"] {
            if let companion = Self.status(file + suffix) { try tighten(file + suffix, companion) }
        }
        guard access(file, R_OK) == 0 else { throw .notPermitted(path: file) }
        return access(directory, W_OK) == 0 && access(file, W_OK) == 0
    }

    /// Makes the folder alone where there is none, and closes it to others.
    func prepareFolder() throws(VaultError) {
        try makeDirectory(directory)
        guard let folder = Self.status(directory) else { throw .notPermitted(path: directory) }
        guard folder.st_mode & S_IFMT == S_IFDIR else { throw .cannotCreate(path: directory) }
        try tighten(directory, folder)
    }

    /// Whether the file of this name next to the store's is there and is not empty.
    func holdsBytes(_ suffix: String) -> Bool { Self.status(file + suffix).map { $0.st_size > 0 } ?? false }

    private func makeDirectory(_ path: String) throws(VaultError) {
        guard Self.status(path) == nil else { return }
        guard errno == ENOENT else { throw Self.refusal(errno, path) }
        let parent = FolderPath.of(path)
        if parent != path { try makeDirectory(parent) }
        guard mkdir(path, 0o700) == 0 else {
            if errno == EEXIST { return }
            throw Self.refusal(errno, path)
        }
        guard chmod(path, 0o700) == 0 else { throw Self.refusal(errno, path) }
    }

    private func makeFile() throws(VaultError) {
        let descriptor = open(file, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { return }
            throw Self.refusal(errno, file)
        }
        defer { close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0 else { throw Self.refusal(errno, file) }
    }

    private func tighten(_ path: String, _ status: stat) throws(VaultError) {
        guard status.st_mode & 0o077 != 0 else { return }
        guard status.st_uid == geteuid() else { throw .notOwned(path: path) }
        guard chmod(path, status.st_mode & 0o700) == 0 else { throw .notPermitted(path: path) }
    }

    /// What the system says about a path, symbolic links followed; nil, with `errno` set, when it says nothing.
    private static func status(_ path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }

    private static func refusal(_ number: Int32, _ path: String) -> VaultError {
        switch number {
        case EACCES, EPERM: .notPermitted(path: path)
        case ENOSPC, EDQUOT: .diskFull
        default: .cannotCreate(path: path)
        }
    }
}
