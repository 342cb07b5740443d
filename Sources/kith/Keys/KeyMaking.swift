import Foundation
import Vault

/// Writes a new key into a file of its own.
enum KeyMaking {
    /// Writes a key, under a passphrase or in the open; an existing file is never replaced.
    ///
    /// - Throws: `Failure.keyExists` when there is a key already.
    static func write(
        _ key: Identity, to path: String, under passphrase: consuming Secret?, _ work: WorkFactor = .usual
    ) throws {
        let text = IdentityFile.text(of: key, created: WrittenTime.standard(Program.now()))
        guard let passphrase else { return try write(text, to: path) }
        let contents = try wording("the key") { try IdentityFile.sealed(text, under: passphrase, work) }
        try write(contents, to: path)
    }

    private static func write(_ contents: borrowing Secret, to path: String) throws {
        try wording(path) {
            do {
                var file = try NewFile(at: path)
                try contents.withBytes(file.output)
                try file.appear()
            } catch FileError.exists {
                throw Failure.keyExists(path)
            }
        }
    }
}
