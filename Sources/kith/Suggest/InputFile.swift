import Foundation

/// A file that is read, or standard input where the path is `-`.
struct InputFile {
    let path: String
    private let handle: FileHandle

    /// Opens the file.
    ///
    /// - Throws: `Failure` when it is not there, is a folder, or may not be read.
    init(_ path: String) throws(Failure) {
        self.path = path == "-" ? "standard input" : path
        if path == "-" {
            handle = .standardInput
            return
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure("there is no file \(path)", status: .noInput)
        }
        guard !isFolder.boolValue else { throw Failure("\(path) is a folder", status: .noInput) }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw Failure("no permission to read \(path)", status: .notPermitted)
        }
        self.handle = handle
    }

    /// Reads the next bytes into `room` from `start` on, as many as there is room for.
    ///
    /// - Returns: How many bytes were read; 0 at the end.
    func read(into room: inout [UInt8], from start: Int) throws(Failure) -> Int {
        while true {
            let count = room.withUnsafeMutableBytes {
                Foundation.read(handle.fileDescriptor, $0.baseAddress.map { $0 + start }, $0.count - start)
            }
            if count >= 0 { return count }
            if errno != EINTR { throw Failure("\(path) could not be read", status: .inputOutput) }
        }
    }

    /// The whole file as text.
    ///
    /// - Throws: `Failure` when it is not UTF-8.
    func text() throws(Failure) -> String {
        var bytes = Array(repeating: UInt8(0), count: 1 << 16)
        var end = 0
        while true {
            if end == bytes.count { bytes += Array(repeating: 0, count: bytes.count) }
            let count = try read(into: &bytes, from: end)
            if count == 0 { break }
            end += count
        }
        guard let text = String(validating: bytes[..<end], as: UTF8.self) else {
            throw Failure("\(path) is not UTF-8 text", hint: "convert it with iconv", status: .badData)
        }
        return text
    }
}
