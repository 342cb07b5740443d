package import Vault

/// Keys that tests and their probe share; the released stores that are kept with the tests are sealed with them.
package enum SampleKeys {
    /// An identity file as `age-keygen` writes it; it protects nothing.
    package static let identityFile = """
        # public key: age19t65w5j6j08fqpcf3nvfarrqmvpl0ffvgrt3zsqfvxvprr57n5nqum4749
        AGE-SECRET-KEY-1JMTWLF8ZLGPS0RSSFKJUAYQ620E43N5F5AFX7V5MKNGV4M6M55SSM8Y5DN

        """

    /// The keys of the owner of a store.
    package static func owner() throws(VaultError) -> StoreKeys {
        var text = Array(identityFile.utf8)
        do throws(AgeError) {
            let identities = try IdentityFile.identities(in: Secret(taking: &text))
            return StoreKeys(identities[0])
        } catch {
            throw .locked
        }
    }
}

extension Vault {
    /// Opens a store with the keys that tests share.
    package init(at directory: String) throws(VaultError) {
        try self.init(at: directory, keys: try SampleKeys.owner())
    }
}
