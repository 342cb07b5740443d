import TestSupport
import Vault

extension [UInt8] {
    /// The bytes as a file that is read in pieces of `step` bytes at most.
    func asInput(step: Int = .max) -> ByteInput {
        var rest = self[...]
        return { room in
            let taken = rest.prefix(Swift.min(room.count, step))
            room.copyBytes(from: taken)
            rest = rest.dropFirst(taken.count)
            return taken.count
        }
    }

    /// Bytes that are the same for the same seed.
    static func seeded(_ count: Int, seed: UInt64) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}

/// What was written to it.
final class Written {
    private(set) var bytes: [UInt8] = []

    var output: ByteOutput { { self.bytes += $0 } }
}

/// A work factor that takes no time.
let quick = WorkFactor(4)

func secret(_ text: String) -> Secret {
    var bytes = Array(text.utf8)
    return Secret(taking: &bytes)
}

/// The file that holds `contents`, sealed to some recipients.
func sealed(
    _ contents: [UInt8], to recipients: [Recipient], armored: Bool = false, step: Int = .max
) throws(AgeError) -> [UInt8] {
    let written = Written()
    var sealing = try FileSealing(to: recipients, armored: armored, written.output)
    try write(contents, step: step, into: &sealing)
    return written.bytes
}

/// The file that holds `contents` under a passphrase.
func sealed(_ contents: [UInt8], under passphrase: String, armored: Bool = false) throws(AgeError) -> [UInt8]
{
    let written = Written()
    var sealing = try FileSealing(under: secret(passphrase), quick, armored: armored, written.output)
    try write(contents, step: .max, into: &sealing)
    return written.bytes
}

private func write(_ contents: [UInt8], step: Int, into sealing: inout FileSealing) throws(AgeError) {
    var rest = contents[...]
    while !rest.isEmpty {
        let piece = Array(rest.prefix(step))
        try piece.withUnsafeBufferPointer { bytes throws(AgeError) in
            try sealing.write(UnsafeRawBufferPointer(bytes))
        }
        rest = rest.dropFirst(piece.count)
    }
    try sealing.finish()
}

/// What came of opening a file.
struct Opening: Equatable {
    /// All that was handed out, whether or not it went well in the end.
    var released: [UInt8] = []
    var error: AgeError?

    init(released: [UInt8] = [], error: AgeError? = nil) {
        self.released = released
        self.error = error
    }

    /// Opens a file for the holders of identities.
    init(_ file: [UInt8], for identities: [Identity], step: Int = .max) {
        self.init(file, step: step) { sealed throws(AgeError) in try sealed.fileKey(for: identities) }
    }

    /// Opens a file under a passphrase.
    init(_ file: [UInt8], under passphrase: String) {
        self.init(file, step: .max) { sealed throws(AgeError) in
            try sealed.fileKey(under: secret(passphrase))
        }
    }

    private init(
        _ file: [UInt8], step: Int, _ unlock: (SealedFile) throws(AgeError) -> FileKey
    ) {
        let written = Written()
        do throws(AgeError) {
            let sealed = try SealedFile(file.asInput(step: step))
            let fileKey = try unlock(sealed)
            try sealed.open(with: fileKey, into: written.output)
        } catch {
            self.error = error
        }
        released = written.bytes
    }
}

/// The identities in a text.
func identities(in text: String) throws(AgeError) -> [Identity] {
    try IdentityFile.identities(in: secret(text))
}
