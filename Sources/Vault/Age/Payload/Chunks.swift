import Crypto

/// The pieces in which contents are sealed: 64 KiB each, the last one shorter or as long.
struct Chunks {
    static let size = 64 * 1_024
    static let sealedSize = size + Sealing.tagSize

    private let key: SymmetricKey
    private var count: UInt64 = 0

    /// The pieces of the contents under a file key and a nonce of their own.
    init(_ fileKey: borrowing FileKey, nonce: [UInt8]) {
        key = fileKey.derived(for: "payload", salt: nonce)
    }

    static let nonceSize = 16

    /// Seals the next piece.
    mutating func seal(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(AgeError) -> [UInt8] {
        try Sealing.seal(bytes, with: key, nonce: nextNonce(isLast: isLast))
    }

    /// Opens the next piece; nil when it is not as it was sealed, or does not stand in its place.
    ///
    /// Only contents that are empty as a whole have an empty piece.
    mutating func open(_ sealed: UnsafeRawBufferPointer, isLast: Bool) -> [UInt8]? {
        guard sealed.count > Sealing.tagSize || (sealed.count == Sealing.tagSize && count == 0) else {
            return nil
        }
        return Sealing.open(Array(sealed)[...], with: key, nonce: nextNonce(isLast: isLast))
    }

    private mutating func nextNonce(isLast: Bool) -> [UInt8] {
        var nonce = [UInt8](repeating: 0, count: Sealing.nonceSize)
        for place in 0..<8 { nonce[10 - place] = UInt8(truncatingIfNeeded: count >> UInt64(8 * place)) }
        nonce[11] = isLast ? 1 : 0
        count += 1
        return nonce
    }
}
