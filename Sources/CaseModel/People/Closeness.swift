/// A ring of the closeness circle, from the innermost outwards.
///
/// Four rings, as in the closeness circle of IPT-A.
package enum Closeness: Int, CaseIterable, Codable, Comparable, Hashable, Sendable {
    case veryClose = 1
    case close
    case lessClose
    case distant

    /// Reads the choice that the closeness questions store: "1" to "4".
    package init?(choice: String) {
        guard let ring = Int(choice) else { return nil }
        self.init(rawValue: ring)
    }

    /// Orders rings from the innermost outwards.
    package static func < (left: Closeness, right: Closeness) -> Bool { left.rawValue < right.rawValue }
}
