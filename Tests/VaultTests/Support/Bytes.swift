import Foundation

extension Data {
    /// Whether the bytes of a text stand somewhere in these bytes.
    func contains(text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}
