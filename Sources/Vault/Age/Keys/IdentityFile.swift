/// A file of identities: one a line, with comments and empty lines between; perhaps under a passphrase.
package enum IdentityFile {
    /// How large the file and its text may be.
    static let limit = 256 * 1_024

    /// The text of a new file with one identity, as `age-keygen` writes it; `created` is a time in words.
    package static func text(of identity: Identity, created: String) -> Secret {
        var text: [UInt8] = []
        text.reserveCapacity(512)
        text += Array("# created: \(created)\n# public key: \(identity.recipient)\n".utf8)
        identity.encoded.withBytes { text += $0 }
        text.append(UInt8(ascii: "\n"))
        return Secret(taking: &text)
    }

    /// The identities in a text.
    package static func identities(in text: borrowing Secret) throws(AgeError) -> [Identity] {
        let found = try text.withBytes { bytes throws(AgeError) in
            var identities: [Identity] = []
            let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                let ending = line.last == UInt8(ascii: "\r") ? 1 : 0
                var letters = Array(line.dropLast(ending))
                defer { Wiping.wipe(&letters) }
                if letters.isEmpty || letters.first == UInt8(ascii: "#") { continue }
                guard let identity = Identity(letters) else { throw AgeError.badIdentity(line: index + 1) }
                identities.append(identity)
            }
            return identities
        }
        guard !found.isEmpty else { throw .noIdentity }
        return found
    }

    /// The whole of a file of identities, or of such a file under a passphrase.
    package static func read(_ input: ByteInput) throws(AgeError) -> Secret {
        var contents = Secret(capacity: limit + 1)
        try contents.fill { room throws(AgeError) in
            var count = 0
            while count < room.count {
                let got = try input(UnsafeMutableRawBufferPointer(rebasing: room[count...]))
                if got == 0 { break }
                count += got
            }
            return count
        }
        guard contents.count <= limit else { throw .identityFileTooLarge }
        return contents
    }

    /// Whether the contents of a file are sealed, so that a passphrase is needed to read them.
    package static func isSealed(_ contents: borrowing Secret) -> Bool {
        contents.withBytes { bytes in
            bytes.starts(with: AgeHeader.version.dropLast())
                || bytes.drop { Armor.isSpace($0) }.starts(with: Armor.begin)
        }
    }

    /// The text of a file that is under a passphrase.
    package static func text(
        of contents: borrowing Secret, under passphrase: borrowing Secret
    ) throws(AgeError) -> Secret {
        try contents.withBytes { bytes throws(AgeError) in
            var rest = bytes[...]
            let file = try SealedFile { room in
                let taken = rest.prefix(room.count)
                room.copyBytes(from: taken)
                rest = rest.dropFirst(taken.count)
                return taken.count
            }
            let fileKey = try file.fileKey(under: passphrase)
            var text = Secret(capacity: limit)
            try text.fill { room throws(AgeError) in
                var count = 0
                try file.open(with: fileKey) { chunk throws(AgeError) in
                    guard count + chunk.count <= room.count else { throw .identityFileTooLarge }
                    UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyMemory(from: chunk)
                    count += chunk.count
                }
                return count
            }
            return text
        }
    }

    /// The contents of a file that puts a text under a passphrase, armored so that it can be looked at.
    package static func sealed(
        _ text: borrowing Secret, under passphrase: borrowing Secret, _ work: WorkFactor = .usual
    ) throws(AgeError) -> Secret {
        var contents: [UInt8] = []
        var sealing = try FileSealing(under: passphrase, work, armored: true) { contents += $0 }
        try text.withBytes { bytes throws(AgeError) in try sealing.write(bytes) }
        try sealing.finish()
        return Secret(taking: &contents)
    }
}
