import CaseModel
import Vault
import VaultSamples

/// Stores of a size for measuring, made from one case that Kith itself held.
enum Growth {
    /// Tells again what was answered in case 1, until it has so many events.
    static func grow(_ directory: String, to count: Int) throws(VaultError) {
        let vault = try Vault(at: directory)
        let id = CaseID(1)
        let stored = try vault.open(id)
        let answered = stored.events.filter { if case .answered = $0.event { true } else { false } }
        guard let last = stored.events.last, !answered.isEmpty else { return }
        var version = stored.version
        while version < count {
            let more = answered.prefix(count - version).map(\.event)
            version = try vault.append(Array(more), to: id, after: version, at: last.at)
        }
    }

    /// Begins cases with a name and the events of case 1, until there are so many.
    static func multiply(_ directory: String, to count: Int) throws(VaultError) {
        let vault = try Vault(at: directory)
        let stored = try vault.open(CaseID(1))
        guard let last = stored.events.last else { return }
        let events = stored.events.map(\.event)
        for _ in try vault.cases().count..<count {
            let id = try vault.begin(name: nil, at: last.at).id
            _ = try vault.append(events, to: id, after: 0, at: last.at)
        }
    }
}
