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
        reader = TextReader(book, size: .large)
    }

    /// Reads all of a file's lines and writes theirs.
    ///
    /// - Throws: `Failure` with the number of the first line that is not as it must be; the lines before it are written.
    mutating func copy(from path: String) throws(Failure) {
        let file = try InputFile(path)
        var rest: [UInt8] = []
        number = 0
        while true {
            let chunk = try file.chunk()
            if chunk.isEmpty { break }
            rest.append(contentsOf: chunk)
            try answerWholeLines(of: &rest, file.path)
        }
        if !rest.isEmpty { try answer(rest[...], file.path) }
        try flush()
    }

    private mutating func answerWholeLines(of rest: inout [UInt8], _ path: String) throws(Failure) {
        var start = 0
        while let end = rest[start...].firstIndex(of: 0x0A) {
            try answer(rest[start..<end], path)
            start = end + 1
        }
        rest.removeFirst(start)
    }

    private mutating func answer(_ bytes: ArraySlice<UInt8>, _ path: String) throws(Failure) {
        number += 1
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { return }
        do throws(JSONLineError) {
            try line.read(bytes.span, number: number)
        } catch {
            try flush()
            throw Failure(error, in: path)
        }
        let suggestion = Self.suggestion(for: line.text, assessor, &reader)
        buffer.line(suggestion, id: line.id)
        if buffer.bytes.count > 1 << 16 { try flush() }
    }

    private static func suggestion(
        for text: [UInt8], _ assessor: Assessor, _ reader: inout TextReader
    ) -> Suggestion {
        assessor.suggestion(for: text.span, with: &reader)
    }

    private mutating func flush() throws(Failure) {
        do {
            try FileHandle.standardOutput.write(contentsOf: buffer.bytes)
        } catch {
            throw .outputLost
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
