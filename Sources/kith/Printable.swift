import CaseModel

/// Text of a person or a file, made fit to be shown.
///
/// A terminal obeys control characters, and bidirectional controls make text read as what it is not; neither reaches
/// it from here.
enum Printable {
    /// The text as one line: line breaks and tabs become spaces, other control characters become `\u{…}`.
    static func line(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\t", "\u{2028}", "\u{2029}": shown.append(" ")
            case _ where scalar.isHidden: shown += "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }

    /// JSON with the same meaning in which every such character is escaped; other programs read what was told.
    static func json(_ encoded: some Collection<UInt8>) -> String {
        let text = String(decoding: encoded, as: UTF8.self)
        guard text.unicodeScalars.contains(where: \.isHidden) else { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            if scalar.isHidden {
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    shown += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}
