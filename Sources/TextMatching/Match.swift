/// A phrase found in a text.
package struct Match: Equatable, Sendable {
    /// The number of the phrase.
    package let phrase: Int
    /// Where it stands, in UTF-8 bytes of the text; always on character boundaries.
    package let range: Range<Int>
    /// The kinds of cue that reach it.
    package let cues: CueKinds
    let hit: Hit

    package static func == (left: Match, right: Match) -> Bool {
        left.phrase == right.phrase && left.range == right.range && left.cues == right.cues
    }
}
