package import CaseModel
package import Foundation

/// Turns events into the bytes of a row and back.
///
/// JSON with sorted keys, so that the same event always makes the same bytes.
package struct EventCoding {
    private let encoder: JSONEncoder
    private let decoder = JSONDecoder()

    /// A coding with its own encoder.
    package init() {
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// The bytes of an event; throws when it cannot be encoded, which no event of a conversation is.
    package func encode(_ event: CaseEvent) throws -> Data {
        try encoder.encode(event)
    }

    /// The event in these bytes; nil when they hold none.
    package func decode(_ payload: Data) -> CaseEvent? {
        try? decoder.decode(CaseEvent.self, from: payload)
    }
}
