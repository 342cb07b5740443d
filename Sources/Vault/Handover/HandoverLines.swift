import CaseModel
import Foundation

/// Writes the lines of a document that hands a case over: JSON objects with sorted keys.
struct HandoverLines {
    private let coder: JSONEncoder

    init() {
        coder = JSONEncoder()
        coder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    func put(_ line: some Encodable, into output: ByteOutput) throws(AgeError) {
        guard let line = try? coder.encode(line) else { throw .cannotWrite(code: EINVAL) }
        try (Array(line) + [UInt8(ascii: "\n")]).withBytes { bytes throws(AgeError) in try output(bytes) }
    }

    /// The line of an event.
    struct Event: Codable {
        let event: CaseEvent
        let seconds: Int64
        let offset: Int
        /// The number of the event, where some are missing.
        let sequence: Int?

        init(_ stamped: StampedEvent, sequence: Int? = nil) {
            event = stamped.event
            seconds = stamped.at.seconds
            offset = stamped.at.offset
            self.sequence = sequence
        }
    }

    /// The last line.
    struct Ending: Codable {
        let end: Int
    }
}
