/// The number of UTF-8 bytes of a text and its FNV-1a hash: tells whether a long text arrived as it was sent.
package func fingerprint(of text: String) -> String {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return "\(text.utf8.count)/" + String(hash, radix: 16)
}
