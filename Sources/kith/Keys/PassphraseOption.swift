import ArgumentParser
import Foundation
import Vault

/// Where a program finds a passphrase, since it cannot be asked; never the command line itself, which others can read.
struct PassphraseOption: ParsableArguments {
    @Option(
        help: ArgumentHelp("The passphrase is the first line of this file.", valueName: "file"),
        completion: .file())
    var passphraseFile: String?

    @Option(
        help: ArgumentHelp("The passphrase is the first line read from this descriptor.", valueName: "n"))
    var passphraseFd: Int32?

    func validate() throws {
        if passphraseFile != nil, passphraseFd != nil {
            throw ValidationError("--passphrase-file and --passphrase-fd are given one at a time")
        }
    }

    /// Whether there is one.
    var isGiven: Bool { passphraseFile != nil || passphraseFd != nil }

    /// The passphrase that is given; nil when there is none, and a person is to be asked.
    func given() throws(Failure) -> Secret? {
        if let passphraseFile { return try Self.firstLine(ofFile: passphraseFile) }
        guard let passphraseFd else { return nil }
        guard fcntl(passphraseFd, F_GETFD) >= 0 else {
            throw Failure("descriptor \(passphraseFd) is not open", status: .usage)
        }
        return try Self.firstLine(of: ReadFile(descriptor: passphraseFd), "descriptor \(passphraseFd)")
    }

    /// The first line of a file, without its line end; a missing one, an empty one and a long one are refused.
    static func firstLine(ofFile path: String) throws(Failure) -> Secret {
        try firstLine(of: try wording(path) { try ReadFile(path) }, path)
    }

    private static func firstLine(of file: ReadFile, _ name: String) throws(Failure) -> Secret {
        var isTooLong = false
        let line = try wording(name) {
            let input = file.input
            var secret = Secret(capacity: PrivateDialogue.passphraseLimit + 2)
            try secret.fill { room throws(AgeError) in
                var count = 0
                while count < room.count {
                    // Byte by byte: what follows in a pipe is not ours.
                    let byte = UnsafeMutableRawBufferPointer(rebasing: room[count..<(count + 1)])
                    guard try input(byte) == 1, byte[0] != UInt8(ascii: "\n") else { break }
                    count += 1
                }
                isTooLong = count == room.count
                return count > 0 && room[count - 1] == UInt8(ascii: "\r") ? count - 1 : count
            }
            return secret
        }
        guard !isTooLong, line.count <= PrivateDialogue.passphraseLimit else {
            throw Failure("the first line of \(name) is too long for a passphrase", status: .badData)
        }
        guard !line.isEmpty else {
            throw Failure(
                "the first line of \(name) is empty, where a passphrase should be", status: .badData)
        }
        return line
    }
}
