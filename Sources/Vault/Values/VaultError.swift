/// Why a store could not be opened, read or written; facts only.
package enum VaultError: Error, Hashable, Sendable {
    /// The folder or the file cannot be made here.
    case cannotCreate(path: String)
    /// The folder or the file may not be used by this user.
    case notPermitted(path: String)
    /// The folder or the file can be read by others and belongs to someone else, so it cannot be closed to them.
    case notOwned(path: String)
    /// There is no room left on the disk.
    case diskFull
    /// Something was to be written, and the store was opened for reading only.
    case readOnly(path: String)
    /// A write was cut off, and only a store that can be written can be brought back to the state before it.
    case cutOff(path: String)
    /// The file is damaged; it was left as it is.
    case damaged(path: String)
    /// There is something else at this path; it was left as it is.
    case notAStore(path: String)
    /// The store was made by a later version of the program; it was left as it is.
    case newerFormat(found: Int)
    /// The case has gone on elsewhere since it was read; nothing was stored.
    case conflict(expected: Int, found: Int)
    /// There is no case with this number.
    case noSuchCase
    /// Another case has this name, upper and lower case aside.
    case nameTaken
    /// Another program kept the store locked for too long.
    case busy
    /// An event is there, but cannot be read.
    case unreadableEvent(case: CaseID, sequence: Int)
    /// An event that was stored is not there.
    case missingEvent(case: CaseID, sequence: Int)
    /// The system refused to read or write; an extended result code of SQLite, or 0.
    ///
    /// A user's share of the disk that is used up shows as code 778, a failed write.
    case inputOutput(code: Int)
    /// A key is needed for this, and the store was opened without one.
    case locked
    /// The cases are sealed to another key than the one given.
    case otherKey
    /// The case was sealed for others only.
    case sealedForOthers(CaseID)
    /// The phrase is not the one with which the case can be opened again.
    case wrongPhrase
    /// An event is not as it was sealed, or does not stand where it stood.
    case alteredEvent(case: CaseID, sequence: Int)
    /// What belongs to the whole case is not as it was sealed: its key, its name, or how many events it has.
    case alteredCase(CaseID)
    /// The case went on here in another way than in the document that was to be taken in.
    case diverged(CaseID)
    /// The system's cryptography refused to seal.
    case cannotSeal
}
