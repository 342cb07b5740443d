/// Names a case in every store that holds it or a copy of it: 16 random bytes.
struct CaseMark: Hashable, Sendable {
    static let size = 16
    let bytes: [UInt8]

    /// The mark of a new case.
    init() { bytes = Randomness.bytes(Self.size) }

    /// A mark that was stored; nil when the bytes are none.
    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.size else { return nil }
        self.bytes = Array(bytes)
    }
}
