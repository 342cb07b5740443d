import CContent

/// A content file by its path below the data folder, with its text.
package struct ContentFile: Hashable, Sendable {
    /// The path below the data folder, such as `rules/grief.yaml`.
    package let path: String
    private let source: Source

    private enum Source: Hashable, Sendable {
        /// The place in the table of files that the program was built with.
        case shipped(Int)
        case given(String)
    }

    /// A content file from elsewhere, such as a rule writer's own folder.
    package init(path: String, text: String) {
        self.path = path
        source = .given(text)
    }

    private init(shippedAt index: Int) {
        path = String(cString: kith_content_at(index).path)
        source = .shipped(index)
    }

    /// The text of the file; made anew each time for a shipped file, most of which are not read in most runs.
    package var text: String {
        switch source {
        case .given(let text): return text
        case .shipped(let index):
            let file = kith_content_at(index)
            return String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.length), as: UTF8.self)
        }
    }

    /// The files that the program was built with, in reading order.
    package static let shipped: [ContentFile] = (0..<kith_content_count()).map(ContentFile.init(shippedAt:))

    /// The shipped files of one folder, such as `rules`, in reading order.
    package static func shipped(in folder: String) -> [ContentFile] {
        shipped.filter { $0.path.hasPrefix("\(folder)/") }
    }
}
