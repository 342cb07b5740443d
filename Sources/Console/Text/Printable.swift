/// The text with everything that could command a terminal or turn its direction made visible.
///
/// Control characters (so every escape sequence), NUL and bidirectional controls become U+FFFD, or `?` when
/// `ascii` is true. Newlines and tabs stay; `\r\n` becomes `\n`.
package func printable(_ text: String, ascii: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: { isUnsafe($0) }) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
        if scalar == "\r", rest.first == "\n" { continue }
        result.append(isUnsafe(scalar) ? (ascii ? "?" : "\u{FFFD}") : scalar)
    }
    return String(result)
}

private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
}
