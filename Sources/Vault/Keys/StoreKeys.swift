import Crypto

/// What the cases of a store are sealed to, and what opens them.
package struct StoreKeys: Sendable {
    /// What opens cases; nil where none can be opened.
    let identity: Identity?
    /// To whom new cases are sealed; empty where none can be begun.
    let recipients: [Recipient]
    /// The key of the names and digests in the list; nil where they cannot be read.
    package let names: CaseKey?

    /// No key: numbers, sizes and times can be seen, and nothing else.
    package static let none = StoreKeys(sealingFor: [])

    /// The keys of a store's owner.
    package init(_ identity: Identity) {
        self.identity = identity
        recipients = [identity.recipient]
        names = identity.encoded.withBytes {
            CaseKey(Derivation.key(from: SymmetricKey(data: $0), salt: [], purpose: "kith case names 1"))
        }
    }

    /// Seals new cases so that only these recipients can open them, and opens none.
    package init(sealingFor recipients: [Recipient]) {
        identity = nil
        self.recipients = recipients
        names = nil
    }
}
