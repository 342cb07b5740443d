import CaseModel
import Foundation
import Testing
import Vault
import VaultSamples

@Suite struct CrashTests {
    private let now = Moment(seconds: 1_767_225_600)

    @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
    func everyAcknowledgedEventOutlivesAKilledWriter(_ seed: UInt64) throws {
        let folder = try TemporaryFolder()
        let id = try Vault(at: folder.store).begin(name: nil, at: now).id
        var numbers = SeededNumbers(seed: seed)
        for _ in 0..<4 {
            let probe = try ProbeProcess("append", folder.store, id.description, "100000", "\(seed)")
            var acknowledged = 0
            for _ in 0..<Int.random(in: 1...30, using: &numbers) {
                acknowledged = try #require(probe.line().flatMap { Int($0) })
            }
            probe.kill()
            acknowledged = max(acknowledged, probe.finish().lines.compactMap { Int($0) }.max() ?? 0)
            let vault = try Vault(at: folder.store)
            let stored = try vault.open(id)
            #expect(stored.version >= acknowledged)
            #expect(stored.version <= acknowledged + 1)
            var expected = SeededEvents(seed: seed)
            #expect(stored.events.map(\.event) == expected.take(stored.version))
            #expect(try vault.verify() == [])
        }
    }

    @Test func aWriteThatFindsNoRoomStoresNothingAndIsSaid() throws {
        let folder = try TemporaryFolder()
        let result = try ProbeProcess("fill", folder.store, "200000").finish()
        let refused = VaultError.inputOutput(code: 778)
        #expect(result == (["\(refused)", "kept true", "then true"], 0))
        #expect(try Vault(at: folder.store).verify() == [])
    }

    @Test(.enabled(if: SmallDisk.isPossible, "only root can mount a small disk"))
    func aFullDiskStoresNothingAndIsSaid() throws {
        let disk = try SmallDisk(kilobytes: 300)
        let result = try ProbeProcess("fill", disk.path + "/store", "1000000000").finish()
        #expect(result == (["\(VaultError.diskFull)", "kept true", "\(VaultError.diskFull)"], 1))
        #expect(try Vault(at: disk.path + "/store").verify() == [])
    }
}

/// A disk in memory that is soon full.
private final class SmallDisk {
    let path: String
    private let folder: TemporaryFolder

    init(kilobytes: Int) throws {
        folder = try TemporaryFolder()
        path = folder.path
        guard Self.run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k,mode=700", "none", path) else {
            throw POSIXError(.EPERM)
        }
    }

    deinit { _ = Self.run("umount", "--lazy", path) }

    static let isPossible: Bool = geteuid() == 0 && (try? SmallDisk(kilobytes: 64)) != nil

    private static func run(_ arguments: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
