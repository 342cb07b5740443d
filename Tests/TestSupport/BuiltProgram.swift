#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The path of a program built beside the running tests.
///
/// - Throws: `ProgramNotBuilt` when it is in none of the places where SwiftPM puts it.
package func pathOfBuiltProgram(_ name: String) throws(ProgramNotBuilt) -> String {
    for argument in CommandLine.arguments {
        var folder = argument[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            let path = folder + "/" + name
            if access(String(path), X_OK) == 0, isFile(String(path)) { return String(path) }
            if !folder.contains(".xctest") { break }
        }
    }
    throw ProgramNotBuilt(name: name)
}

/// A program that the tests need is not there.
package struct ProgramNotBuilt: Error, Equatable {
    /// The name of the program.
    package let name: String
}

private func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
}
