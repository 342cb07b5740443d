package import Foundation

/// The name of a case, sealed with a key of the whole store, so that a list need not open every case.
package enum SealedName {
    private static let format = Array("kith name 1".utf8)
    private static let block = 64

    /// A name, sealed.
    package static func sealed(_ name: String, _ key: CaseKey, _ mark: CaseMark) throws(VaultError) -> Data {
        Data(try key.seal(Padding.padded(Array(name.utf8), to: block), at: format + mark.bytes))
    }

    /// The name; nil when it is not as it was sealed.
    package static func opened(_ sealed: Data, _ key: CaseKey, _ mark: CaseMark) -> String? {
        guard let plain = key.open(sealed, at: format + mark.bytes), let name = Padding.unpadded(plain) else {
            return nil
        }
        return String(validating: name, as: UTF8.self)
    }
}
