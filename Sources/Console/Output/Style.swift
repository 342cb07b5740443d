/// How a piece of text looks; never the only carrier of a meaning.
package struct Style: Equatable, Sendable {
    /// One of the eight colours that every colour terminal has.
    package enum Colour: Int, Equatable, Sendable, CaseIterable {
        case red = 31
        case green, yellow, blue, magenta, cyan
    }

    /// Heavier letters.
    package var bold: Bool
    /// Fainter letters.
    package var dim: Bool
    /// A line under the letters.
    package var underlined: Bool
    /// The colour of the letters; nil is the terminal's own.
    package var colour: Colour?

    /// Creates a style.
    package init(bold: Bool = false, dim: Bool = false, underlined: Bool = false, colour: Colour? = nil) {
        self.bold = bold
        self.dim = dim
        self.underlined = underlined
        self.colour = colour
    }

    /// The terminal's own look.
    package static let normal = Style()
    /// Heavier letters.
    package static let bold = Style(bold: true)
    /// Fainter letters.
    package static let dim = Style(dim: true)

    /// The text between the escape sequences for this style (`ESC [ … m` and `ESC [ 0 m`).
    ///
    /// Every line is styled by itself, so that no style hangs over a line end.
    func applied(to text: String, withColour: Bool) -> String {
        let codes =
            [bold ? 1 : nil, dim ? 2 : nil, underlined ? 4 : nil, withColour ? colour?.rawValue : nil]
            .compactMap { $0 }
        guard !codes.isEmpty else { return text }
        let start = "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : start + $0 + "\u{1B}[0m" }
            .joined(separator: "\n")
    }
}
