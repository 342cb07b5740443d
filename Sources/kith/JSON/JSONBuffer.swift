import CaseModel

/// JSON written straight into bytes, without a tree.
package struct JSONBuffer: ~Copyable {
    private var room: UnsafeMutableRawBufferPointer
    /// How many bytes were written.
    private(set) var count = 0

    /// An empty buffer.
    package init() { room = .allocate(byteCount: 1 << 16, alignment: 1) }

    deinit { room.deallocate() }

    /// The JSON written so far, as UTF-8.
    package var bytes: [UInt8] { Array(written) }

    /// The JSON written so far, where it stands; it is valid until more is written.
    var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: room[..<count]) }

    /// Forgets what was written and keeps the room for it.
    package mutating func clear() { count = 0 }

    /// Writes JSON as it stands; it is known where the program is built, so that it takes a store or two.
    @inline(__always)
    mutating func raw(_ json: StaticString) {
        append(UnsafeRawBufferPointer(start: json.utf8Start, count: json.utf8CodeUnitCount))
    }

    /// Writes a string, quoted and escaped; hidden characters are escaped as well, so that no terminal obeys them.
    mutating func string(_ text: String) {
        let utf8 = text.utf8
        string(utf8: utf8.span)
    }

    /// Writes UTF-8 as a string, quoted and escaped.
    mutating func string(utf8 text: Span<UInt8>) {
        append(0x22)
        var offset = 0
        while offset < text.count {
            let end = text.endOfPlainASCII(from: offset)
            text.extracting(offset..<end).withUnsafeBytes { append($0) }
            guard end < text.count else { break }
            if text[end] < 0x80 {
                escaped(text[end])
                offset = end + 1
            } else {
                offset = end + wideCharacter(text.extracting(end...))
            }
        }
        append(0x22)
    }

    /// Writes the first character of UTF-8, which is not ASCII; returns how many bytes it has.
    private mutating func wideCharacter(_ text: Span<UInt8>) -> Int {
        let length = min(text[0] < 0xE0 ? 2 : text[0] < 0xF0 ? 3 : 4, text.count)
        var value = UInt32(text[0]) & (0xFF >> UInt32(length + 1))
        for place in 1..<length { value = value << 6 | UInt32(text[place] & 0x3F) }
        if let scalar = Unicode.Scalar(value), scalar.isHidden {
            for unit in scalar.utf16 { hexadecimal(unit) }
        } else {
            text.extracting(..<length).withUnsafeBytes { append($0) }
        }
        return length
    }

    /// Writes a whole number.
    mutating func number(_ value: Int) {
        if value < 0 { append(0x2D) }
        digits(of: value.magnitude)
    }

    /// Writes a number, the last eight digits at once.
    private mutating func digits(of value: UInt) {
        var rest = value
        // The digits in the order in which they are written, the first in the lowest byte.
        var (digits, length) = (UInt64(0), 0)
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            digits = digits &<< 8 | UInt64(0x30 &+ digit)
            rest = quotient
            length &+= 1
        } while rest > 0 && length < 8
        if rest > 0 { self.digits(of: rest) }
        if room.count - count < 8 { grow(for: 8) }
        room.storeBytes(of: digits.littleEndian, toByteOffset: count, as: UInt64.self)
        count += length
    }

    mutating func flag(_ value: Bool) {
        if value { raw("true") } else { raw("false") }
    }

    /// Writes a list, with `write` for each element.
    mutating func list<Element>(_ elements: [Element], _ write: (inout JSONBuffer, borrowing Element) -> Void)
    {
        append(0x5B)
        let span = elements.span
        for index in span.indices {
            if index > 0 { append(0x2C) }
            write(&self, span[index])
        }
        append(0x5D)
    }

    /// Writes a string after what stands before it, such as `,"name":`; nothing where there is none.
    mutating func field(_ before: StaticString, _ value: String?) {
        guard let value else { return }
        raw(before)
        string(value)
    }

    /// Writes a whole number after what stands before it.
    mutating func field(_ before: StaticString, _ value: Int) {
        raw(before)
        number(value)
    }

    /// Writes a flag after what stands before it; nothing where there is none.
    mutating func field(_ before: StaticString, _ value: Bool?) {
        guard let value else { return }
        raw(before)
        flag(value)
    }

    /// Writes a list of strings.
    mutating func strings(_ texts: [String]) { list(texts) { json, text in json.string(text) } }

    private mutating func escaped(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C:
            append(0x5C)
            append(byte)
        case 0x0A: raw(#"\n"#)
        case 0x0D: raw(#"\r"#)
        case 0x09: raw(#"\t"#)
        default: hexadecimal(UInt16(byte))
        }
    }

    private mutating func hexadecimal(_ unit: UInt16) {
        raw(#"\u"#)
        for place in 1...4 { append(Self.hexDigit(UInt8(unit >> UInt16(16 - 4 * place) & 15))) }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        if count == room.count { grow(for: 1) }
        room[count] = byte
        count += 1
    }

    @inline(__always)
    private mutating func append(_ more: UnsafeRawBufferPointer) {
        if more.count > room.count - count { grow(for: more.count) }
        UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyMemory(from: more)
        count += more.count
    }

    private mutating func grow(for more: Int) {
        let wider = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(room.count * 2, count + more), alignment: 1)
        wider.copyMemory(from: written)
        room.deallocate()
        room = wider
    }
}
