extension Unicode.Scalar {
    /// Whether it is a control character or changes the direction of text: what a reader does not see.
    var isHidden: Bool {
        properties.generalCategory == .control || [0x061C, 0x200E, 0x200F].contains(value)
            || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
}

extension String {
    /// The text on one line, with a mark in place of each character that a reader does not see.
    var inTheOpen: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "\n", "\r", "\t": result.append(" ")
            default: result.append(scalar.isHidden ? "\u{FFFD}" : scalar)
            }
        }
        return String(result)
    }
}
