import CaseModel
import Foundation
import Vault

/// Something of a case that was sealed with a known key.
private struct Sealed {
    let key: CaseKey
    let mark = CaseMark()
    let payload = Data(#"{"finished":{}}"#.utf8)
    let event: SealedEvent
    let name: Data
    let digest: Data

    init?() {
        var bytes = [UInt8](repeating: 7, count: 32)
        guard let key = CaseKey(Secret(taking: &bytes)),
            let event = try? SealedEvent(
                payload, at: Moment(seconds: 1), key, mark, sequence: 1, after: SealedEvent.noTag),
            let name = try? SealedName.sealed("first", key, mark),
            let digest = try? SealedDigest.sealed(CaseDigest(), key, mark, count: 1)
        else { return nil }
        (self.key, self.event, self.name, self.digest) = (key, event, name, digest)
    }
}

private let known = Sealed()
private let coding = EventCoding()

/// No bytes pass for a sealed record; whatever was sealed is an event or none, and an event stays what it is.
@_cdecl("LLVMFuzzerTestOneInput")
public func readRecord(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let known else { preconditionFailure("nothing can be sealed") }
    let input = Array(UnsafeBufferPointer(start: bytes, count: count))
    let data = Data(input)
    precondition(opened(data) == nil)
    precondition(SealedHead(data, known.key, known.mark) == nil)
    precondition(SealedName.opened(data, known.key, known.mark) == nil)
    readDigest(data)
    readChanged(input)

    if let content = Padding.unpadded(input) {
        precondition(content.count + 4 <= input.count)
        precondition(Padding.unpadded(Padding.padded(Array(content), to: 256)) == content)
    }
    if let (moment, payload) = SealedEvent.content(of: input) {
        _ = moment.day.parts
        readEvent(payload)
    }
    readEvent(data)
    return 0
}

private func opened(_ sealed: Data) -> (Moment, Data)? {
    known.flatMap {
        SealedEvent(sealed).opened($0.key, $0.mark, sequence: 1, after: SealedEvent.noTag)
    }
}

/// A sealed event, a name and a digest with bytes changed; two of `changes` for each: where, and what for.
private func readChanged(_ changes: [UInt8]) {
    guard let known else { return }
    var (event, name, digest) = (known.event.bytes, known.name, known.digest)
    for start in stride(from: 0, to: changes.count - 1, by: 2) {
        let (place, change) = (Int(changes[start]), changes[start + 1])
        event[event.startIndex + place % event.count] ^= change
        name[name.startIndex + place % name.count] ^= change
        digest[digest.startIndex + place % digest.count] ^= change
    }
    precondition(opened(event)?.1 == (event == known.event.bytes ? known.payload : nil))
    let isSame = name == known.name
    precondition(SealedName.opened(name, known.key, known.mark) == (isSame ? "first" : nil))
    readDigest(digest)
}

/// A digest is short enough for libFuzzer to learn it from a comparison; it alone may pass.
private func readDigest(_ sealed: Data) {
    guard let known else { return }
    let isKept = sealed == known.digest
    precondition(
        SealedDigest.opened(sealed, known.key, known.mark, count: 1) == (isKept ? CaseDigest() : nil))
    precondition(SealedDigest.opened(sealed, known.key, known.mark, count: 2) == nil)
}

/// Any bytes are an event or none; one that is read can be folded into a case, written, and read again.
private func readEvent(_ payload: Data) {
    guard let event = coding.decode(payload) else { return }
    guard let written = try? coding.encode(event) else { preconditionFailure("an event cannot be written") }
    precondition(coding.decode(written) == event)
    _ = Inventory([StampedEvent(at: Moment(seconds: 0), event: event)])
}
