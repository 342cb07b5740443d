import Crypto

/// Someone to whom things can be sealed, written `age1…`; no secret.
package struct Recipient: Hashable, Sendable, LosslessStringConvertible {
    static let prefix = "age"
    /// The public key, 32 bytes.
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads the written form; nil for anything else.
    package init?(_ description: String) {
        guard description.utf8.count <= 128, description.utf8.starts(with: "age1".utf8),
            let (prefix, bytes) = Bech32.decode(Array(description.utf8)),
            prefix == Self.prefix, bytes.count == 32
        else { return nil }
        self.bytes = bytes
    }

    /// The written form.
    package var description: String {
        String(decoding: bytes.withUnsafeBytes { Bech32.encode($0, prefix: Self.prefix) }, as: UTF8.self)
    }

    /// The file key, wrapped for this recipient.
    func stanza(for fileKey: borrowing FileKey) throws(AgeError) -> Stanza {
        let ephemeral = Curve25519.KeyAgreement.PrivateKey()
        let share = Array(ephemeral.publicKey.rawRepresentation)
        guard let key = X25519Wrapping.key(of: ephemeral, with: bytes, share: share, recipient: bytes) else {
            throw .badRecipient
        }
        return Stanza(
            arguments: ["X25519", String(decoding: CanonicalBase64.encode(share), as: UTF8.self)],
            body: try fileKey.wrapped(with: key))
    }
}

/// The key that wraps a file key for a recipient.
enum X25519Wrapping {
    /// The key, from one's own secret and the other's public key; nil when what they share is no secret.
    static func key(
        of own: Curve25519.KeyAgreement.PrivateKey, with other: [UInt8], share: [UInt8], recipient: [UInt8]
    ) -> SymmetricKey? {
        guard let other = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: other),
            let shared = try? own.sharedSecretFromKeyAgreement(with: other),
            shared.withUnsafeBytes({ bytes in bytes.reduce(0) { $0 | $1 } }) != 0
        else { return nil }
        let secret = shared.withUnsafeBytes { SymmetricKey(data: $0) }
        return Derivation.key(
            from: secret, salt: share + recipient, purpose: "age-encryption.org/v1/X25519")
    }
}
