import CaseModel
import Foundation

/// Turns events into the bytes of a row and back.
///
/// JSON with sorted keys, so that the same event always makes the same bytes.
struct EventCoding {
    private let encoder: JSONEncoder
    private let decoder = JSONDecoder()

    init() {
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    func encode(_ event: CaseEvent) throws -> Data {
        try encoder.encode(event)
    }

    /// The event in these bytes; nil when they hold none.
    func decode(_ payload: Data) -> CaseEvent? {
        try? decoder.decode(CaseEvent.self, from: payload)
    }
}
