import Synchronization

/// The keys of cases that were opened or begun, for as long as the store is open.
final class OpenKeys: Sendable {
    private let keys = Mutex<[CaseID: CaseKey]>([:])

    subscript(id: CaseID) -> CaseKey? {
        get { keys.withLock { $0[id] } }
        set { keys.withLock { $0[id] = newValue } }
    }
}
