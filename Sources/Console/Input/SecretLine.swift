import CLineEdit

/// A line typed without echo, which lies in the caller's memory alone.
struct SecretLine {
    private let room: UnsafeMutableRawBufferPointer
    private var count = 0
    private var isTooLong = false
    private var pasting = false

    private init(_ room: UnsafeMutableRawBufferPointer) { self.room = room }

    /// Reads up to Enter; the caller has turned echo off.
    static func read(into room: UnsafeMutableRawBufferPointer) -> SecretEvent {
        var line = SecretLine(room)
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

    private mutating func receive(_ byte: UInt8) -> SecretEvent? {
        switch byte {
        case 0x0A, 0x0D:
            if pasting { return nil }
            if isTooLong { return .tooLong }
            return isText ? .line(count: count) : .invalidText
        case 0x03 where !pasting: return .interrupted
        case 0x04 where !pasting: return count == 0 ? .end : nil
        case 0x08, 0x7F: eraseLast()
        case 0x15: (count, isTooLong) = (0, false)
        case 0x1B: skipSequence()
        case 0..<0x20: break
        default: append(byte)
        }
        return nil
    }

    private mutating func append(_ byte: UInt8) {
        guard count < room.count else {
            isTooLong = true
            return
        }
        room[count] = byte
        count += 1
    }

    /// Whether the bytes are UTF-8, found out without copying them.
    private var isText: Bool {
        var bytes = room[..<count].makeIterator()
        var decoder = UTF8()
        while true {
            switch decoder.decode(&bytes) {
            case .scalarValue: continue
            case .emptyInput: return true
            case .error: return false
            }
        }
    }

    /// Takes away one code point.
    private mutating func eraseLast() {
        while count > 0 {
            count -= 1
            if room[count] & 0xC0 != 0x80 { break }
        }
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
