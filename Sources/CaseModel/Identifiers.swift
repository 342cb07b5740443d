/// An ordinal identifier that is written as one letter and a number, such as `p3`.
///
/// Ordinals make a transcript replay to the same bytes: nothing random enters a case.
package protocol OrdinalID: Hashable, Comparable, Codable, Sendable, LosslessStringConvertible {
    /// The letter before the number.
    static var letter: Character { get }
    /// The number, from 1.
    var ordinal: Int { get }
    /// Makes an identifier from its number.
    init(_ ordinal: Int)
}

extension OrdinalID {
    /// Reads `p3`; nil when the letter or the number is not right.
    package init?(_ description: String) {
        guard description.first == Self.letter, let ordinal = Int(description.dropFirst()), ordinal > 0 else {
            return nil
        }
        self.init(ordinal)
    }

    /// The written form, such as `p3`.
    package var description: String { "\(Self.letter)\(ordinal)" }

    /// The next identifier to give, this one so far, once `taken` was given: the one after it if that is later.
    ///
    /// Numbers that only a case from elsewhere can hold, near the end of all, are passed over, so that there is always
    /// room after the next one.
    func after(_ taken: Self) -> Self {
        taken == self || taken.ordinal < Int.max / 2 ? max(self, Self(taken.ordinal + 1)) : self
    }

    /// Orders identifiers by their number.
    package static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }

    /// Reads the written form.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an identifier")
        }
        self = id
    }

    /// Writes the written form.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Identifies a person of one case, such as `p3`.
package struct PersonID: OrdinalID {
    package static let letter: Character = "p"
    package let ordinal: Int
    package init(_ ordinal: Int) { self.ordinal = ordinal }
}

/// Identifies a life event of one case, such as `e2`.
package struct LifeEventID: OrdinalID {
    package static let letter: Character = "e"
    package let ordinal: Int
    package init(_ ordinal: Int) { self.ordinal = ordinal }
}

/// Identifies an answered question of one case, such as `a17`.
///
/// The number is given when the question is first answered and is kept by later corrections, so it can be shown to
/// the client and named in a quote.
package struct AnswerID: OrdinalID {
    package static let letter: Character = "a"
    package let ordinal: Int
    package init(_ ordinal: Int) { self.ordinal = ordinal }
}
