import Crypto
import Foundation

/// A sealed file put together without the code that is tested, so that each part of it can be made wrong.
struct FileByHand {
    static let identityText = "AGE-SECRET-KEY-1QQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23V9CCRYDPK8QARC0SWRYDWG"
    private static let secret: [UInt8] = Array(0..<32)

    var fileKey = [UInt8](repeating: 7, count: 16)
    var version = "age-encryption.org/v1"
    var stanzas: [String] = []
    /// What stands between the tag's line start and the tag.
    var beforeTag = " "
    var afterTag = "\n"
    var nonce = [UInt8](repeating: 9, count: 16)
    var chunks: [(bytes: [UInt8], isLast: Bool)] = [(Array("words".utf8), true)]
    var trailing: [UInt8] = []

    /// A file with one good stanza for the identity above.
    init() { stanzas = [x25519()] }

    /// A stanza for the identity above, with parts of it chosen.
    func x25519(
        type: String = "X25519", share: [UInt8]? = nil, more: String = "", key: [UInt8]? = nil,
        body: ((String) -> String)? = nil
    ) -> String {
        do {
            let own = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: Self.secret).publicKey
            let ephemeral = try Curve25519.KeyAgreement.PrivateKey(
                rawRepresentation: [UInt8](repeating: 5, count: 32))
            let ephemeralShare = Array(ephemeral.publicKey.rawRepresentation)
            let shared = try ephemeral.sharedSecretFromKeyAgreement(with: own)
            let wrapping = HKDF<SHA256>.deriveKey(
                inputKeyMaterial: shared.withUnsafeBytes { SymmetricKey(data: $0) },
                salt: ephemeralShare + Array(own.rawRepresentation),
                info: Array("age-encryption.org/v1/X25519".utf8), outputByteCount: 32)
            let box = try ChaChaPoly.seal(
                key ?? fileKey, using: wrapping, nonce: .init(data: [UInt8](repeating: 0, count: 12)))
            let written = Self.base64(Array(box.combined.dropFirst(12)))
            let lines = body?(written) ?? written
            return "-> \(type) \(Self.base64(share ?? ephemeralShare))\(more)\n\(lines)\n"
        } catch {
            return "\(error)"
        }
    }

    /// A stanza under a passphrase whose body holds nothing that can be opened.
    static func scrypt(workFactor: String, salt: Int = 16) -> String {
        let salt = base64([UInt8](repeating: 1, count: salt))
        return "-> scrypt \(salt) \(workFactor)\n\(base64([UInt8](repeating: 2, count: 32)))\n"
    }

    static func base64(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().filter { $0 != "=" }
    }

    var header: String {
        get {
            let covered = version + "\n" + stanzas.joined() + "---"
            let tag = HMAC<SHA256>.authenticationCode(
                for: Data(covered.utf8), using: derived("header", salt: []))
            return covered + beforeTag + Self.base64(Array(tag)) + afterTag
        }
    }

    var bytes: [UInt8] {
        var file = Array(header.utf8) + nonce
        let key = derived("payload", salt: nonce)
        for (index, chunk) in chunks.enumerated() {
            var place = [UInt8](repeating: 0, count: 12)
            place[10] = UInt8(index & 255)
            place[11] = chunk.isLast ? 1 : 0
            guard let place = try? ChaChaPoly.Nonce(data: place),
                let box = try? ChaChaPoly.seal(chunk.bytes, using: key, nonce: place)
            else { return [] }
            file += box.combined.dropFirst(12)
        }
        return file + trailing
    }

    private func derived(_ purpose: String, salt: [UInt8]) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: fileKey), salt: salt, info: Array(purpose.utf8),
            outputByteCount: 32)
    }
}
