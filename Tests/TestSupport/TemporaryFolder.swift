#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A folder that goes away with its owner, with the files that were written through it.
package final class TemporaryFolder {
    /// Its path, without a slash at the end.
    package let path: String
    private var files: [String] = []

    /// Makes an empty folder that only this user can read.
    package init() throws(DrivingError) {
        var template = Array("/tmp/console-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .failed(call: "mkdtemp", code: errno) }
        path = template.withUnsafeBufferPointer { buffer in
            String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    deinit {
        for file in files { unlink(file) }
        rmdir(path)
    }

    /// Writes a file.
    package func write(_ text: String, to name: String, executable: Bool = false) throws(DrivingError) {
        let file = path + "/" + name
        files.append(file)
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, executable ? 0o700 : 0o600)
        guard descriptor >= 0 else { throw .failed(call: "open", code: errno) }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        guard writeBytes(descriptor, bytes) == bytes.count else { throw .failed(call: "write", code: errno) }
    }
}

private func writeBytes(_ descriptor: Int32, _ bytes: [UInt8]) -> Int {
    write(descriptor, bytes, bytes.count)
}
