/// A text with placeholders in braces, such as "How often are you and {person} in touch?".
package struct Template: Hashable, Sendable {
    private enum Piece: Hashable { case text(Substring), placeholder(String) }
    private let pieces: [Piece]

    /// Reads a text; an opening brace without a closing one is plain text.
    package init(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        // Braces are looked for among bytes: most texts hold none.
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            pieces.append(.text(rest[..<open]))
            pieces.append(.placeholder(String(rest[rest.utf8.index(after: open)..<close])))
            rest = rest[rest.utf8.index(after: close)...]
        }
        pieces.append(.text(rest))
        self.pieces = pieces
    }

    /// The names of the placeholders, in order.
    package var placeholders: [String] {
        pieces.compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
    }

    /// The text with each placeholder replaced; one that has no value is left out.
    ///
    /// A placeholder with a capital first letter takes the value of the same name in lower case, capitalised.
    package func filled(_ values: [String: String]) -> String { filled { values[$0] } }

    /// The text with each placeholder replaced by the value that `value` finds for its name.
    func filled(_ value: (String) -> String?) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): String(text)
            case .placeholder(let name): value(name) ?? value(name.lowercased())?.capitalisedFirst ?? ""
            }
        }.joined()
    }
}

extension String {
    /// The text with a capital first letter.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
