/// A sealed file that is being written.
///
/// Memory stays within one chunk. The file is whole only once `finish` has returned.
package struct FileSealing: ~Copyable {
    private let output: ByteOutput
    private var armor: ArmorWriter?
    private var chunks: Chunks
    private var held: [UInt8] = []

    /// Begins a file that each of the recipients can open with an identity.
    package init(
        to recipients: [Recipient], armored: Bool = false, _ output: @escaping ByteOutput
    ) throws(AgeError) {
        guard (1...AgeHeader.Limit.stanzas).contains(recipients.count) else {
            throw .badRecipientCount(recipients.count)
        }
        let fileKey = FileKey()
        var stanzas: [Stanza] = []
        for recipient in recipients { stanzas.append(try recipient.stanza(for: fileKey)) }
        try self.init(fileKey, stanzas, armored: armored, output)
    }

    /// Begins a file that the passphrase opens.
    package init(
        under passphrase: borrowing Secret, _ work: WorkFactor = .usual, armored: Bool = false,
        _ output: @escaping ByteOutput
    ) throws(AgeError) {
        let fileKey = FileKey()
        let stanza = try PassphraseWrapping.stanza(for: fileKey, under: passphrase, work)
        try self.init(fileKey, [stanza], armored: armored, output)
    }

    private init(
        _ fileKey: borrowing FileKey, _ stanzas: [Stanza], armored: Bool, _ output: @escaping ByteOutput
    ) throws(AgeError) {
        self.output = output
        armor = armored ? ArmorWriter() : nil
        let nonce = Randomness.bytes(Chunks.nonceSize)
        chunks = Chunks(fileKey, nonce: nonce)
        held.reserveCapacity(Chunks.size)
        try put(AgeHeader(stanzas, for: fileKey).encoded + nonce)
    }

    /// Adds bytes to the contents.
    package mutating func write(_ bytes: UnsafeRawBufferPointer) throws(AgeError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            if held.count == Chunks.size { try sealHeld(isLast: false) }
            let taken = rest.prefix(Chunks.size - held.count)
            held += taken
            rest = rest.dropFirst(taken.count)
        }
    }

    /// Ends the contents and the file.
    package mutating func finish() throws(AgeError) {
        try sealHeld(isLast: true)
        guard let end = armor?.end() else { return }
        try end.withBytes { bytes throws(AgeError) in try output(bytes) }
    }

    private mutating func sealHeld(isLast: Bool) throws(AgeError) {
        let sealed = try held.withBytes { bytes throws(AgeError) in
            try chunks.seal(bytes, isLast: isLast)
        }
        held.withUnsafeMutableBytes { Wiping.wipe($0) }
        held.removeAll(keepingCapacity: true)
        try put(sealed)
    }

    private mutating func put(_ bytes: [UInt8]) throws(AgeError) {
        let written = armor?.lines(for: bytes) ?? bytes
        try written.withBytes { bytes throws(AgeError) in try output(bytes) }
    }
}
