import CaseModel

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
