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

/// Where in a text a pattern matched, in words.
struct Hit: Equatable, Sendable, BitwiseCopyable {
    let pattern: Int32
    let start: Int32
    /// The last word.
    let end: Int32
    /// Which words, counted from the first, lie in a gap.
    let gaps: UInt64

    /// Whether the word `token` is one that the pattern itself names.
    func names(_ token: Int32) -> Bool {
        token >= start && token <= end && gaps & (1 << UInt64(token - start)) == 0
    }

    /// Whether a segment of the pattern begins at `token`.
    func beginsSegment(at token: Int32) -> Bool {
        names(token) && (token == start || gaps & (1 << UInt64(token - 1 - start)) != 0)
    }
}
