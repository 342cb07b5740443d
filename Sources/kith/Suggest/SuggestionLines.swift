import Assessment
import Foundation
import TextMatching

/// Reads lines of JSON with a text each and writes a line with the suggestion for each, in order.
struct SuggestionLines: ~Copyable {
    private let assessor: Assessor
    private var reader: TextReader
    private var line = JSONTextLine()
    private var buffer = JSONBuffer()
    private var number = 0

    /// Lines judged by a rule book.
    init(_ book: RuleBook) {
        assessor = Assessor(rules: book)
        reader = TextReader(book, size: .large, onlyFindings: true)
    }

    /// Reads all of a file's lines and writes theirs.
    ///
    /// - Throws: `Failure` with the number of the first line that is not as it must be; the lines before it are written.
    mutating func copy(from path: String) throws(Failure) {
        let file = try InputFile(path)
        var lines = InputLines(file)
        number = 0
        try lines.peek { reader.prepare(for: $0) }
        while try lines.next({ line throws(Failure) in try answer(line, file.path) }) {}
        try flush()
    }

    private mutating func answer(_ bytes: Span<UInt8>, _ path: String) throws(Failure) {
        number += 1
        if Self.isBlank(bytes) { return }
        do throws(JSONLineError) {
            try line.read(bytes, number: number)
        } catch {
            try flush()
            throw Failure(error, in: path)
        }
        buffer.line(Self.suggestion(for: line.text, assessor, &reader), id: line.id)
        if buffer.count > 1 << 16 { try flush() }
    }

    private static func suggestion(
        for text: [UInt8], _ assessor: Assessor, _ reader: inout TextReader
    ) -> Suggestion {
        assessor.suggestion(for: text.span, with: &reader, setAside: false)
    }

    private static func isBlank(_ line: Span<UInt8>) -> Bool {
        var offset = 0
        while offset < line.count, line[offset] == 0x20 || line[offset] == 0x0D { offset += 1 }
        return offset == line.count
    }

    private mutating func flush() throws(Failure) {
        var rest = buffer.written
        while !rest.isEmpty {
            let count = write(STDOUT_FILENO, rest.baseAddress, rest.count)
            if count > 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            } else if errno != EINTR {
                throw .outputLost
            }
        }
        buffer.clear()
    }
}

extension Failure {
    /// What is wrong with a line of JSON, in words.
    init(_ error: JSONLineError, in path: String) {
        let what =
            switch error.problem {
            case .notUTF8: "not UTF-8"
            case .notJSON(let byte): "not JSON from byte \(byte) on"
            case .notAnObject: "not an object"
            case .missing(let key): "without \"\(key)\""
            case .notText(let key): "\"\(key)\" is not text"
            case .repeated(let key): "\"\(key)\" comes twice"
            }
        self.init(
            "line \(error.line) of \(path) is \(what)",
            hint: "each line is like {\"id\":\"x1\",\"text\":\"…\"}",
            status: .badData)
    }
}
