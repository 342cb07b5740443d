#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that appears under its name when it is whole, or not at all.
///
/// Where the system can do that, it has no name until then, so that nothing is left of it however the process ends.
/// Elsewhere it has a name of its own in the same folder, and goes with this value. Only its owner can read it.
package struct NewFile: ~Copyable {
    private let path: String
    private let descriptor: Int32
    private var temporary: String?

    /// Begins a file in the folder of its path; with `named` it has a name of its own until it appears.
    package init(at path: String, named: Bool = false) throws(FileError) {
        self.path = path
        if !named, let unnamed = Self.openUnnamed(in: FolderPath.of(path)) {
            descriptor = unnamed
            temporary = nil
            return
        }
        let name = Self.temporaryName(for: path)
        descriptor = open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode_t(0o600))
        temporary = name
        guard descriptor >= 0 else {
            temporary = nil
            throw FileError(making: path, errno)
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if let temporary { unlink(temporary) }
    }

    /// Takes bytes into the file.
    package var output: ByteOutput { FileOutput.to(descriptor) }

    /// Lets the file appear, safely on the disk; an existing one is replaced only if that is wanted.
    ///
    /// Throws `unconfirmed` where it is there, but may be gone after a loss of power.
    package mutating func appear(replacing: Bool = false) throws(FileError) {
        guard fchmod(descriptor, 0o600) == 0, fsync(descriptor) == 0 else {
            throw FileError(making: path, errno)
        }
        if replacing { try replace() } else { try link() }
        guard FolderPath.sync(FolderPath.of(path)) else { throw .unconfirmed(path: path) }
    }

    /// Opens a file without a name; nil where the system cannot do that or could not name it later.
    private static func openUnnamed(in folder: String) -> Int32? {
        #if os(Linux)
            // O_TMPFILE, which is spelt in a way that does not reach Swift.
            let unnamed = open(folder, O_DIRECTORY | 0o20000000 | O_WRONLY | O_CLOEXEC, mode_t(0o600))
            guard unnamed >= 0 else { return nil }
            if access("/proc/self/fd/\(unnamed)", F_OK) == 0 { return unnamed }
            close(unnamed)
        #endif
        return nil
    }

    private mutating func replace() throws(FileError) {
        if temporary == nil {
            let name = Self.temporaryName(for: path)
            guard linkUnnamed(as: name) else { throw FileError(making: path, errno) }
            temporary = name
        }
        guard let name = temporary, rename(name, path) == 0 else { throw FileError(making: path, errno) }
        temporary = nil
    }

    private mutating func link() throws(FileError) {
        guard let name = temporary else {
            guard linkUnnamed(as: path) else { throw FileError(making: path, errno) }
            return
        }
        if linkat(AT_FDCWD, name, AT_FDCWD, path, 0) == 0 { return }
        guard [EPERM, EOPNOTSUPP, ENOTSUP, EMLINK].contains(errno) else {
            throw FileError(making: path, errno)
        }
        // A file system without links: nobody else can be kept from taking the name between these two.
        guard access(path, F_OK) != 0 else { throw .exists(path: path) }
        guard rename(name, path) == 0 else { throw FileError(making: path, errno) }
        temporary = nil
    }

    private func linkUnnamed(as name: String) -> Bool {
        linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0
    }

    private static func temporaryName(for path: String) -> String {
        let digits = Randomness.bytes(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return FolderPath.of(path) + "/.kith-" + digits
    }
}

/// Writing to a descriptor.
package enum FileOutput {
    /// Takes bytes to an open descriptor, all of them or with an error.
    package static func to(_ descriptor: Int32) -> ByteOutput {
        { bytes throws(AgeError) in
            var done = 0
            while done < bytes.count {
                let written = write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
                if written >= 0 { done += written } else if errno != EINTR { throw .cannotWrite(code: errno) }
            }
        }
    }
}

/// The folder part of a path.
enum FolderPath {
    static func of(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Makes names in a folder safe on the disk, where the file system can do that; false if it failed.
    static func sync(_ folder: String) -> Bool {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // A folder that only takes files, such as a letter box, cannot be opened.
        guard descriptor >= 0 else { return errno == EACCES }
        defer { close(descriptor) }
        while fsync(descriptor) != 0 {
            if errno != EINTR { return [EINVAL, ENOTSUP, EROFS].contains(errno) }
        }
        return true
    }
}
