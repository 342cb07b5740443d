import Crypto
import Foundation

/// ChaCha20-Poly1305 over bytes.
enum Sealing {
    static let nonceSize = 12
    static let tagSize = 16

    /// The bytes sealed, with their tag at the end.
    static func seal(
        _ bytes: UnsafeRawBufferPointer, with key: SymmetricKey, nonce: [UInt8]
    ) throws(AgeError) -> [UInt8] {
        do {
            let box = try ChaChaPoly.seal(bytes, using: key, nonce: ChaChaPoly.Nonce(data: nonce))
            return Array(box.combined.dropFirst(nonceSize))
        } catch {
            throw .cannotWrite(code: EINVAL)
        }
    }

    /// The bytes that were sealed; nil when they were sealed with another key, or changed since.
    static func open(_ sealed: ArraySlice<UInt8>, with key: SymmetricKey, nonce: [UInt8]) -> [UInt8]? {
        guard sealed.count >= tagSize,
            let box = try? ChaChaPoly.SealedBox(
                nonce: ChaChaPoly.Nonce(data: nonce), ciphertext: sealed.dropLast(tagSize),
                tag: sealed.suffix(tagSize)),
            var opened = try? ChaChaPoly.open(box, using: key)
        else { return nil }
        defer { opened.withUnsafeMutableBytes { Wiping.wipe($0) } }
        return Array(opened)
    }
}

/// HKDF with SHA-256, 32 bytes out.
enum Derivation {
    static func key(from secret: SymmetricKey, salt: [UInt8], purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret, salt: salt, info: Array(purpose.utf8), outputByteCount: 32)
    }
}

/// Bytes that nobody can guess, from the system.
enum Randomness {
    static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
