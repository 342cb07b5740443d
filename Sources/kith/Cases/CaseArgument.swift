import ArgumentParser
import CaseModel
import Vault

/// A case as named on the command line: by its number or by its name.
struct CaseArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The number or the name of the case.", valueName: "case"))
    var text: String

    /// Finds the case in a store; nil stands for a store that is not there.
    func find(in vault: Vault?) throws(Failure) -> CaseSummary { try Self.find(text, in: vault) }

    /// Finds a case by its number or name, or without either the case last worked on.
    static func find(_ text: String?, in vault: Vault?) throws(Failure) -> CaseSummary {
        guard let vault else { throw Failure(VaultError.noSuchCase) }
        let cases: [CaseSummary]
        do { cases = try vault.cases() } catch { throw Failure(error) }
        guard let text else {
            guard let last = cases.max(by: { ($0.lastChange, $0.id) < ($1.lastChange, $1.id) }) else {
                throw Failure(VaultError.noSuchCase)
            }
            return last
        }
        let number = CaseID(text)
        let wanted = text.lowercased()
        let found = cases.first { $0.id == number } ?? cases.first { $0.name?.lowercased() == wanted }
        guard let found else { throw Failure(VaultError.noSuchCase) }
        return found
    }

    /// Finds a case as above and reads what was told in it.
    static func read(_ text: String?, in vault: Vault?) throws -> (summary: CaseSummary, inventory: Inventory)
    {
        let summary = try find(text, in: vault)
        guard let stored = try vault?.open(summary.id) else { throw Failure(VaultError.noSuchCase) }
        return (summary, Inventory(stored.events))
    }
}

/// What a case may be called.
enum CaseName {
    /// The name without spaces around it, or why it cannot be one.
    ///
    /// A name has 1 to 80 characters, none of them a control character, and is not a number, which would look like
    /// that of a case.
    static func checked(_ text: String) throws(Failure) -> String {
        let checked = text.trimmed
        guard !checked.isEmpty else { throw Failure("a name has at least one letter", status: .usage) }
        guard checked.count <= 80 else { throw Failure("a name has at most 80 letters", status: .usage) }
        guard Printable.line(checked) == checked else {
            throw Failure("a name has no control characters", status: .usage)
        }
        guard !checked.allSatisfy(\.isNumber) else {
            throw Failure("a name is not a number", hint: "add a letter", status: .usage)
        }
        return checked
    }
}
