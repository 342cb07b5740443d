/// Latin letters with marks, folded to the plain letter that people also type for them.
///
/// It makes composed and decomposed spellings, and "fiancé" and "fiance", one word. A dot marks a letter
/// that has no plain one; such a letter stands for itself.
enum LatinFolding {
    /// The plain letters of U+00C0 to U+017F.
    private static let western = Array(
        ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccdd"
            + "ddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllll..llnnnnnnnnnoooooooorrrrrrssssss"
            + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    /// The plain letters of U+1E00 to U+1EFF.
    private static let additional = Array(
        ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
            + "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s..s."
            + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
            + "uuyyyyyyyy......").utf8)

    /// The value that stands for `scalar` in a key: an ASCII letter where there is one.
    static func base(of scalar: Unicode.Scalar) -> UInt32 {
        let plain: UInt8 =
            switch scalar.value {
            case 0xC0...0x17F: western[Int(scalar.value - 0xC0)]
            case 0x1E00...0x1EFF: additional[Int(scalar.value - 0x1E00)]
            default: 0x2E
            }
        if plain != 0x2E { return UInt32(plain) }
        let folded = scalar.properties.lowercaseMapping.unicodeScalars
        return (folded.first ?? scalar).value
    }
}
