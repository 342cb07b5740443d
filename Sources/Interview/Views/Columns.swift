/// The number of columns that text takes on a terminal, for drawings and tables whose parts must line up.
package enum Columns {
    /// The columns of a text: two for wide East Asian characters and emoji, none for marks that combine.
    package static func width(of text: String) -> Int {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
        return text.reduce(0) { $0 + width(of: $1) }
    }

    static func width(of character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if first.properties.generalCategory == .nonspacingMark || first.properties.generalCategory == .control
        {
            return 0
        }
        return isWide(first.value) || first.properties.isEmojiPresentation ? 2 : 1
    }

    /// The text cut to a number of columns, with an ellipsis when something was cut.
    package static func fitted(_ text: String, to columns: Int) -> String {
        guard width(of: text) > columns else { return text }
        var fitted = ""
        var used = 0
        for character in text {
            let width = width(of: character)
            if used + width > columns - 1 { break }
            fitted.append(character)
            used += width
        }
        return fitted + "…"
    }

    /// How many rows a text takes when it is broken between words, with blanks before its later rows.
    static func rows(of text: String, width: Int, hanging: Int) -> Int {
        var rows = 1
        var column = 0
        for word in text.split(separator: " ") {
            let columns = Self.width(of: String(word))
            if column > 0, column + 1 + columns > width {
                rows += 1
                column = hanging
            } else if column > 0 {
                column += 1
            }
            let over = column + columns - width
            if over > 0 { rows += (over - 1) / max(1, width - hanging) + 1 }
            column = over > 0 ? width : column + columns
        }
        return rows
    }

    /// The rows of a text broken between words, with blanks before the later ones; a word that is too long is cut.
    static func broken(_ text: String, width: Int, hanging: Int) -> [String] {
        var rows: [String] = []
        var row = ""
        let start = String(repeating: " ", count: hanging)
        for word in text.split(separator: " ") {
            let next = row.isEmpty || row == start ? row + word : row + " " + word
            if Self.width(of: next) > width, !row.isEmpty, row != start {
                rows.append(row)
                row = start + word
            } else {
                row = next
            }
            row = fitted(row, to: width)
        }
        return rows + [row]
    }

    /// East Asian wide and fullwidth ranges (Unicode Standard Annex 11).
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
