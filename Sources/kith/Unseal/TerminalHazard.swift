/// Whether bytes hold what a terminal would obey, or what makes text read as what it is not.
///
/// Control characters other than tabs and line ends, and bidirectional controls, wherever a chunk ends.
struct TerminalHazard {
    private(set) var isFound = false
    /// The last three bytes, the latest one lowest.
    private var last: UInt32 = 0

    /// Looks at the next bytes.
    mutating func look(at bytes: UnsafeRawBufferPointer) {
        guard !isFound else { return }
        for byte in bytes {
            last = (last << 8 | UInt32(byte)) & 0xFF_FFFF
            if isHazard(byte) {
                isFound = true
                return
            }
        }
    }

    private func isHazard(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x0D: return false
        case 0..<0x20, 0x7F: return true
        case 0..<0x80: return false
        default: break
        }
        switch last & 0xFFFF {
        case 0xC280...0xC29F, 0xD89C: return true
        default: break
        }
        switch last {
        case 0xE2_808E...0xE2_808F, 0xE2_80AA...0xE2_80AE, 0xE2_81A6...0xE2_81A9: return true
        default: return false
        }
    }
}
