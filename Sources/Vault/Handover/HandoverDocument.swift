package import CaseModel
import Foundation

/// A case on its way to someone else: a header, its events, and a last line that counts them.
///
/// A line is a JSON object with sorted keys; an event's line holds it as the store does. It is handed over sealed, never
/// as it is.
package struct HandoverDocument: Hashable, Sendable {
    /// How many bytes a document may have that is read.
    package static let limit = 64 << 20

    /// What it is and whose case.
    package let header: HandoverHeader
    /// The events, oldest first.
    package let events: [StampedEvent]

    /// A document of these parts.
    package init(header: HandoverHeader, events: [StampedEvent]) {
        self.header = header
        self.events = events
    }

    /// Hands out the lines, one at a time.
    package func write(into output: ByteOutput) throws(AgeError) {
        let lines = HandoverLines()
        try lines.put(header, into: output)
        for event in events { try lines.put(HandoverLines.Event(event), into: output) }
        try lines.put(HandoverLines.Ending(end: events.count), into: output)
    }

    /// Reads a document to its end; nothing may be missing and nothing may follow.
    package init(reading bytes: [UInt8]) throws(HandoverError) {
        let decoder = JSONDecoder()
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let first = lines.first,
            let kind = try? decoder.decode(Kind.self, from: Data(first))
        else { throw .notAHandover }
        guard kind.format != HandoverHeader.partFormat else { throw .partOnly }
        guard kind.format == HandoverHeader.format else { throw .notAHandover }
        guard kind.version <= HandoverHeader.version else { throw .newerVersion(found: kind.version) }
        guard let header = try? decoder.decode(HandoverHeader.self, from: Data(first)) else {
            throw .unreadableLine(1)
        }
        guard lines.popLast()?.isEmpty == true, lines.count > 1, let last = lines.popLast(),
            let ending = try? decoder.decode(HandoverLines.Ending.self, from: Data(last))
        else { throw .cutOff }
        var events: [StampedEvent] = []
        for (index, bytes) in lines.dropFirst().enumerated() {
            guard let line = try? decoder.decode(HandoverLines.Event.self, from: Data(bytes)) else {
                throw .unreadableLine(index + 2)
            }
            events.append(
                StampedEvent(at: Moment(seconds: line.seconds, offset: line.offset), event: line.event))
        }
        guard events.count == ending.end, events.count == header.events else {
            throw .wrongCount(stated: header.events, found: events.count)
        }
        self.init(header: header, events: events)
    }

    /// What has to be read of a first line of any version.
    private struct Kind: Decodable {
        let format: String
        let version: Int
    }
}

/// Why a document that hands a case over could not be read; facts only.
package enum HandoverError: Error, Hashable, Sendable {
    /// The first line is not that of such a document.
    case notAHandover
    /// It holds only what could be read of a damaged case, which is for reading and never taken in.
    case partOnly
    /// It was made by a later version of the program.
    case newerVersion(found: Int)
    /// A line cannot be read; lines count from 1.
    case unreadableLine(Int)
    /// The last line is not there.
    case cutOff
    /// There are not as many events as the first and the last line say.
    case wrongCount(stated: Int, found: Int)
}
