import CaseModel
package import Practice

/// Reads the examples of what trainees say: the files of the folder `practice/examples`.
///
/// A line is one example: what it does, what it is on, and the words, with a bar between. Lines that begin with `#` are
/// remarks.
package enum ExampleReader {
    /// The examples in `files`, in their order.
    ///
    /// - Throws: `ContentError` at the first line that is none, with the nearest valid word.
    package static func read(_ files: [ContentFile]) throws(ContentError) -> [Example] {
        var examples: [Example] = []
        for file in files where file.path.hasPrefix("practice/examples/") {
            let lines = file.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            for (place, bytes) in lines.enumerated() where !bytes.isEmpty && bytes.first != UInt8(ascii: "#")
            {
                let line = ExampleLine(
                    Substring(bytes), at: ContentLocation(file: file.path, line: place + 1, column: 1))
                examples.append(try line.example())
            }
        }
        return examples
    }
}

/// A line of a file of examples.
private struct ExampleLine {
    let line: Substring
    let start: ContentLocation

    init(_ line: Substring, at start: ContentLocation) {
        self.line = line
        self.start = start
    }

    func example() throws(ContentError) -> Example {
        let columns = line.utf8.split(
            separator: UInt8(ascii: "|"), maxSplits: 2, omittingEmptySubsequences: false
        ).map(Substring.init)
        guard columns.count == 3, let words = columns.last?.trimmed, !words.isEmpty else {
            throw ContentError(.invalid("an example is what it does | what it is on | the words"), at: start)
        }
        return Example(
            words, kinds: try labels(columns[0], role: "kind"), topics: try labels(columns[1], role: "topic"))
    }

    /// The labels in a column, with spaces between.
    private func labels<Label: CaseIterable & RawRepresentable & Hashable>(_ column: Substring, role: String)
        throws(ContentError) -> Set<Label> where Label.RawValue == String
    {
        var labels: Set<Label> = []
        for word in column.split(separator: " ") {
            let column = line.distance(from: line.startIndex, to: word.startIndex) + 1
            let place = ContentLocation(file: start.file, line: start.line, column: column)
            labels.insert(try Label.named(String(word), role: role, at: place))
        }
        return labels
    }
}
