import Foundation
import Vault

/// Looks at the store without making one.
struct StoreExamination {
    private let store: StoreOption

    /// An examination of the store that is chosen.
    init(_ store: StoreOption) { self.store = store }

    /// The modes are looked at before the store is opened, which would tighten them.
    func findings() -> [Finding] {
        do throws(Failure) {
            let directory = try store.directory()
            guard try store.exists() else { return [.fine("store", "none yet; it will be \(directory)")] }
            return [.fine("store", directory)] + Self.modes(directory) + contents()
        } catch {
            return [.wrong("store", error.message)]
        }
    }

    private static func modes(_ directory: String) -> [Finding] {
        let names = [
            "", "/kith.sqlite", "/kith.sqlite-wal", "/kith.sqlite-shm", "/recipients.txt",
        ]
        let lax = names.map { directory + $0 }.filter { path in
            var status = stat()
            return stat(path, &status) == 0 && status.st_mode & 0o077 != 0
        }
        if lax.isEmpty { return [.fine("modes", "nobody else can read the store")] }
        return lax.map { .wrong("modes", "others could read \($0); it is being closed to them") }
    }

    private func contents() -> [Finding] {
        do {
            guard let (vault, hasKey) = try opened() else {
                return [.note("seal", "the store is not sealed yet; it will be when it is next used")]
            }
            let problems = try vault.verify()
            let count = try vault.cases().count
            let access: [Finding] = vault.isReadOnly ? [.note("access", "the store can only be read")] : []
            let whole =
                hasKey
                ? Finding.fine("integrity", "whole")
                : .note("integrity", "whole from outside; kith cases verify looks inside with the passphrase")
            return access + (problems.isEmpty ? [whole] : problems.map(Self.finding))
                + [.fine("cases", count == 1 ? "1 case" : "\(count) cases")]
        } catch let error as VaultError {
            return [.wrong("integrity", Failure(error).message)]
        } catch let failure as Failure {
            return [.wrong("integrity", failure.message)]
        } catch {
            return [.wrong("integrity", "the store cannot be used")]
        }
    }

    /// The store, with its key where no passphrase is needed for that; nil where it is not sealed yet.
    private func opened() throws -> (vault: Vault, hasKey: Bool)? {
        let place = try StoreKeyPlace(store)
        if place.hasKey {
            if let identity = try KeyFile(place.path).openIdentities()?.first {
                return (try Vault(at: place.directory, keys: StoreKeys(identity)), true)
            }
        }
        return try place.openedWithoutKey().map { ($0, false) }
    }

    private static func finding(_ problem: VaultFinding) -> Finding {
        .wrong(
            "integrity",
            words(for: problem) + "; copy the store to a safe place, then put back a copy from before")
    }

    /// What is wrong, in words.
    static func words(for problem: VaultFinding) -> String {
        switch problem {
        case .structure(let places): "the file is damaged in \(places) places at least"
        case .missingEvents(let id, let first, let last) where first == last:
            "entry \(first) of case \(id) is missing"
        case .missingEvents(let id, let first, let last):
            "entries \(first) to \(last) of case \(id) are missing"
        case .unreadableEvent(let id, let sequence): "entry \(sequence) of case \(id) cannot be read"
        case .strayEvents(let id, let count): "\(count) entries belong to case \(id), which is not there"
        case .surplusEvents(let id, let count): "case \(id) has \(count) entries more than it knows of"
        case .alteredEvent(let id, let sequence):
            "entry \(sequence) of case \(id) is not as it was saved"
        case .alteredCase(let id): "case \(id) is not as it was saved"
        case .otherKey(let id): "case \(id) is locked with another key"
        }
    }
}
