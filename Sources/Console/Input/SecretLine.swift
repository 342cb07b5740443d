import CLineEdit

/// A line typed without echo.
struct SecretLine {
    private var bytes: [UInt8] = []
    private var pasting = false

    /// Reads up to Enter; the caller has turned echo off.
    static func read() -> LineEvent {
        var line = SecretLine()
        while true {
            guard let byte = nextByte() else { return .end }
            if let event = line.receive(byte) { return event }
        }
    }

    private static func nextByte() -> UInt8? {
        var byte: UInt8 = 0
        switch cle_read_bytes(&byte, 1) {
        case 1: return byte
        case Int(CLE_READ_INTERRUPTED): return 3
        default: return nil
        }
    }

    private mutating func receive(_ byte: UInt8) -> LineEvent? {
        switch byte {
        case 0x0A, 0x0D:
            if pasting { return nil }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                return .invalidText(lineNumber: 1)
            }
            return .line(text)
        case 0x03 where !pasting: return .interrupted(typed: "")
        case 0x04 where !pasting: return bytes.isEmpty ? .end : nil
        case 0x08, 0x7F: eraseLast()
        case 0x15: bytes.removeAll()
        case 0x1B: skipSequence()
        case 0..<0x20: break
        default: bytes.append(byte)
        }
        return nil
    }

    /// Takes away one code point.
    private mutating func eraseLast() {
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
    }

    /// Skips the keys that send `ESC [ … letter`, noticing where a bracketed paste begins and ends.
    private mutating func skipSequence() {
        guard let opening = Self.nextByte() else { return }
        guard opening == UInt8(ascii: "[") else { return }
        var parameters: [UInt8] = []
        while let byte = Self.nextByte() {
            if (0x40...0x7E).contains(byte) { break }
            parameters.append(byte)
        }
        if parameters == Array("200".utf8) { pasting = true }
        if parameters == Array("201".utf8) { pasting = false }
    }
}
