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
        do throws(Failure) {
            let vault = try store.open()
            let (cases, problems) = try Self.look(vault)
            let counted: [Finding] = [
                .fine("cases", cases == 1 ? "1 case" : "\(cases) cases")
            ]
            let access: [Finding] = vault.isReadOnly ? [.note("access", "the store can only be read")] : []
            let integrity = problems.isEmpty ? [.fine("integrity", "whole")] : problems.map(Self.finding)
            return access + integrity + counted
        } catch {
            return [.wrong("integrity", error.message)]
        }
    }

    private static func look(_ vault: Vault) throws(Failure) -> (cases: Int, problems: [VaultFinding]) {
        do { return (try vault.cases().count, try vault.verify()) } catch { throw Failure(error) }
    }

    private static func finding(_ problem: VaultFinding) -> Finding {
        let words =
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
        return .wrong(
            "integrity", words + "; copy the store to a safe place, then put back a copy from before")
    }
}
