import Foundation
import Testing
import Vault

/// A file appears whole or not at all, with a name until then or without.
@Suite struct NewFileTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path + "/file"
    }

    private func make(_ text: String, named: Bool, replacing: Bool = false, appears: Bool = true) throws {
        var file = try NewFile(at: path, named: named)
        try secret(text).withBytes(file.output)
        #expect(try names().filter { $0.hasPrefix(".kith-") }.count == (named ? 1 : 0))
        if appears { try file.appear(replacing: replacing) }
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
    }

    @Test(arguments: [false, true])
    func itAppearsClosedToOthers(_ named: Bool) throws {
        try make("words", named: named)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "words")
        #expect(try TemporaryFolder.mode(path) == 0o600)
        #expect(try names() == ["file"])
    }

    @Test(arguments: [false, true])
    func anUnfinishedOneLeavesNothing(_ named: Bool) throws {
        try make("words", named: named, appears: false)
        #expect(try names().isEmpty)
    }

    @Test(arguments: [false, true], [false, true])
    func anExistingOneIsReplacedOnlyIfWanted(_ named: Bool, _ replacing: Bool) throws {
        try Data("mine".utf8).write(to: URL(filePath: path))
        if replacing {
            try make("words", named: named, replacing: true)
        } else {
            #expect(throws: FileError.exists(path: path)) { try make("words", named: named) }
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == (replacing ? "words" : "mine"))
        #expect(try names() == ["file"])
    }

    @Test func aFolderThatIsNotThereIsSaidSo() {
        let path = folder.path + "/none/file"
        #expect(throws: FileError.cannotCreate(path: path)) { _ = try NewFile(at: path) }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func aFullDiskIsSaidSo() {
        #expect(throws: AgeError.cannotWrite(code: ENOSPC)) {
            let full = open("/dev/full", O_WRONLY)
            defer { close(full) }
            try secret("words").withBytes(FileOutput.to(full))
        }
    }
}
