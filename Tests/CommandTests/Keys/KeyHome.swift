import Foundation
import TestSupport
import Vault

/// A folder for a store that is not there yet, with files around it; gone after the test.
final class KeyHome {
    let path = FileManager.default.temporaryDirectory.appending(path: "kith-keys-\(UUID().uuidString)").path

    var store: String { path + "/data/kith" }
    var identity: String { store + "/identity.age" }

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Runs `kith` on the store, with nobody to ask.
    func kith(_ arguments: String...) throws -> Program {
        try Program(arguments, environment: ["KITH_STORE": store])
    }

    /// Runs `kith` in a terminal.
    func terminal(_ arguments: String...) throws -> PseudoTerminal {
        try PseudoTerminal(
            [pathOfBuiltProgram("kith")] + arguments, environment: ["KITH_STORE": store], seconds: 60)
    }

    /// Puts bytes into a file and returns its path.
    func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        try Data(bytes).write(to: URL(filePath: path + "/" + name))
        return path + "/" + name
    }

    func file(_ name: String, _ text: String) throws -> String { try file(name, text.utf8) }

    /// Makes a key that needs no work to open, and returns its recipient and the file with its passphrase.
    func makeKey(passphrase: String = "blue ladder") throws -> (recipient: Recipient, passphrase: String) {
        let secret = try file("passphrase", passphrase + "\n")
        let made = try kith("keys", "new", "--passphrase-file", secret, "--work-factor", "4")
        guard let recipient = Recipient(made.output.trimmingCharacters(in: .newlines)) else {
            throw DrivingError.missing(marker: "age1", seen: made.errors)
        }
        return (recipient, secret)
    }

    /// Seals text and returns the path of the file.
    func seal(_ text: String, to recipient: Recipient, armored: Bool = false) throws -> String {
        var sealed: [UInt8] = []
        var sealing = try FileSealing(to: [recipient], armored: armored) { sealed += $0 }
        try Array(text.utf8).withUnsafeBytes { try sealing.write($0) }
        try sealing.finish()
        return try file("sealed.age", sealed)
    }

    /// What is in a folder, hidden files included.
    func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    func mode(_ path: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? -1
    }

    func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
}
