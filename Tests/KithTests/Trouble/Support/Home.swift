import Foundation
import TestSupport

/// A home folder with all that a program is told to write to, gone after the test.
final class Home {
    let path = FileManager.default.temporaryDirectory.appending(path: "kith-home-\(UUID().uuidString)").path

    /// The folders that the environment names, each of its own.
    private static let folders = [
        "HOME": "home", "TMPDIR": "tmp", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config",
        "XDG_STATE_HOME": "state", "XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run",
    ]

    init() throws {
        for folder in Self.folders.values {
            try FileManager.default.createDirectory(
                atPath: path + "/" + folder, withIntermediateDirectories: true)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var environment: [String: String] { Self.folders.mapValues { path + "/" + $0 } }

    /// Every file in it, with its permission bits; folders that were made by the program as well.
    func contents() throws -> [String: Int] {
        let made = try FileManager.default.subpathsOfDirectory(atPath: path).filter {
            !Self.folders.values.contains($0)
        }
        return try Dictionary(uniqueKeysWithValues: made.map { ($0, try mode($0)) })
    }

    /// The files that hold these words.
    func files(holding words: String) throws -> [String] {
        try contents().keys.filter { name in
            FileManager.default.contents(atPath: path + "/" + name)?.range(of: Data(words.utf8)) != nil
        }.sorted()
    }

    private func mode(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
        return attributes[.posixPermissions] as? Int ?? -1
    }
}
