import Crypto
import Foundation

/// The key that opens what was sealed to its recipient.
package struct Identity: Sendable {
    static let prefix = "age-secret-key-"
    private let key: Curve25519.KeyAgreement.PrivateKey
    /// To whom things are sealed that this identity opens.
    package let recipient: Recipient

    /// A new identity, from the system's randomness.
    package init() { self.init(Curve25519.KeyAgreement.PrivateKey()) }

    private init(_ key: Curve25519.KeyAgreement.PrivateKey) {
        self.key = key
        recipient = Recipient(Array(key.publicKey.rawRepresentation))
    }

    /// Reads `AGE-SECRET-KEY-1…`; nil for anything else.
    init?(_ text: [UInt8]) {
        guard text.count <= 128, text.starts(with: "AGE-SECRET-KEY-1".utf8),
            case (let prefix, var bytes)? = Bech32.decode(text)
        else { return nil }
        defer { Wiping.wipe(&bytes) }
        guard prefix == Self.prefix, bytes.count == 32,
            let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
        else { return nil }
        self.init(key)
    }

    /// The written form, in upper case.
    var encoded: Secret {
        // The raw bytes are the memory of the key itself, which must not be overwritten.
        var text = key.rawRepresentation.withUnsafeBytes { Bech32.encode($0, prefix: Self.prefix) }
        for place in text.indices where (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[place]) {
            text[place] &= 0xDF
        }
        return Secret(taking: &text)
    }

    /// The file key in a stanza at a line; nil when it was wrapped for someone else.
    func fileKey(share: [UInt8], body: [UInt8], line: Int) throws(AgeError) -> FileKey? {
        let wrapping = X25519Wrapping.key(of: key, with: share, share: share, recipient: recipient.bytes)
        guard let wrapping else { throw .badHeader(line: line) }
        return FileKey.unwrapped(body, with: wrapping)
    }
}
