import Foundation
import GRDB

/// A program that the build made, run to its end.
struct Program {
    let output: String
    let errors: String
    let status: Int32

    /// Runs `name` on some input, in an environment of these variables only.
    init(
        _ name: String, _ arguments: [String], environment: [String: String] = [:], input: String? = nil
    ) throws {
        let process = Process()
        process.executableURL = Self.products.appending(path: name)
        process.arguments = arguments
        process.environment = ["LANG": "C.UTF-8"].merging(environment) { $1 }
        let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let errors = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let typed = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { for url in [output, errors, typed] { try? FileManager.default.removeItem(at: url) } }
        for url in [output, errors] { try Data().write(to: url) }
        try Data((input ?? "").utf8).write(to: typed)
        process.standardInput = try FileHandle(forReadingFrom: typed)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        self.errors = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        status = process.terminationStatus
    }

    /// Runs `kith`.
    init(_ arguments: [String], environment: [String: String] = [:], input: String? = nil) throws {
        try self.init("kith", arguments, environment: environment, input: input)
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

/// A folder for a store in which nothing is yet, gone after the test.
final class EmptyStore {
    let path = FileManager.default.temporaryDirectory.appending(path: "kith-\(UUID().uuidString)").path

    init() throws {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Runs `kith` on the store.
    func kith(_ arguments: String...) throws -> Program { try Program(arguments + ["--store", path]) }
}

/// A store with the released cases, gone after the test.
final class ReleasedStore {
    let path = FileManager.default.temporaryDirectory.appending(path: "kith-\(UUID().uuidString)").path

    init() throws { _ = try Program("VaultProbe", ["release", path]) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Runs `kith` on the store.
    func kith(_ arguments: String...) throws -> Program { try Program(arguments + ["--store", path]) }

    /// Changes its database behind the vault's back.
    func tamper(_ sql: String) throws {
        let queue = try DatabaseQueue(path: path + "/kith.sqlite")
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }
}
