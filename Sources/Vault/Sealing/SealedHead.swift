package import Foundation

/// How many events a case has and the tag of the last one, sealed, so that none can be taken off the end unseen.
package struct SealedHead: Equatable {
    private static let format = Array("kith head 1".utf8)

    /// How many events there are.
    package let count: Int
    /// The tag of the last one.
    package let tag: [UInt8]

    /// The head of a case without events.
    static let empty = SealedHead(count: 0, tag: SealedEvent.noTag)

    init(count: Int, tag: [UInt8]) {
        self.count = count
        self.tag = tag
    }

    /// Opens a head; nil when it is not as it was sealed.
    package init?(_ sealed: Data, _ key: CaseKey, _ mark: CaseMark) {
        guard let plain = key.open(sealed, at: Self.format + mark.bytes),
            plain.count == 8 + SealedEvent.tagSize
        else { return nil }
        count = Int(BigEndian.number(plain[..<8], as: Int64.self))
        tag = Array(plain[8...])
    }

    /// The head, sealed.
    func sealed(_ key: CaseKey, _ mark: CaseMark) throws(VaultError) -> Data {
        Data(try key.seal(BigEndian.bytes(Int64(count)) + tag, at: Self.format + mark.bytes))
    }
}
