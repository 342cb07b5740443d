/// A sealed file that is being read: its header is known, its contents are still to come.
///
/// Memory stays within one chunk and the header, whatever the size of the file.
package final class SealedFile {
    private var bytes: ReadAhead
    private let header: AgeHeader
    private let armor: ArmorReader?

    /// Reads the header of an age file, armored or not.
    package init(_ input: @escaping ByteInput) throws(AgeError) {
        var raw = ReadAhead(input)
        if try ArmorReader.isArmored(&raw) {
            let armor = ArmorReader(raw)
            self.armor = armor
            bytes = ReadAhead(armor.read)
        } else {
            armor = nil
            bytes = raw
        }
        header = try AgeHeader(reading: &bytes)
    }

    /// Whether a passphrase opens it; otherwise keys do.
    package var isUnderPassphrase: Bool { header.forms.contains(where: \.isScrypt) }

    /// The key of the file, for the holder of one of these identities.
    package func fileKey(for identities: [Identity]) throws(AgeError) -> FileKey {
        guard !isUnderPassphrase else { throw .underPassphrase }
        for case .x25519(let share, let body, let line) in header.forms {
            for identity in identities {
                if let fileKey = try identity.fileKey(share: share, body: body, line: line) { return fileKey }
            }
        }
        throw .noMatchingIdentity
    }

    /// The key of the file, for who knows the passphrase.
    package func fileKey(under passphrase: borrowing Secret) throws(AgeError) -> FileKey {
        guard case .scrypt(let salt, let power, let body) = header.forms.first else {
            throw .notUnderPassphrase
        }
        return try PassphraseWrapping.fileKey(under: passphrase, salt: salt, power: power, body: body)
    }

    /// Checks the header, then hands out, once, the contents chunk by chunk, each only when it is known to be as it was sealed.
    ///
    /// That the last one is the last is known only when this returns: until then, nothing is to be done with them that
    /// cannot be undone.
    package func open(
        with fileKey: borrowing FileKey, into output: ByteOutput
    ) throws(AgeError) {
        try header.verify(with: fileKey)
        let nonce = Array(try bytes.prepare(Chunks.nonceSize))
        guard nonce.count == Chunks.nonceSize else { throw .badPayload(chunk: 1) }
        bytes.skip(nonce.count)
        var chunks = Chunks(fileKey, nonce: nonce)
        var number = 0
        var isLast = false
        while !isLast {
            number += 1
            let ready = try bytes.prepare(Chunks.sealedSize + 1)
            isLast = ready.count <= Chunks.sealedSize
            let sealed = UnsafeRawBufferPointer(rebasing: ready.prefix(Chunks.sealedSize))
            guard var chunk = chunks.open(sealed, isLast: isLast) else { throw .badPayload(chunk: number) }
            bytes.skip(sealed.count)
            defer { Wiping.wipe(&chunk) }
            try chunk.withBytes { chunk throws(AgeError) in try output(chunk) }
        }
        try armor?.finish()
    }
}
