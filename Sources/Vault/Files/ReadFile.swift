#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that is read from its start to its end, once or again.
package final class ReadFile {
    private let descriptor: Int32
    /// Whether it can be read again: it is no pipe and no device.
    package let canRewind: Bool

    /// Opens a file.
    package init(_ path: String) throws(FileError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(reading: path, errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            close(descriptor)
            throw .folder(path: path)
        }
        self.descriptor = descriptor
        canRewind = status.st_mode & S_IFMT == S_IFREG
    }

    /// Takes over an open descriptor.
    package init(descriptor: Int32) {
        self.descriptor = descriptor
        canRewind = false
    }

    deinit { close(descriptor) }

    /// Its bytes, from where reading stopped.
    package var input: ByteInput {
        { [self] room throws(AgeError) in
            while true {
                let count = read(descriptor, room.baseAddress, room.count)
                if count >= 0 { return count }
                if errno != EINTR { throw .cannotRead(code: errno) }
            }
        }
    }

    /// Goes back to the start.
    package func rewind() throws(AgeError) {
        guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .cannotRead(code: errno) }
    }
}
