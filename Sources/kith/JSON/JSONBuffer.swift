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

    /// Writes a string, quoted and escaped.
    mutating func string(_ text: String) {
        let utf8 = text.utf8
        string(utf8: utf8.span)
    }

    /// Writes UTF-8 as a string, quoted and escaped.
    mutating func string(utf8 text: Span<UInt8>) {
        append(0x22)
        var offset = 0
        while offset < text.count {
            let end = text.endOfPlainRun(from: offset)
            text.extracting(offset..<end).withUnsafeBytes { append($0) }
            if end < text.count { escaped(text[end]) }
            offset = end + 1
        }
        append(0x22)
    }

    /// Writes a whole number.
    mutating func number(_ value: Int) {
        if value < 0 { append(0x2D) }
        var digits = InlineArray<20, UInt8>(repeating: 0)
        var first = digits.count
        var rest = value.magnitude
        repeat {
            first -= 1
            digits[first] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        digits.span.extracting(first...).withUnsafeBytes { append($0) }
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
        default:
            raw(#"\u00"#)
            append(Self.hexDigit(byte >> 4))
            append(Self.hexDigit(byte & 15))
        }
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
