package import CaseModel

/// What a list of cases shows of a case, without reading its events.
package struct CaseSummary: Hashable, Identifiable, Sendable {
    /// The number of the case.
    package let id: CaseID
    /// What names the case in every store that holds it: 32 hexadecimal digits.
    package let mark: String
    /// The name it was given, where it has one and the key is at hand.
    package let name: String?
    /// Whether it has a name, readable or not.
    package let isNamed: Bool
    /// When it was begun.
    package let begun: Moment
    /// When its last event was stored; when it was begun if it has none.
    package let lastChange: Moment
    /// How many events it holds.
    package let eventCount: Int
    /// Whether it was finished and not reopened since.
    package let isFinished: Bool
    /// Whether it is sealed to the store's own identity, rather than only to others.
    package let isOwn: Bool
    /// How far it has come, for a case that is sealed only to others.
    package let progress: CaseProgress?
}

/// How many questions of a case were answered.
package struct CaseProgress: Hashable, Sendable {
    package let answered: Int
    /// How many questions applied so far, at least those answered.
    package let asked: Int

    /// So many answered of so many.
    package init(answered: Int, asked: Int) {
        self.answered = answered
        self.asked = asked
    }

    /// Nil where either is unknown.
    init?(answered: Int?, asked: Int?) {
        guard let answered, let asked else { return nil }
        self.init(answered: answered, asked: asked)
    }
}

/// A case with all its events.
package struct StoredCase: Hashable, Identifiable, Sendable {
    /// The number of the case.
    package let id: CaseID
    /// The name it was given, if any.
    package let name: String?
    /// How many events were stored when it was read; `append` wants it back.
    package let version: Int
    /// The events, oldest first.
    package let events: [StampedEvent]
}
