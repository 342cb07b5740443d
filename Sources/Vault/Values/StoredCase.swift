package import CaseModel

/// What a list of cases shows of a case, without reading its events.
package struct CaseSummary: Hashable, Identifiable, Sendable {
    /// The number of the case.
    package let id: CaseID
    /// The name it was given, if any.
    package let name: String?
    /// When it was begun.
    package let begun: Moment
    /// When its last event was stored; when it was begun if it has none.
    package let lastChange: Moment
    /// How many events it holds.
    package let eventCount: Int
    /// Whether it was finished and not reopened since.
    package let isFinished: Bool
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
