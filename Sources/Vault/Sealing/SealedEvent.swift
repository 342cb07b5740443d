package import CaseModel
package import Foundation

/// One event as it stands in a store, and the tag by which the next one is bound to it.
///
/// Sealed together are the time and the event, padded to a multiple of 256 bytes. With them are bound the format, the
/// case, the number of the event and the tag of the one before, so that none can be changed, swapped, repeated or left
/// out unseen.
package struct SealedEvent {
    static let block = 256
    static let tagSize = 16
    /// What comes before the first event in place of a tag.
    package static let noTag = [UInt8](repeating: 0, count: tagSize)
    private static let format = Array("kith event 1".utf8)
    private static let timeSize = 12

    /// The nonce, the sealed bytes and the tag.
    package let bytes: Data

    /// The tag, to be bound into what comes next.
    var tag: [UInt8] { Array(bytes.suffix(Self.tagSize)) }

    /// What was read from a store.
    package init(_ bytes: Data) { self.bytes = bytes }

    /// Seals an encoded event for its place in a case.
    package init(
        _ payload: Data, at moment: Moment, _ key: CaseKey, _ mark: CaseMark, sequence: Int,
        after tag: [UInt8]
    ) throws(VaultError) {
        let time = BigEndian.bytes(moment.seconds) + BigEndian.bytes(Int32(clamping: moment.offset))
        var plain = Padding.padded(time + payload, to: Self.block)
        defer { Wiping.wipe(&plain) }
        bytes = Data(try key.seal(plain, at: Self.place(mark, sequence, tag)))
    }

    /// The time and the encoded event; nil when anything of it is not as it was sealed.
    package func opened(
        _ key: CaseKey, _ mark: CaseMark, sequence: Int, after tag: [UInt8]
    ) -> (Moment, Data)? {
        guard var plain = key.open(bytes, at: Self.place(mark, sequence, tag)) else { return nil }
        defer { Wiping.wipe(&plain) }
        return Self.content(of: plain)
    }

    /// The time and the encoded event in what was sealed; nil when it holds none.
    package static func content(of plain: [UInt8]) -> (Moment, Data)? {
        guard let content = Padding.unpadded(plain), content.count >= timeSize else { return nil }
        let seconds = BigEndian.number(content.prefix(8), as: Int64.self)
        let offset = BigEndian.number(content.dropFirst(8).prefix(4), as: Int32.self)
        return (
            Moment(seconds: seconds, offset: Int(offset)), Data(content.dropFirst(timeSize))
        )
    }

    private static func place(_ mark: CaseMark, _ sequence: Int, _ tag: [UInt8]) -> [UInt8] {
        format + mark.bytes + BigEndian.bytes(Int64(sequence)) + tag
    }
}
