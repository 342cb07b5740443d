import Vault

extension Failure {
    /// What the vault could not do, in words.
    init(_ error: VaultError) {
        switch error {
        case .cannotCreate(let path):
            self.init(
                "cannot make \(path)", hint: "choose another folder with --store", status: .cannotCreate)
        case .notPermitted(let path):
            self.init(
                "no permission to use \(path)", hint: "choose a folder of your own with --store",
                status: .notPermitted)
        case .notOwned(let path):
            self.init(
                "others can read \(path), and it belongs to someone else",
                hint: "let its owner run chmod go= on it, or choose a folder of your own with --store",
                status: .notPermitted)
        case .diskFull:
            self.init(
                "not saved, the disk is full",
                hint: "make some room and try again; what was saved before is safe",
                status: .inputOutput)
        case .readOnly(let path):
            self.init(
                "not saved, \(path) can only be read", hint: "allow writing to the file and its folder",
                status: .notPermitted)
        case .cutOff(let path):
            self.init(
                "a write to \(path) was cut off, and the file cannot be brought in order where it can only be read",
                hint: "allow writing to the file and its folder, and open it once", status: .notPermitted)
        case .busy:
            self.init(
                "another program keeps the store locked", hint: "close the other program and try again",
                status: .inputOutput)
        case .inputOutput(let code):
            self.init(
                "reading or writing the store failed, code \(code)",
                hint: "see whether the disk, or your share of it, is full, and whether it is sound",
                status: .inputOutput)
        default: self.init(content: error)
        }
    }

    /// What the vault found in place of what was asked for.
    private init(content error: VaultError) {
        switch error {
        case .damaged(let path):
            self.init(
                "\(path) is damaged; it was left as it is",
                hint: "copy the file to a safe place, then put back a copy from before the damage",
                status: .badData)
        case .notAStore(let path):
            self.init(
                "\(path) is not a kith store; it was left as it is",
                hint: "choose another folder with --store",
                status: .badData)
        case .newerFormat(let found):
            self.init(
                "the store was made by a later version of kith, format \(found); it was left as it is",
                hint: "use that version", status: .badData)
        case .conflict(let expected, let found):
            self.init(
                "not saved, the case has gone on in another window: \(found) entries where \(expected) were expected",
                hint: "go on in the other window, or start again here", status: .inputOutput)
        case .noSuchCase:
            self.init("there is no such case", hint: "see kith cases list", status: .noInput)
        case .nameTaken:
            self.init("another case has this name", hint: "choose another name", status: .usage)
        case .unreadableEvent(let id, let sequence):
            self.init(
                "entry \(sequence) of case \(id) cannot be read; nothing was changed",
                hint: Self.afterDamage(id), status: .badData)
        case .missingEvent(let id, let sequence):
            self.init(
                "entry \(sequence) of case \(id) is missing; nothing was changed",
                hint: Self.afterDamage(id), status: .badData)
        default: self.init(sealing: error)
        }
    }

    /// What to do about a case that is not whole.
    private static func afterDamage(_ id: CaseID) -> String {
        "copy the store to a safe place, then put back an older copy, or see kith cases export \(id) --damaged"
    }

    /// What stands between a case and the key at hand.
    private init(sealing error: VaultError) {
        switch error {
        case .locked:
            self.init(
                "a key is needed for this, and the store was opened without one",
                hint: "see kith keys show", status: .notPermitted)
        case .otherKey:
            self.init(
                "the case is locked with another key than the one of this store",
                hint: "put back the identity.age that belongs to the store", status: .notPermitted)
        case .sealedForOthers(let id):
            self.init(
                "case \(id) was sealed for someone else, and cannot be read here",
                hint: "with the words given at the end of the sitting: kith begin --resume \(id)",
                status: .notPermitted)
        case .wrongPhrase:
            self.init(
                "these are not the words of that case", hint: "try again, with a space between the words",
                status: .notPermitted)
        case .alteredEvent(let id, let sequence):
            self.init(
                "entry \(sequence) of case \(id) is not as it was saved; nothing was changed",
                hint: Self.afterDamage(id), status: .badData)
        case .alteredCase(let id):
            self.init(
                "case \(id) is not as it was saved; nothing was changed",
                hint: Self.afterDamage(id), status: .badData)
        case .diverged(let id):
            self.init(
                "case \(id) went on here in another way than in the file; nothing was changed",
                hint: "take the file into another store: kith cases import FILE --store DIR", status: .badData
            )
        default:
            self.init("the store cannot be used", status: .inputOutput)
        }
    }
}

extension Failure {
    /// Why a document that hands a case over could not be read, in words.
    init(_ error: HandoverError, file: String) {
        var hint = "nothing was changed; have the file made again"
        let message: String
        switch error {
        case .notAHandover: message = "\(file) holds no case"
        case .partOnly:
            message = "\(file) holds only what could be read of a damaged case, and is not taken in"
            hint = "nothing was changed; kith unseal shows what it holds"
        case .newerVersion(let found):
            message = "\(file) was written by a later version of kith, format \(found)"
        case .unreadableLine(let line): message = "line \(line) of the case in \(file) cannot be read"
        case .cutOff: message = "the case in \(file) is cut off"
        case .wrongCount(let stated, let found):
            message = "the case in \(file) has \(found) entries where \(stated) are stated"
        }
        self.init(message, hint: hint, status: .badData)
    }
}
