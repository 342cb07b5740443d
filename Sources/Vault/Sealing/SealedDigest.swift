package import CaseModel
package import Foundation

/// The digest of a case, sealed with the key of the store's names, so that a list need not open every case.
///
/// It has one length whatever it says, and is bound to the case and to how many events it has: one that was changed,
/// that is of another case, or that was left behind by later events does not open.
package enum SealedDigest {
    /// A later release that folds events in another way counts this up; digests of before are then made anew.
    private static let format = Array("kith digest 1".utf8)
    private static let size = 17

    /// A digest, sealed for a case of so many events.
    package static func sealed(
        _ digest: CaseDigest, _ key: CaseKey, _ mark: CaseMark, count: Int
    ) throws(VaultError) -> Data {
        let facts = [
            digest.isTold, digest.hasConcern, digest.isReviewed, digest.isDecided,
            digest.concernWaiting != nil, digest.answersWaiting != nil,
        ]
        let bits = facts.reversed().reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        let plain =
            [bits] + BigEndian.bytes(digest.concernWaiting ?? 0)
            + BigEndian.bytes(digest.answersWaiting ?? 0)
        return Data(try key.seal(plain, at: place(mark, count)))
    }

    /// The digest; nil when it is not as it was sealed for this case with so many events.
    package static func opened(
        _ sealed: Data, _ key: CaseKey, _ mark: CaseMark, count: Int
    ) -> CaseDigest? {
        guard let plain = key.open(sealed, at: place(mark, count)), plain.count == size else { return nil }
        var digest = CaseDigest()
        func holds(_ bit: UInt8) -> Bool { plain[0] & (1 << bit) != 0 }
        digest.isTold = holds(0)
        digest.hasConcern = holds(1)
        digest.isReviewed = holds(2)
        digest.isDecided = holds(3)
        digest.concernWaiting = holds(4) ? BigEndian.number(plain[1..<9], as: Int64.self) : nil
        digest.answersWaiting = holds(5) ? BigEndian.number(plain[9...], as: Int64.self) : nil
        return digest
    }

    private static func place(_ mark: CaseMark, _ count: Int) -> [UInt8] {
        format + mark.bytes + BigEndian.bytes(Int64(count))
    }
}
