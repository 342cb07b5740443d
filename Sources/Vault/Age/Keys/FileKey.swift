import Crypto

/// The key of one sealed file, from which the keys of its header and its contents are made.
package struct FileKey: ~Copyable {
    static let size = 16
    private let secret: Secret

    /// A new key that nobody can guess.
    init() {
        var bytes = Randomness.bytes(Self.size)
        secret = Secret(taking: &bytes)
    }

    /// A key from a stanza.
    init(_ secret: consuming Secret) { self.secret = secret }

    /// The key made for one purpose.
    borrowing func derived(for purpose: String, salt: [UInt8] = []) -> SymmetricKey {
        secret.withBytes { Derivation.key(from: SymmetricKey(data: $0), salt: salt, purpose: purpose) }
    }

    /// The key, sealed with a key that is used for nothing else.
    borrowing func wrapped(with key: SymmetricKey) throws(AgeError) -> [UInt8] {
        try secret.withBytes { bytes throws(AgeError) in try Sealing.seal(bytes, with: key, nonce: Self.nonce)
        }
    }

    /// The key in the body of a stanza; nil when that was sealed with another key.
    static func unwrapped(_ body: [UInt8], with key: SymmetricKey) -> FileKey? {
        guard body.count == size + Sealing.tagSize,
            var bytes = Sealing.open(body[...], with: key, nonce: nonce)
        else { return nil }
        return FileKey(Secret(taking: &bytes))
    }

    private static let nonce = [UInt8](repeating: 0, count: Sealing.nonceSize)
}
