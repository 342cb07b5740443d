import ArgumentParser
import Foundation
import Vault

/// Which file holds the key.
struct IdentityOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The file that holds the key; without it, identity.age in the folder of your cases.",
            valueName: "file"),
        completion: .file())
    var identity: String?

    @OptionGroup var store: StoreOption

    /// The path of the file.
    func path() throws(Failure) -> String {
        if let identity {
            guard !identity.isEmpty else {
                throw Failure("the file given with --identity has no name", status: .usage)
            }
            return identity
        }
        return try store.directory() + "/identity.age"
    }

    /// Makes the folder of the file where it is the one of the cases.
    func prepareFolder() throws(Failure) {
        guard identity == nil else { return }
        let directory = try store.directory()
        do { try Vault.prepareFolder(directory) } catch { throw Failure(error) }
    }
}
