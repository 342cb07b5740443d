import Foundation
import Vault

/// Looks at the key beside the store, as far as that goes without its passphrase.
struct KeyExamination {
    private let store: StoreOption

    /// An examination of the key beside the store that is chosen.
    init(_ store: StoreOption) { self.store = store }

    func findings() -> [Finding] {
        do throws(Failure) {
            let path = try store.directory() + "/identity.age"
            guard access(path, F_OK) == 0 else { return [] }
            return [Self.closedness(of: path), try Self.protection(of: path)]
        } catch {
            return [.wrong("key", error.message)]
        }
    }

    private static func closedness(of path: String) -> Finding {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & 0o077 != 0 else {
            return .fine("key", path)
        }
        return .wrong(
            "key", "others could read \(path); run chmod go= on it, and make a new key if they might have")
    }

    private static func protection(of path: String) throws(Failure) -> Finding {
        let file = try KeyFile(path)
        guard !file.isProtected else { return .fine("key", "under a passphrase") }
        return .note(
            "key",
            "not protected: whoever gets hold of \(path) can read what is sealed for you; run kith keys passphrase"
        )
    }
}
