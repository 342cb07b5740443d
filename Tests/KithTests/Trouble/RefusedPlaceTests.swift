import Foundation
import TestSupport
import Testing

/// A folder or a file that may not be written: said at once, and nothing is changed.
@Suite struct RefusedPlaceTests {
    /// Runs a program for which permissions count, also when the tests run as root.
    private static let bound =
        geteuid() == 0 ? ["/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search"] : []
    private static let isPossible =
        geteuid() != 0
        || (try? PipedRun(bound + ["/bin/true"], input: []))?.end == .exited(0)

    private func begin(at path: String) throws -> PipedRun {
        try PipedRun(
            Self.bound + [try pathOfBuiltProgram("kith"), "begin", "--unlocked", "--store", path],
            input: Array("a hard spring\n".utf8))
    }

    private func setMode(_ mode: Int, _ path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    @Test(
        .enabled(if: isPossible, "root cannot be bound by permissions here"),
        arguments: [(0o500, 0o400), (0o500, 0o600), (0o700, 0o400), (0o000, 0o600)])
    func aStoreThatCannotBeWrittenIsRefused(_ folderMode: Int, _ fileMode: Int) throws {
        let store = try Store.begun()
        let before = try store.bytes()
        try setMode(fileMode, store.file())
        try setMode(folderMode, store.path)
        let run = try begin(at: store.path)
        try setMode(0o700, store.path)
        #expect(run.end == .exited(77))
        let errors = String(decoding: run.errors, as: UTF8.self)
        #expect(errors.hasPrefix("kith: error: "))
        #expect(errors.contains(folderMode == 0 ? "no permission to use" : "can only be read"))
        #expect(errors.contains("\nkith: hint: "))
        #expect(run.text.isEmpty)
        #expect(try store.bytes() == before)
        #expect(try store.files() == ["identity.age", "kith.sqlite"])
    }

    @Test(
        .enabled(if: isPossible, "root cannot be bound by permissions here"),
        arguments: [["list"], ["show", "1"], ["verify"]])
    func aStoreThatCannotBeWrittenIsShown(_ command: [String]) throws {
        let store = try Store.begun()
        try setMode(0o400, store.file())
        try setMode(0o500, store.path)
        let run = try PipedRun(
            Self.bound + [try pathOfBuiltProgram("kith"), "cases"] + command + ["--store", store.path],
            input: [])
        try setMode(0o700, store.path)
        #expect(run.end == .exited(0))
        #expect(run.errors.isEmpty && !run.output.isEmpty)
        #expect(command != ["show", "1"] || run.text.contains("last spring"))
    }

    @Test(.enabled(if: isPossible, "root cannot be bound by permissions here"))
    func aFolderInWhichNothingCanBeMadeIsRefused() throws {
        let store = Store()
        try FileManager.default.createDirectory(
            atPath: store.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o500])
        let run = try begin(at: store.path + "/below")
        #expect(run.end == .exited(77))
        #expect(
            String(decoding: run.errors, as: UTF8.self).hasPrefix(
                "kith: error: no permission to use \(store.path)"))
        #expect(run.text.isEmpty)
        #expect(try store.files().isEmpty)
    }

    @Test(arguments: ["/taken", "/taken/below", "/" + String(repeating: "n", count: 300)])
    func aPathThatCannotBeMadeIsRefused(_ below: String) throws {
        let store = Store()
        try FileManager.default.createDirectory(atPath: store.path, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(filePath: store.path + "/taken"))
        let run = try begin(at: store.path + below)
        #expect(run.end == .exited(73))
        #expect(
            String(decoding: run.errors, as: UTF8.self).hasPrefix("kith: error: cannot make \(store.path)/"))
        #expect(run.text.isEmpty)
        #expect(try store.files() == ["taken"])
        #expect(try Data(contentsOf: URL(filePath: store.path + "/taken")) == Data("mine".utf8))
    }

    @Test(.enabled(if: isPossible, "root cannot be bound by permissions here"))
    func aTerminalIsToldTheSame() throws {
        let store = try Store.begun()
        try setMode(0o400, store.file())
        let terminal = try PseudoTerminal(Self.bound + store.begin(), seconds: 60)
        #expect(try terminal.finish() == .exited(77))
        #expect(terminal.text.hasPrefix("kith: error: "))
        #expect(try terminal.settings() == .usual)
    }
}
