import Vault

/// A key, and files of known contents that were sealed to it.
private struct Sealed {
    let identity: Identity
    let contents: [UInt8]
    /// One in bytes and one in lines of text.
    let files: [[UInt8]]

    init?() {
        identity = Identity()
        contents = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 * 31) }
        var files: [[UInt8]] = []
        for armored in [false, true] {
            var file: [UInt8] = []
            do throws(AgeError) {
                var sealing = try FileSealing(to: [identity.recipient], armored: armored) { file += $0 }
                try contents.withUnsafeBufferPointer { bytes throws(AgeError) in
                    try sealing.write(UnsafeRawBufferPointer(bytes))
                }
                try sealing.finish()
            } catch { return nil }
            files.append(file)
        }
        self.files = files
    }

    /// What comes out of a file, and whether it is whole.
    func opened(_ file: [UInt8], step: Int) -> (bytes: [UInt8], isWhole: Bool) {
        var rest = file[...]
        var bytes: [UInt8] = []
        do throws(AgeError) {
            let sealed = try SealedFile { room in
                let taken = rest.prefix(min(room.count, step))
                room.copyBytes(from: taken)
                rest = rest.dropFirst(taken.count)
                return taken.count
            }
            try sealed.open(with: try sealed.fileKey(for: [identity])) { bytes += $0 }
        } catch { return (bytes, false) }
        return (bytes, true)
    }
}

private let known = Sealed()

/// No bytes open that were not sealed to the key; of those that were, and were changed, only what is true comes out.
@_cdecl("LLVMFuzzerTestOneInput")
public func readSealed(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let known else { preconditionFailure("nothing can be sealed") }
    let input = Array(UnsafeBufferPointer(start: bytes, count: count))
    guard let first = input.first else { return 0 }
    let rest = Array(input.dropFirst())
    switch first % 4 {
    case 0:
        let opened = known.opened(rest, step: 1 + Int(first / 4))
        precondition(!opened.isWhole && opened.bytes.isEmpty)
    case 1:
        readKeys(rest)
    default:
        let file = known.files[Int(first % 2)]
        let changed = changed(file, by: rest)
        let opened = known.opened(changed, step: .max)
        precondition(opened.bytes == Array(known.contents.prefix(opened.bytes.count)))
        precondition(!opened.isWhole || opened.bytes == known.contents)
    }
    return 0
}

/// The same bytes with some changed, three of `changes` for each: where, and what for; the last one may cut it off.
private func changed(_ file: [UInt8], by changes: [UInt8]) -> [UInt8] {
    var file = file
    for start in stride(from: 0, to: changes.count - 2, by: 3) where !file.isEmpty {
        // Places near the start, where the header is, and all over.
        let place = Int(changes[start]) << 8 | Int(changes[start + 1])
        let change = changes[start + 2]
        let index = change % 2 == 0 ? place % min(file.count, 512) : (place * 7) % file.count
        if change == 255 { file.removeSubrange(index...) } else { file[index] = change }
    }
    return file
}

/// Any bytes are a file of keys or of recipients, or are refused.
private func readKeys(_ bytes: [UInt8]) {
    var copy = bytes
    let text = Secret(taking: &copy)
    if let identities = try? IdentityFile.identities(in: text) { precondition(!identities.isEmpty) }
    let words = String(decoding: bytes, as: UTF8.self)
    guard let list = try? RecipientList(reading: words) else { return }
    let again = try? RecipientList(reading: list.text)
    precondition(again?.entries.map(\.recipient) == list.entries.map(\.recipient))
}
