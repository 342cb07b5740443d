import CLineEdit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Lines read from standard input as bytes, so that nothing is lost unseen.
struct ByteLines {
    /// What a terminal in its line mode can hold of one line; a longer one is cut by the system.
    #if os(Linux)
        static let terminalLimit = 4095
    #else
        static let terminalLimit = 1023
    #endif

    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    private var next = 0
    private var count = 0
    private var lineNumber = 0

    /// The next line without its `\n` or `\r\n`; the last one need not end with either.
    mutating func next(onTerminal: Bool) -> LineEvent {
        var line: [UInt8] = []
        var wasCut = false
        while true {
            if next == count {
                let got = buffer.withUnsafeMutableBufferPointer { cle_read_bytes($0.baseAddress, $0.count) }
                if got == CLE_READ_INTERRUPTED {
                    return .interrupted(typed: String(decoding: line, as: UTF8.self))
                }
                if got <= 0 { return line.isEmpty ? .end : finished(line, cut: wasCut) }
                (next, count) = (0, got)
                wasCut = onTerminal && got > Self.terminalLimit
            }
            guard let end = endOfLine() else {
                line += buffer[next..<count]
                next = count
                continue
            }
            line += buffer[next..<end]
            next = end + 1
            return finished(line, cut: wasCut)
        }
    }

    /// Where the next newline stands in the buffer.
    private func endOfLine() -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            return memchr(base + next, 0x0A, count - next).map { UnsafeRawPointer($0) - base }
        }
    }

    private mutating func finished(_ bytes: [UInt8], cut: Bool) -> LineEvent {
        lineNumber += 1
        let content = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...]
        if cut { return .cut(kept: String(decoding: content, as: UTF8.self)) }
        guard let text = String(validating: content, as: UTF8.self) else {
            return .invalidText(lineNumber: lineNumber)
        }
        return .line(text)
    }
}
