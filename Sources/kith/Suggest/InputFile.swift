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

    /// The next bytes, at most 64 KiB of them; empty at the end.
    func chunk() throws(Failure) -> Data {
        do {
            return try handle.read(upToCount: 1 << 16) ?? Data()
        } catch {
            throw Failure("\(path) could not be read", status: .inputOutput)
        }
    }

    /// The whole file as text.
    ///
    /// - Throws: `Failure` when it is not UTF-8.
    func text() throws(Failure) -> String {
        var bytes = Data()
        while true {
            let more = try chunk()
            if more.isEmpty { break }
            bytes.append(more)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure("\(path) is not UTF-8 text", hint: "convert it with iconv", status: .badData)
        }
        return text
    }
}
