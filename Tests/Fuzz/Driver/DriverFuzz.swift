import Assessment
import CaseModel
import Content
import Interview
import kith

private let content = try? InterviewContent(from: ContentFile.shipped) { _ in "content" }
private let assessor = (try? RuleReader.read(ContentFile.shipped(in: "rules"), hash: "")).map {
    Assessor(rules: $0.book)
}

/// Whatever lines come in, the session goes on or ends, and its events make the same case again.
@_cdecl("LLVMFuzzerTestOneInput")
public func drive(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let content, let assessor else { preconditionFailure("the shipped content cannot be read") }
    let now = Moment(seconds: 1_767_225_600)
    var session = Session(inventory: Inventory([]), content: content, now: now) { assessor }
    var events: [StampedEvent] = []
    var effects = session.begin()[...]
    let input = UnsafeBufferPointer(start: bytes, count: count)
    var lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    conversation: while let effect = effects.popFirst() {
        switch effect {
        case .record(let recorded):
            events += recorded.map { StampedEvent(at: now, event: $0) }
            effects = session.recorded() + effects
        case .ask:
            guard let line = lines.popFirst() else { break conversation }
            guard let text = String(validating: line, as: UTF8.self) else {
                effects = session.receive(.notText, at: now)[...]
                continue
            }
            guard let answer = JSONLines.input(text) else {
                effects.append(effect)
                continue
            }
            effects = session.receive(answer, at: now)[...]
        case .end: break conversation
        default: break
        }
    }
    precondition(Inventory(events) == session.inventory)
    return 0
}
