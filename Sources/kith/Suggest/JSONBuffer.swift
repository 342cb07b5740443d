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
        bytes.append(0x22)
        for byte in text.utf8 { escaped(byte) }
        bytes.append(0x22)
    }

    /// Writes UTF-8 as a string, quoted and escaped.
    mutating func string(utf8 text: [UInt8]) {
        bytes.append(0x22)
        for byte in text { escaped(byte) }
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

    @inline(__always)
    private mutating func escaped(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C:
            bytes.append(0x5C)
            bytes.append(byte)
        case 0x0A: raw(#"\n"#)
        case 0x0D: raw(#"\r"#)
        case 0x09: raw(#"\t"#)
        case 0..<0x20, 0x7F:
            raw(#"\u00"#)
            bytes.append(Self.hexDigits[Int(byte >> 4)])
            bytes.append(Self.hexDigits[Int(byte & 15)])
        default: bytes.append(byte)
        }
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
}
