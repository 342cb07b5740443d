/// Why bytes could not be sealed or a sealed file could not be opened; facts only, and no secret among them.
package enum AgeError: Error, Equatable, Sendable {
    /// These bytes do not begin as an age file does.
    case notAge
    /// An age file of another version than the first.
    case unknownVersion
    /// The header is cut off, malformed or larger than it may be; lines count from 1.
    case badHeader(line: Int)
    /// The header is not as it was written.
    case badMAC
    /// The contents are cut off or changed; chunks of 64 KiB count from 1.
    case badPayload(chunk: Int)
    /// The lines around the file are cut off or malformed; lines count from 1.
    case badArmor(line: Int)
    /// The file is sealed to other keys than those tried.
    case noMatchingIdentity
    /// The file is under a passphrase, and keys were tried.
    case underPassphrase
    /// The file is sealed to keys, and a passphrase was tried.
    case notUnderPassphrase
    /// The passphrase is not the one of the file.
    case wrongPassphrase
    /// Trying a passphrase would take more work than is allowed; powers of two.
    case workFactorTooHigh(found: Int, limit: Int)
    /// There is not enough memory for the work that a passphrase takes; a power of two.
    case outOfMemory(workFactor: Int)
    /// A passphrase has no letter.
    case emptyPassphrase
    /// There is nobody to seal to, or there are too many.
    case badRecipientCount(Int)
    /// A recipient is none that can be sealed to.
    case badRecipient
    /// A line of an identity file is neither an identity nor a comment; lines count from 1.
    case badIdentity(line: Int)
    /// An identity file holds no identity.
    case noIdentity
    /// An identity file is larger than one may be.
    case identityFileTooLarge
    /// Reading failed with this `errno`.
    case cannotRead(code: Int32)
    /// Writing failed with this `errno`.
    case cannotWrite(code: Int32)
}
