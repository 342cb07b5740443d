import Crypto

/// Names some bytes so that any change to them shows.
package enum Fingerprint {
    /// The SHA-256 of the bytes as `sha256:` and 64 lower-case hexadecimal digits.
    package static func sha256(_ bytes: some Sequence<UInt8>) -> String {
        var hash = SHA256()
        let inPlace: Void? = bytes.withContiguousStorageIfAvailable { storage in
            hash.update(bufferPointer: UnsafeRawBufferPointer(storage))
        }
        if inPlace == nil {
            Array(bytes).withUnsafeBytes { hash.update(bufferPointer: $0) }
        }
        let digits = Array("0123456789abcdef".utf8)
        var text = Array("sha256:".utf8)
        for byte in hash.finalize() {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
