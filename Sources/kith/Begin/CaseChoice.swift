import Vault

/// Which case a conversation is about.
struct CaseChoice {
    /// The name asked for, if any.
    let name: String?
    /// Whether another case is to be begun whatever there is.
    let startsNew: Bool

    /// A choice by what stands on the command line.
    ///
    /// - Throws: `Failure` when the name cannot be the name of a case.
    init(name: String?, startsNew: Bool) throws(Failure) {
        self.name = if let name { try CaseName.checked(name) } else { nil }
        self.startsNew = startsNew
    }

    /// The case to go on with: the one of the name, else the one last changed, unfinished ones first, later ones on a tie.
    ///
    /// - Returns: Nil when a case has to be begun.
    /// - Throws: `nameTaken` when another case is to be begun under the name of one that is there.
    func find(in vault: Vault) throws(VaultError) -> StoredCase? {
        let cases = try vault.cases()
        if let name {
            let named = cases.first { $0.name?.lowercased() == name.lowercased() }
            if startsNew, named != nil { throw .nameTaken }
            return if let named { try vault.open(named.id) } else { nil }
        }
        guard !startsNew else { return nil }
        let open = cases.filter { !$0.isFinished }
        let last = (open.isEmpty ? cases : open).max { ($0.lastChange, $0.id) < ($1.lastChange, $1.id) }
        return if let last { try vault.open(last.id) } else { nil }
    }
}
