/// JSON written straight into bytes, without a tree.
package struct JSONBuffer {
    /// The JSON written so far, as UTF-8.
    package private(set) var bytes: [UInt8] = []

    /// An empty buffer.
    package init() {}

    /// Forgets what was written and keeps the room for it.
    package mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    /// Writes JSON as it stands.
    mutating func raw(_ json: StaticString) {
        json.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes a string, quoted and escaped.
    mutating func string(_ text: String) {
        let utf8 = text.utf8
        string(utf8: utf8.span)
    }

    /// Writes UTF-8 as a string, quoted and escaped.
    mutating func string(utf8 text: Span<UInt8>) {
        bytes.append(0x22)
        var offset = 0
        while offset < text.count {
            let end = text.endOfPlainRun(from: offset)
            text.extracting(offset..<end).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
            if end < text.count { escaped(text[end]) }
            offset = end + 1
        }
        bytes.append(0x22)
    }

    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    mutating func flag(_ value: Bool) { raw(value ? "true" : "false") }

    /// Writes a list, with `write` for each element.
    mutating func list<Element>(_ elements: [Element], _ write: (inout JSONBuffer, Element) -> Void) {
        bytes.append(0x5B)
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            write(&self, element)
        }
        bytes.append(0x5D)
    }

    private mutating func escaped(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C:
            bytes.append(0x5C)
            bytes.append(byte)
        case 0x0A: raw(#"\n"#)
        case 0x0D: raw(#"\r"#)
        case 0x09: raw(#"\t"#)
        default:
            raw(#"\u00"#)
            bytes.append(Self.hexDigits[Int(byte >> 4)])
            bytes.append(Self.hexDigits[Int(byte & 15)])
        }
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
}
