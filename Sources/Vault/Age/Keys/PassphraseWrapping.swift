import Crypto
import CryptoExtras
import Foundation

/// How much work it takes to try a passphrase: scrypt with 2 to this power rounds.
package struct WorkFactor: Equatable, Sendable {
    /// What new files take, about half a second.
    package static let usual = WorkFactor(17)
    /// The most that is tried of a file from elsewhere.
    package static let limit = 22
    /// The power of two.
    package let power: Int

    /// A work factor; powers outside 1 to `limit` become the nearest one.
    package init(_ power: Int) { self.power = min(max(power, 1), Self.limit) }
}

/// The key that wraps a file key under a passphrase.
enum PassphraseWrapping {
    private static let saltSize = 16
    private static let label = Array("age-encryption.org/v1/scrypt".utf8)

    /// The file key, wrapped under a passphrase.
    static func stanza(
        for fileKey: borrowing FileKey, under passphrase: borrowing Secret, _ work: WorkFactor
    ) throws(AgeError) -> Stanza {
        guard !passphrase.isEmpty else { throw .emptyPassphrase }
        let salt = Randomness.bytes(saltSize)
        let key = try key(from: passphrase, salt: salt, power: work.power)
        let written = String(decoding: CanonicalBase64.encode(salt), as: UTF8.self)
        return Stanza(
            arguments: ["scrypt", written, String(work.power)], body: try fileKey.wrapped(with: key))
    }

    /// The file key in a stanza; a work factor above the limit is refused before anything is computed.
    static func fileKey(
        under passphrase: borrowing Secret, salt: [UInt8], power: Int, body: [UInt8]
    ) throws(AgeError) -> FileKey {
        guard power <= WorkFactor.limit else {
            throw .workFactorTooHigh(found: power, limit: WorkFactor.limit)
        }
        guard !passphrase.isEmpty else { throw .emptyPassphrase }
        let key = try key(from: passphrase, salt: salt, power: power)
        guard let fileKey = FileKey.unwrapped(body, with: key) else { throw .wrongPassphrase }
        return fileKey
    }

    private static func key(
        from passphrase: borrowing Secret, salt: [UInt8], power: Int
    ) throws(AgeError) -> SymmetricKey {
        try passphrase.withBytes { bytes throws(AgeError) in
            let cost = Scrypt.Cost(rounds: 1 << power, blockSize: 8, parallelism: 1)
            guard let key = Scrypt.key(from: bytes, salt: label + salt, cost, size: 32) else {
                throw .outOfMemory(workFactor: power)
            }
            return key.withBytes { SymmetricKey(data: $0) }
        }
    }
}

/// The scrypt function of RFC 7914.
package enum Scrypt {
    /// How long it takes and how much memory it needs.
    package struct Cost: Sendable {
        let rounds: Int
        let blockSize: Int
        let parallelism: Int

        /// A cost in the terms of the RFC.
        package init(rounds: Int, blockSize: Int, parallelism: Int) {
            self.rounds = rounds
            self.blockSize = blockSize
            self.parallelism = parallelism
        }
    }

    /// The key from a passphrase of one byte at least; nil when memory does not suffice.
    package static func key(
        from passphrase: UnsafeRawBufferPointer, salt: [UInt8], _ cost: Cost, size: Int
    ) -> Secret? {
        let key = try? KDF.Scrypt.deriveKey(
            from: passphrase, salt: salt, outputByteCount: size, rounds: cost.rounds,
            blockSize: cost.blockSize, parallelism: cost.parallelism)
        guard var bytes = key?.withUnsafeBytes({ Array($0) }) else { return nil }
        return Secret(taking: &bytes)
    }
}
