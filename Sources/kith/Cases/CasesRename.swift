import ArgumentParser
import Vault

/// `kith cases rename`: another name for a case, or none.
struct CasesRename: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Give a case another name, or none.")

    @OptionGroup var named: CaseArgument

    @Argument(help: "The new name; leave it out to take the name away.")
    var name: String?

    @OptionGroup var store: OpenStoreOption

    func run() throws {
        let name: String? = if let name { try CaseName.checked(name) } else { nil }
        let vault = try store.openExisting()
        try vault?.rename(try named.find(in: vault).id, to: name)
        if vault == nil { throw Failure(VaultError.noSuchCase) }
    }
}
