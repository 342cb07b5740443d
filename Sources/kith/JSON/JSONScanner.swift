/// Steps through one line of JSON, strictly as RFC 8259 has it.
struct JSONScanner {
    /// The deepest nesting that is followed.
    private static let deepest = 64

    private(set) var offset = 0
    private var depth = 0

    /// The next byte; nil at the end.
    func peek(_ line: Span<UInt8>) -> UInt8? { offset < line.count ? line[offset] : nil }

    private var error: JSONLineError.Problem { .notJSON(byte: offset + 1) }

    mutating func skipSpace(_ line: Span<UInt8>) {
        while let byte = peek(line), byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
            offset += 1
        }
    }

    /// Takes `byte` if it is next.
    mutating func take(_ byte: UInt8, _ line: Span<UInt8>) -> Bool {
        guard peek(line) == byte else { return false }
        offset += 1
        return true
    }

    mutating func expect(_ byte: UInt8, _ line: Span<UInt8>) throws(JSONLineError.Problem) {
        if !take(byte, line) { throw error }
    }

    /// Reads a string into `bytes`, its escapes resolved.
    mutating func readString(
        _ line: Span<UInt8>, into bytes: inout [UInt8]
    ) throws(JSONLineError.Problem) {
        bytes.removeAll(keepingCapacity: true)
        try expect(0x22, line)
        while offset < line.count {
            let start = offset
            offset = line.endOfPlainText(from: start)
            if offset > start {
                line.extracting(start..<offset).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
            }
            switch peek(line) {
            case 0x22:
                offset += 1
                return
            case 0x5C:
                offset += 1
                try readEscape(line, into: &bytes)
            case 0x7F:
                // Escaped when written, but plain where it is read.
                bytes.append(0x7F)
                offset += 1
            default: throw error
            }
        }
        throw error
    }

    private mutating func readEscape(
        _ line: Span<UInt8>, into bytes: inout [UInt8]
    ) throws(JSONLineError.Problem) {
        guard let letter = peek(line) else { throw error }
        offset += 1
        switch letter {
        case 0x22, 0x5C, 0x2F: bytes.append(letter)
        case 0x62: bytes.append(0x08)
        case 0x66: bytes.append(0x0C)
        case 0x6E: bytes.append(0x0A)
        case 0x72: bytes.append(0x0D)
        case 0x74: bytes.append(0x09)
        case 0x75: bytes.append(contentsOf: String(Character(try readScalar(line))).utf8)
        default:
            offset -= 1
            throw error
        }
    }

    private mutating func readScalar(_ line: Span<UInt8>) throws(JSONLineError.Problem) -> Unicode.Scalar {
        let first = try readHex(line)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, take(0x5C, line), take(0x75, line) else { throw error }
        let second = try readHex(line)
        guard (0xDC00...0xDFFF).contains(second) else { throw error }
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        guard let scalar = Unicode.Scalar(value) else { throw error }
        return scalar
    }

    private mutating func readHex(_ line: Span<UInt8>) throws(JSONLineError.Problem) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = peek(line), let digit = Self.hexDigit(byte) else { throw error }
            value = value << 4 | digit
            offset += 1
        }
        return value
    }

    private static func hexDigit(_ byte: UInt8) -> UInt16? {
        switch byte {
        case 0x30...0x39: UInt16(byte - 0x30)
        case 0x41...0x46: UInt16(byte - 0x41 + 10)
        case 0x61...0x66: UInt16(byte - 0x61 + 10)
        default: nil
        }
    }

    /// Steps over any value; `bytes` is room for the strings in it.
    mutating func skipValue(
        _ line: Span<UInt8>, into bytes: inout [UInt8]
    ) throws(JSONLineError.Problem) {
        skipSpace(line)
        switch peek(line) {
        case 0x22: try readString(line, into: &bytes)
        case 0x7B: try skipItems(line, closedBy: 0x7D, withKeys: true, into: &bytes)
        case 0x5B: try skipItems(line, closedBy: 0x5D, withKeys: false, into: &bytes)
        case 0x74: try skipWord("true", line)
        case 0x66: try skipWord("false", line)
        case 0x6E: try skipWord("null", line)
        default: try skipNumber(line)
        }
    }

    private mutating func skipItems(
        _ line: Span<UInt8>, closedBy close: UInt8, withKeys: Bool, into bytes: inout [UInt8]
    ) throws(JSONLineError.Problem) {
        depth += 1
        if depth > Self.deepest { throw error }
        offset += 1
        skipSpace(line)
        if take(close, line) {
            depth -= 1
            return
        }
        while true {
            skipSpace(line)
            if withKeys {
                try readString(line, into: &bytes)
                skipSpace(line)
                try expect(0x3A, line)
            }
            try skipValue(line, into: &bytes)
            skipSpace(line)
            if take(0x2C, line) { continue }
            try expect(close, line)
            depth -= 1
            return
        }
    }

    private mutating func skipWord(_ word: StaticString, _ line: Span<UInt8>) throws(JSONLineError.Problem) {
        for byte in "\(word)".utf8 { try expect(byte, line) }
    }

    private mutating func skipNumber(_ line: Span<UInt8>) throws(JSONLineError.Problem) {
        _ = take(0x2D, line)
        if !take(0x30, line) { try skipDigits(line) }
        if take(0x2E, line) { try skipDigits(line) }
        if take(0x65, line) || take(0x45, line) {
            if !take(0x2B, line) { _ = take(0x2D, line) }
            try skipDigits(line)
        }
    }

    private mutating func skipDigits(_ line: Span<UInt8>) throws(JSONLineError.Problem) {
        let start = offset
        while let byte = peek(line), (0x30...0x39).contains(byte) { offset += 1 }
        if offset == start { throw error }
    }
}
