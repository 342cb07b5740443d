extension Unicode.Scalar {
    /// Whether a terminal obeys it or it changes how what stands around it is read: control characters, signs that
    /// change the direction of text, and signs that are not seen.
    package var isHidden: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C, 0xFEFF: true
        case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }
}
