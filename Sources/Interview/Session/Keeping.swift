/// What becomes of what the client says, and who can read it.
package enum Keeping: Hashable, Sendable {
    /// It is gone when the sitting ends.
    case nothing
    /// It stays in a file that whoever uses the client's account can read.
    case unlocked
    /// It stays in a file that only a passphrase opens.
    case locked
    /// It stays in a file that only others can read, such as the clinician.
    case sealedForOthers

    /// The sentence that tells the client so.
    var phrase: Phrase {
        switch self {
        case .nothing, .unlocked: .keptUnlocked
        case .locked: .keptLocked
        case .sealedForOthers: .keptSealed
        }
    }
}
