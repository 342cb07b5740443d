import CContent

/// A content file by its path below the data folder, with its text.
package struct ContentFile: Hashable, Sendable {
    /// The path below the data folder, such as `rules/grief.yaml`.
    package let path: String
    /// The text of the file.
    package let text: String

    /// A content file from elsewhere, such as a rule writer's own folder.
    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// The files that the program was built with, in reading order.
    package static let shipped: [ContentFile] = (0..<kith_content_count()).map { index in
        let file = kith_content_at(index)
        let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
        return ContentFile(path: String(cString: file.path), text: String(decoding: bytes, as: UTF8.self))
    }

    /// The shipped files of one folder, such as `rules`, in reading order.
    package static func shipped(in folder: String) -> [ContentFile] {
        shipped.filter { $0.path.hasPrefix("\(folder)/") }
    }
}
