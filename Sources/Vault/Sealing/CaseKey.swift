import Crypto
import Foundation

/// The key that everything of one case is sealed with.
///
/// ChaCha20-Poly1305 under a random nonce of 96 bits, which stands before the sealed bytes; the tag stands after them.
/// A case has far fewer than 2³² records, so that no nonce comes twice.
package struct CaseKey: Sendable {
    static let size = 32
    private let key: SymmetricKey

    /// A new key that nobody can guess.
    init() { key = SymmetricKey(size: .bits256) }

    /// A key that was kept; nil when the bytes are none.
    package init?(_ secret: borrowing Secret) {
        guard secret.count == Self.size else { return nil }
        key = secret.withBytes { SymmetricKey(data: $0) }
    }

    /// A key made for this use.
    init(_ key: SymmetricKey) { self.key = key }

    /// The key in the open, to be put into an envelope.
    var secret: Secret {
        var bytes = key.withUnsafeBytes { Array($0) }
        return Secret(taking: &bytes)
    }

    /// Seals bytes so that they open only where `place` is the same.
    func seal(_ plain: [UInt8], at place: [UInt8]) throws(VaultError) -> [UInt8] {
        do {
            return Array(try ChaChaPoly.seal(plain, using: key, authenticating: place).combined)
        } catch {
            throw .cannotSeal
        }
    }

    /// The bytes that were sealed; nil when any bit of them, the key or the place is another.
    func open(_ sealed: Data, at place: [UInt8]) -> [UInt8]? {
        guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
            var plain = try? ChaChaPoly.open(box, using: key, authenticating: place)
        else { return nil }
        defer { plain.withUnsafeMutableBytes { Wiping.wipe($0) } }
        return Array(plain)
    }
}
