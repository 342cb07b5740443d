/// Why a line is not an object with an identifier and a text.
package struct JSONLineError: Error, Equatable {
    /// What is wrong with the line.
    package enum Problem: Error, Equatable {
        case notUTF8
        /// The line is not JSON from this byte on, counted from 1.
        case notJSON(byte: Int)
        /// The line is JSON, but not an object.
        case notAnObject
        case missing(String)
        case notText(String)
        case repeated(String)
    }

    /// The line, from 1.
    package let line: Int
    package let problem: Problem

    /// A problem in a line.
    package init(line: Int, problem: Problem) {
        self.line = line
        self.problem = problem
    }
}

/// The identifier and the text of one line such as `{"id":"x1","text":"…"}`, read strictly.
///
/// Other keys are checked as JSON and passed over. The buffers are reused from line to line.
package struct JSONTextLine {
    /// The identifier, with its escapes resolved, as UTF-8.
    package private(set) var id: [UInt8] = []
    /// The text, with its escapes resolved, as UTF-8.
    package private(set) var text: [UInt8] = []
    private static let idKey = Array("id".utf8)
    private static let textKey = Array("text".utf8)
    private var key: [UInt8] = []
    private var passedOver: [UInt8] = []

    /// A line that is yet to be read.
    package init() {}

    /// Reads `line`, which has no newline.
    package mutating func read(_ line: Span<UInt8>, number: Int) throws(JSONLineError) {
        id.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        var scanner = JSONScanner()
        do throws(JSONLineError.Problem) {
            try readObject(&scanner, line)
        } catch {
            let isUTF8 = (try? UTF8Span(validating: line)) != nil
            throw JSONLineError(line: number, problem: isUTF8 ? error : .notUTF8)
        }
    }

    private mutating func readObject(
        _ scanner: inout JSONScanner, _ line: Span<UInt8>
    ) throws(JSONLineError.Problem) {
        var (hasID, hasText) = (false, false)
        scanner.skipSpace(line)
        guard scanner.take(0x7B, line) else {
            try scanner.skipValue(line, into: &passedOver)
            throw .notAnObject
        }
        scanner.skipSpace(line)
        var closed = scanner.take(0x7D, line)
        while !closed {
            try scanner.readString(line, into: &key)
            scanner.skipSpace(line)
            try scanner.expect(0x3A, line)
            scanner.skipSpace(line)
            if key == Self.idKey {
                if hasID { throw .repeated("id") }
                hasID = true
                guard scanner.peek(line) == 0x22 else { throw .notText("id") }
                try scanner.readString(line, into: &id)
            } else if key == Self.textKey {
                if hasText { throw .repeated("text") }
                hasText = true
                guard scanner.peek(line) == 0x22 else { throw .notText("text") }
                try scanner.readString(line, into: &text)
            } else {
                try scanner.skipValue(line, into: &passedOver)
            }
            scanner.skipSpace(line)
            closed = !scanner.take(0x2C, line)
            if closed { try scanner.expect(0x7D, line) } else { scanner.skipSpace(line) }
        }
        scanner.skipSpace(line)
        if scanner.peek(line) != nil { throw .notJSON(byte: scanner.offset + 1) }
        if !hasID { throw .missing("id") }
        if !hasText { throw .missing("text") }
    }
}
