import CaseModel
import Foundation
import Testing
import Vault
import VaultSamples

@Suite struct PlaceTests {
    private let now = Moment(seconds: 1_767_225_600)

    @Test func aNewStoreIsClosedToOthers() throws {
        let folder = try TemporaryFolder()
        let vault = try Vault(at: folder.store)
        _ = try vault.begin(name: nil, at: now)
        #expect(try TemporaryFolder.mode(folder.path + "/data") == 0o700)
        #expect(try TemporaryFolder.mode(folder.store) == 0o700)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.store).count == 3)
        try everyFileIsClosed(in: folder)
        #expect(!vault.isReadOnly)
    }

    @Test func aClosedStoreIsOneFile() throws {
        let folder = try TemporaryFolder()
        #expect(try ProbeProcess("begin", folder.store, "1").finish().status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.store) == ["kith.sqlite"])
    }

    @Test func theMaskOfTheProcessOpensNothing() throws {
        let folder = try TemporaryFolder()
        let result = try ProbeProcess("unmasked", folder.store).finish()
        #expect(result == (["kith.sqlite 600", "kith.sqlite-shm 600", "kith.sqlite-wal 600"], 0))
        #expect(try TemporaryFolder.mode(folder.path + "/data") == 0o700)
        #expect(try TemporaryFolder.mode(folder.store) == 0o700)
    }

    @Test(arguments: [(0o755, 0o644), (0o777, 0o666), (0o750, 0o600), (0o700, 0o640)])
    func aLaxStoreIsTightened(_ folderMode: Int, _ fileMode: Int) throws {
        let folder = try TemporaryFolder()
        let vault = try Vault(at: folder.store)
        _ = try vault.begin(name: nil, at: now)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.store) {
            try FileManager.default.setAttributes(
                [.posixPermissions: fileMode], ofItemAtPath: folder.store + "/" + name)
        }
        try FileManager.default.setAttributes([.posixPermissions: folderMode], ofItemAtPath: folder.store)
        _ = try Vault(at: folder.store)
        #expect(try TemporaryFolder.mode(folder.store) == 0o700)
        try everyFileIsClosed(in: folder)
        #expect(try vault.cases().count == 1)
    }

    @Test func aFileInTheWayIsSaidSo() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/taken"
        try Data("mine".utf8).write(to: URL(filePath: path))
        #expect(refusal { () throws(VaultError) in _ = try Vault(at: path) } == .cannotCreate(path: path))
        #expect(
            refusal { () throws(VaultError) in _ = try Vault(at: path + "/below") }
                == .cannotCreate(path: path + "/below"))
        #expect(try Data(contentsOf: URL(filePath: path)) == Data("mine".utf8))
    }

    @Test func aFolderInPlaceOfTheFileIsNoStore() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.file, withIntermediateDirectories: true)
        #expect(
            refusal { () throws(VaultError) in _ = try Vault(at: folder.store) }
                == .notAStore(path: folder.file))
    }

    @Test func aFolderThatCannotBeWrittenIsReadAndNotWritten() throws {
        let folder = try TemporaryFolder()
        _ = try ProbeProcess("begin", folder.store, "1").finish()
        try folder.tamper("UPDATE \"case\" SET digest = NULL")
        let before = try folder.bytes()
        try giveAway(folder, folderMode: 0o500, fileMode: 0o400)
        let result = try ProbeProcess("unprivileged", folder.store).finish()
        let refused = VaultError.readOnly(path: folder.file)
        #expect(result == (["read-only true", "case 1 events 2", "digests 1", "\(refused)"], 0))
        #expect(try folder.bytes() == before)
    }

    @Test func aFolderThatCannotBeWrittenHoldsBackNothingOfAKilledWriter() throws {
        let folder = try TemporaryFolder()
        _ = try ProbeProcess("begin", folder.store, "1").finish()
        let probe = try ProbeProcess("append", folder.store, "1", "100000", "1")
        for version in 3...40 { #expect(probe.line() == "\(version)") }
        probe.kill()
        let acknowledged = try #require(Int(probe.finish().lines.last ?? "40"))
        try giveAway(folder, folderMode: 0o500, fileMode: 0o400)
        let result = try ProbeProcess("unprivileged", folder.store).finish()
        let read = (acknowledged...acknowledged + 1).map { ["read-only true", "case 1 events \($0)"] }
        #expect(read.contains(Array(result.lines.prefix(2))))
        let refused = "\(VaultError.cutOff(path: folder.file))"
        try FileManager.default.removeItem(atPath: folder.file + "-shm")
        #expect(try ProbeProcess("unprivileged", folder.store).finish() == ([refused], 1))
    }

    @Test func aFileThatCannotBeWrittenIsReadAndNotWritten() throws {
        let folder = try TemporaryFolder()
        _ = try ProbeProcess("begin", folder.store, "1").finish()
        try giveAway(folder, folderMode: 0o700, fileMode: 0o400)
        let result = try ProbeProcess("unprivileged", folder.store).finish()
        #expect(result.lines.prefix(2) == ["read-only true", "case 1 events 2"])
        #expect(result.status == 0)
    }

    @Test(.enabled(if: geteuid() == 0, "only root can make files of another owner"))
    func aLaxStoreOfSomeoneElseIsRefused() throws {
        let folder = try TemporaryFolder()
        _ = try ProbeProcess("begin", folder.store, "1").finish()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/data")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.store)
        let result = try ProbeProcess("unprivileged", folder.store).finish()
        #expect(result == (["\(VaultError.notOwned(path: folder.store))"], 1))
        #expect(try TemporaryFolder.mode(folder.store) == 0o755)
    }

    private func everyFileIsClosed(in folder: TemporaryFolder) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.store)
        #expect(names.contains("kith.sqlite"))
        for name in names { #expect(try TemporaryFolder.mode(folder.store + "/" + name) == 0o600) }
    }

    /// Gives the store to the user that the probe becomes, and these modes.
    private func giveAway(_ folder: TemporaryFolder, folderMode: Int, fileMode: Int) throws {
        let manager = FileManager.default
        try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/data")
        try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        for path in try manager.contentsOfDirectory(atPath: folder.store).map({ folder.store + "/" + $0 }) {
            if geteuid() == 0 { #expect(chown(path, 65534, 65534) == 0) }
            try manager.setAttributes([.posixPermissions: fileMode], ofItemAtPath: path)
        }
        if geteuid() == 0 { #expect(chown(folder.store, 65534, 65534) == 0) }
        try manager.setAttributes([.posixPermissions: folderMode], ofItemAtPath: folder.store)
    }
}
