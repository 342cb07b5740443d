import Foundation
import Vault

extension Failure {
    /// What could not be sealed or opened, in words; `file` is what was read.
    init(_ error: AgeError, file: String) {
        switch error {
        case .notAge:
            self.init("\(file) is not a sealed file", hint: "give a file of the age format", status: .badData)
        case .unknownVersion:
            self.init(
                "\(file) is sealed in a later version of the age format",
                hint: "ask for a file of version 1, as age makes", status: .badData)
        case .badHeader(let line):
            self.init(
                "the header of \(file) is cut off or damaged, line \(line)", hint: Self.again,
                status: .badData)
        case .badMAC:
            self.init(
                "the header of \(file) was changed after it was sealed", hint: Self.again, status: .badData)
        case .badPayload(let chunk):
            self.init(
                "the contents of \(file) are cut off or damaged, part \(chunk)", hint: Self.again,
                status: .badData)
        case .badArmor(let line):
            self.init(
                "the lines of \(file) are cut off or damaged, line \(line)", hint: Self.again,
                status: .badData)
        default: self.init(key: error, file: file)
        }
    }

    private static let again = "nothing was written; get the file again, or use another copy of it"

    /// What is the matter with a key or a passphrase.
    private init(key error: AgeError, file: String) {
        switch error {
        case .noMatchingIdentity:
            self.init(
                "\(file) is sealed to another key", hint: "give the file of the right key with --identity",
                status: .notPermitted)
        case .underPassphrase:
            self.init("\(file) is under a passphrase, not sealed to a key", status: .notPermitted)
        case .notUnderPassphrase:
            self.init("\(file) is sealed to a key, not under a passphrase", status: .notPermitted)
        case .wrongPassphrase:
            self.init(
                "that is not the passphrase of \(file)",
                hint: "small and capital letters and spaces count; try again", status: .notPermitted)
        case .workFactorTooHigh(_, let limit):
            self.init(
                "trying a passphrase on \(file) would take too long",
                hint: "at most 2 to the \(limit) steps are tried",
                status: .badData)
        case .outOfMemory:
            self.init("there is not enough memory to try a passphrase on \(file)", status: .inputOutput)
        case .emptyPassphrase:
            self.init("a passphrase has at least one letter", status: .usage)
        default: self.init(use: error, file: file)
        }
    }

    /// What is the matter with an identity file, a recipient, or reading and writing.
    private init(use error: AgeError, file: String) {
        switch error {
        case .badIdentity(let line):
            self.init(
                "line \(line) of \(file) is no key", hint: "a key begins with AGE-SECRET-KEY-1",
                status: .badData)
        case .noIdentity: self.init("there is no key in \(file)", status: .badData)
        case .identityFileTooLarge: self.init("\(file) is too large to hold keys", status: .badData)
        case .badRecipient, .badRecipientCount:
            self.init("this cannot be sealed to those recipients", status: .usage)
        case .cannotWrite(let code) where [ENOSPC, EDQUOT].contains(code): self.init(FileError.diskFull)
        case .cannotWrite: self = .outputLost
        default: self.init("\(file) could not be read", status: .inputOutput)
        }
    }

    /// Why a file could not be read or made, in words.
    init(_ error: FileError) {
        switch error {
        case .missing(let path): self.init("there is no file \(path)", status: .noInput)
        case .folder(let path): self.init("\(path) is a folder", status: .noInput)
        case .exists(let path):
            self.init(
                "\(path) is there already; it was left as it is", hint: "choose another name",
                status: .cannotCreate)
        case .notPermitted(let path): self.init("no permission to use \(path)", status: .notPermitted)
        case .cannotCreate(let path):
            self.init(
                "cannot make \(path)", hint: "see whether its folder is there", status: .cannotCreate)
        case .unconfirmed(let path):
            self.init(
                "\(path) is written, but the disk did not confirm that it will keep it",
                hint: "see whether the disk is in order before you rely on the file", status: .inputOutput)
        case .diskFull:
            self.init("the disk is full", hint: "make some room and try again", status: .inputOutput)
        case .failed(let path, _): self.init("\(path) could not be read or made", status: .inputOutput)
        }
    }
}

/// Runs a body, and words what the vault's files and seals refuse; `file` is what is read.
func wording<Result: ~Copyable>(_ file: String, _ body: () throws -> Result) throws(Failure) -> Result {
    do {
        return try body()
    } catch let failure as Failure {
        throw failure
    } catch let error as AgeError {
        throw Failure(error, file: file)
    } catch let error as FileError {
        throw Failure(error)
    } catch let error as VaultError {
        throw Failure(error)
    } catch {
        throw Failure("\(file) cannot be used", status: .software)
    }
}
