/// What a cue does to the phrases it reaches, such as "negated", as a small number within its phrase set.
package struct CueKind: Hashable, Sendable {
    package let index: Int

    /// The kind with this place in the list of kinds.
    package init(index: Int) { self.index = index }
}

/// A set of cue kinds.
package struct CueKinds: Hashable, Sendable {
    /// The most kinds that one phrase set can have.
    package static let limit = 64
    private(set) var bits: UInt64

    /// The kinds given.
    package init(_ kinds: some Sequence<CueKind> = []) {
        bits = kinds.reduce(0) { $0 | 1 << UInt64($1.index) }
    }

    /// Whether no kind is in the set.
    package var isEmpty: Bool { bits == 0 }

    /// Whether the kind is in the set.
    package func contains(_ kind: CueKind) -> Bool { bits & 1 << UInt64(kind.index) != 0 }

    /// The kinds in both sets.
    package func intersection(_ other: CueKinds) -> CueKinds {
        var result = self
        result.bits &= other.bits
        return result
    }

    /// The kinds in either set.
    package func union(_ other: CueKinds) -> CueKinds {
        var result = self
        result.bits |= other.bits
        return result
    }

    /// The kind that comes first, if there is one.
    package var first: CueKind? { isEmpty ? nil : CueKind(index: bits.trailingZeroBitCount) }

    mutating func insert(_ kind: CueKind) { bits |= 1 << UInt64(kind.index) }
}

/// A word or phrase that changes how the phrases around it are to be taken.
///
/// The manner is that of ConText: a cue reaches forward or backward, within a clause, a sentence or some words,
/// until a terminator; a pseudo-cue is a phrase that contains a cue and is none.
/// Source: Harkema, Dowling, Thornblade & Chapman, Journal of Biomedical Informatics 42, 2009.
package struct Cue: Equatable, Sendable {
    /// Where a cue reaches from where it stands.
    package enum Direction: String, CaseIterable, Sendable {
        case forward, backward, both
    }

    /// How far a cue reaches.
    package enum Reach: Equatable, Sendable {
        case clause, sentence
        /// So many words, never beyond the sentence.
        case words(Int)
    }

    /// What the pattern of a cue stands for.
    package enum Role: Equatable, Sendable {
        case cue(Direction, Reach)
        /// Contains a cue and cancels it.
        case pseudo
        /// Ends the reach of a cue of its kind.
        case terminator
    }

    /// No cue reaches further than this many words.
    package static let longestReach = 40

    package let kind: CueKind
    package let role: Role
    package let pattern: Pattern

    /// A cue of a kind.
    package init(kind: CueKind, role: Role, pattern: Pattern) {
        self.kind = kind
        self.role = role
        self.pattern = pattern
    }
}
