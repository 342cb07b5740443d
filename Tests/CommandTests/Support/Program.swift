import Foundation

/// A program that the build made, run to its end.
struct Program {
    let output: String
    let errors: String
    let status: Int32

    /// Runs `name` with nothing to read, in an environment of these variables only.
    init(_ name: String, _ arguments: [String], environment: [String: String] = [:]) throws {
        let process = Process()
        process.executableURL = Self.products.appending(path: name)
        process.arguments = arguments
        process.environment = ["LANG": "C.UTF-8"].merging(environment) { $1 }
        let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let errors = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { for url in [output, errors] { try? FileManager.default.removeItem(at: url) } }
        for url in [output, errors] { try Data().write(to: url) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        self.errors = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        status = process.terminationStatus
    }

    /// Runs `kith`.
    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        try self.init("kith", arguments, environment: environment)
    }

    /// The folder of what the build made.
    static var products: URL {
        #if os(macOS)
            for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
                return bundle.bundleURL.deletingLastPathComponent()
            }
        #endif
        return URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    }
}

/// A store with the released cases, gone after the test.
final class ReleasedStore {
    let path = FileManager.default.temporaryDirectory.appending(path: "kith-\(UUID().uuidString)").path

    init() throws { _ = try Program("VaultProbe", ["release", path]) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Runs `kith` on the store.
    func kith(_ arguments: String...) throws -> Program { try Program(arguments + ["--store", path]) }
}
