import Assessment
import CaseModel
import Content
import Interview
import Vault

private let content = try? InterviewContent(from: ContentFile.shipped) { _ in "content" }
private let assessor = (try? RuleReader.read(ContentFile.shipped(in: "rules"), hash: "")).map {
    Assessor(rules: $0.book)
}

/// Any bytes are a document that hands a case over or are refused; one that is read can be written again and talked about.
@_cdecl("LLVMFuzzerTestOneInput")
public func readHandover(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let content else { preconditionFailure("the shipped content cannot be read") }
    guard
        let document = try? HandoverDocument(reading: Array(UnsafeBufferPointer(start: bytes, count: count)))
    else { return 0 }
    var written: [UInt8] = []
    do throws(AgeError) { try document.write { written += $0 } } catch { preconditionFailure("\(error)") }
    let again = try? HandoverDocument(reading: written)
    precondition(again == document)
    let header = document.header
    for moment in [header.begun, header.lastChange, header.written] + document.events.map(\.at) {
        _ = moment.day.parts
    }
    talk(about: document.events, content)
    return 0
}

/// Goes on with the case as a client does who looks at everything and adds a little.
private func talk(about events: [StampedEvent], _ content: InterviewContent) {
    let now = Moment(seconds: 1_767_225_600)
    var session = Session(inventory: Inventory(events), content: content, now: now) {
        guard let assessor else { preconditionFailure("the shipped rules cannot be read") }
        return assessor
    }
    _ = session.begin()
    let lines = [
        "/people", "/circle", "/timeline", "/map", "/back", "/edit 1", "/urgent", "/skip", "my sister Ann",
        "1",
    ]
    for line in lines {
        let effects = session.receive(.line(line), at: now)
        if effects.contains(where: { if case .record = $0 { true } else { false } }) {
            _ = session.recorded()
        }
    }
}
