import Foundation

/// The key of a case in an age file.
///
/// One that is sealed to recipients can be opened by each of them with the stock `age` tool as well; what comes out are
/// the 32 bytes of the key.
enum CaseEnvelope {
    /// Seals a key to recipients.
    static func sealed(_ key: CaseKey, to recipients: [Recipient]) throws(AgeError) -> Data {
        var file = Data()
        var sealing = try FileSealing(to: recipients) { file.append(contentsOf: $0) }
        return try finish(&sealing, key) { file }
    }

    /// Seals a key under a passphrase.
    static func sealed(
        _ key: CaseKey, under passphrase: borrowing Secret, _ work: WorkFactor
    ) throws(AgeError) -> Data {
        var file = Data()
        var sealing = try FileSealing(under: passphrase, work) { file.append(contentsOf: $0) }
        return try finish(&sealing, key) { file }
    }

    private static func finish(
        _ sealing: inout FileSealing, _ key: CaseKey, _ file: () -> Data
    ) throws(AgeError) -> Data {
        try key.secret.withBytes { bytes throws(AgeError) in try sealing.write(bytes) }
        try sealing.finish()
        return file()
    }

    /// The key in an envelope that is sealed to an identity.
    static func opened(_ envelope: Data, by identity: Identity) throws(AgeError) -> CaseKey {
        let file = try SealedFile(input(envelope))
        return try key(in: file, with: try file.fileKey(for: [identity]))
    }

    /// The key in an envelope under a passphrase.
    static func opened(_ envelope: Data, under passphrase: borrowing Secret) throws(AgeError) -> CaseKey {
        let file = try SealedFile(input(envelope))
        return try key(in: file, with: try file.fileKey(under: passphrase))
    }

    private static func key(in file: SealedFile, with fileKey: consuming FileKey) throws(AgeError) -> CaseKey
    {
        var found = Secret(capacity: CaseKey.size + 1)
        try file.open(with: fileKey) { bytes in
            found.fill { room in
                room.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes.prefix(room.count)))
                return min(bytes.count, room.count)
            }
        }
        guard let key = CaseKey(found) else { throw .badPayload(chunk: 1) }
        return key
    }

    private static func input(_ data: Data) -> ByteInput {
        var rest = data[...]
        return { room in
            let next = rest.prefix(room.count)
            room.copyBytes(from: next)
            rest = rest.dropFirst(next.count)
            return next.count
        }
    }
}
