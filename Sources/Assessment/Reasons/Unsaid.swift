/// What changes when some words of a text had not been said.
package struct Unsaid: Equatable, Sendable {
    package let before: Suggestion
    package let after: Suggestion

    /// Whether the focus is another one.
    package var changesFocus: Bool { before.focus != after.focus }
}

extension Assessor {
    /// The suggestion for a text with and without some of its words; nil if the words are not in it.
    ///
    /// Capitals do not matter. The words are blanked wherever they stand, so that what is around them stays where it
    /// is.
    package func without(_ words: String, in text: String) -> Unsaid? {
        let sought = Array(words.lowercased())
        guard !sought.isEmpty else { return nil }
        let given = Array(text)
        let plain = given.map { Character($0.lowercased().first.map(String.init) ?? " ") }
        var left = given
        var found = false
        var index = 0
        while index + sought.count <= plain.count {
            if plain[index..<index + sought.count].elementsEqual(sought) {
                for place in index..<index + sought.count where !left[place].isNewline { left[place] = " " }
                found = true
                index += sought.count
            } else {
                index += 1
            }
        }
        guard found else { return nil }
        return Unsaid(before: suggestion(forText: text), after: suggestion(forText: String(left)))
    }
}
