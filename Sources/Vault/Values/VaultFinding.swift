/// Something that is wrong in a store.
package enum VaultFinding: Hashable, Sendable {
    /// The file itself is damaged, in this many places at least.
    case structure(places: Int)
    /// Events that were stored are not there, from the first to the last of these numbers.
    case missingEvents(case: CaseID, first: Int, last: Int)
    /// An event is there, but cannot be read.
    case unreadableEvent(case: CaseID, sequence: Int)
    /// There are events of a case that is not there.
    case strayEvents(case: CaseID, count: Int)
    /// There are events after the last one that the case knows of.
    case surplusEvents(case: CaseID, count: Int)
    /// An event is not as it was sealed, or does not stand where it stood.
    case alteredEvent(case: CaseID, sequence: Int)
    /// What belongs to the whole case is not as it was sealed: its key, its name, or how many events it has.
    case alteredCase(CaseID)
    /// The case is sealed to another key than the one that the store was opened with.
    case otherKey(CaseID)
}
