package import CaseModel

/// What a driver needs of a session: the client's conversation and a clinician's review are driven in the same way.
///
/// After an effect `record` the driver stores the events and says so with `recorded`, `notRecorded` or `overtaken`
/// before it hands over another line.
package protocol DrivenSession {
    /// The time of the present line, with which its events are to be stored.
    var now: Moment { get }

    /// The first effects.
    mutating func begin() -> [Effect]

    /// Takes in what came at the prompt.
    mutating func receive(_ input: Session.Input, at moment: Moment) -> [Effect]

    /// The events were stored.
    mutating func recorded() -> [Effect]

    /// The events could not be stored.
    mutating func notRecorded() -> [Effect]

    /// The case went on elsewhere and is this now.
    mutating func overtaken(by inventory: Inventory) -> [Effect]

    /// How many questions are replied to and how many apply once these events are stored, where that is to be kept in the
    /// open; nil where it is not.
    func progressKeptInTheOpen(after events: [CaseEvent]) -> (done: Int, total: Int)?
}

extension Session: DrivenSession {
    /// Kept in the open for a case that this machine cannot read again.
    package func progressKeptInTheOpen(after events: [CaseEvent]) -> (done: Int, total: Int)? {
        keeping == .sealedForOthers ? wholeProgress(after: events) : nil
    }
}

extension ReviewSession: DrivenSession {
    /// A review keeps nothing in the open.
    package func progressKeptInTheOpen(after events: [CaseEvent]) -> (done: Int, total: Int)? { nil }
}
