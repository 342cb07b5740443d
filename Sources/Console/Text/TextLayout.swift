/// Folds text into lines that fit a width.
package struct TextLayout: Equatable, Sendable {
    /// The columns of a line, indents included; at least 1.
    package var width: Int
    /// Blanks before the first line of a paragraph.
    package var indent: Int
    /// Blanks before its other lines.
    package var hangingIndent: Int

    /// Creates a layout.
    package init(width: Int, indent: Int = 0, hangingIndent: Int = 0) {
        self.width = width
        self.indent = indent
        self.hangingIndent = hangingIndent
    }

    /// The lines of the text, broken between words and at its own newlines.
    ///
    /// Only the blanks at which a line is broken are left out; a tab counts as one blank. A word that does
    /// not fit a line is broken between characters; East Asian text is broken between any two.
    package func lines(of text: String) -> [String] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }.flatMap { paragraph(String($0)) }
    }

    private func paragraph(_ text: String) -> [String] {
        var filling = Filling(layout: self)
        for piece in pieces(of: text) { filling.add(piece) }
        return filling.finished()
    }
}

/// The text wrapped to a width: see `TextLayout.lines(of:)`.
package func wrapped(_ text: String, width: Int, indent: Int = 0, hangingIndent: Int = 0) -> [String] {
    TextLayout(width: width, indent: indent, hangingIndent: hangingIndent).lines(of: text)
}

/// A run of blanks, or a run of characters that stays together.
private struct Piece {
    var text: String
    var isBlank: Bool
    var columns: Int
}

private func pieces(of text: String) -> [Piece] {
    var result: [Piece] = []
    var lastIsWide = false
    for character in text {
        let isBlank = character == " " || character == "\t"
        let columns = isBlank ? 1 : displayWidth(of: character)
        let isWide = columns > 1
        let shown = isBlank ? " " : String(character)
        if let last = result.indices.last, result[last].isBlank == isBlank, isBlank || !(isWide || lastIsWide)
        {
            result[last].text += shown
            result[last].columns += columns
        } else {
            result.append(Piece(text: shown, isBlank: isBlank, columns: columns))
        }
        lastIsWide = isWide
    }
    return result
}

/// Lines being filled.
private struct Filling {
    private let layout: TextLayout
    private var lines: [String] = []
    private var line: String
    private var column: Int
    private var start: Int
    private var blanks = ""

    init(layout: TextLayout) {
        self.layout = layout
        start = Filling.fitting(layout.indent, layout)
        line = String(repeating: " ", count: start)
        column = start
    }

    /// An indent that leaves room for a wide character.
    private static func fitting(_ indent: Int, _ layout: TextLayout) -> Int {
        max(0, min(indent, layout.width - 2))
    }

    mutating func add(_ piece: Piece) {
        if piece.isBlank {
            blanks += piece.text
        } else if column + blanks.count + piece.columns <= layout.width {
            append(blanks + piece.text, columns: blanks.count + piece.columns)
        } else {
            if column > start { breakLine() }
            addBroken(piece)
        }
    }

    private mutating func addBroken(_ piece: Piece) {
        if start + piece.columns <= layout.width { return append(piece.text, columns: piece.columns) }
        for character in piece.text {
            let columns = displayWidth(of: character)
            if column + columns > layout.width, column > start { breakLine() }
            append(String(character), columns: columns)
        }
    }

    private mutating func append(_ text: String, columns: Int) {
        line += text
        column += columns
        blanks = ""
    }

    private mutating func breakLine() {
        lines.append(line)
        start = Filling.fitting(layout.hangingIndent, layout)
        line = String(repeating: " ", count: start)
        column = start
        blanks = ""
    }

    func finished() -> [String] {
        column == start ? lines + [""] : lines + [line]
    }
}
