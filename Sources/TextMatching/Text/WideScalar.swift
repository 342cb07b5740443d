/// What a scalar beyond ASCII is to the tokenizer.
enum WideScalar: Equatable {
    /// A letter, folded to the bytes that stand for it in a key.
    case letter(UInt32)
    /// Part of the character before it: an accent, a joiner, a variation selector.
    case attached
    /// Part of the character after it, as Arabic number signs are.
    case prepended
    case digit
    case apostrophe
    case quotation
    case clauseMark
    case ellipsis
    case space
    case newline
    case fullStop
    case other

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x2018, 0x2019, 0x201B, 0x02BC, 0x2032, 0xFF07: self = .apostrophe
        case 0x201C...0x201F, 0x00AB, 0x00BB: self = .quotation
        case 0x2013...0x2015: self = .clauseMark
        case 0x2026: self = .ellipsis
        case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
        case 0x0085, 0x2028, 0x2029: self = .newline
        case 0x0964, 0x3002, 0xFF0E: self = .fullStop
        case 0xC0...0x24F, 0x1E00...0x1EFF:
            if scalar.properties.isAlphabetic {
                self = .letter(LatinFolding.base(of: scalar))
            } else {
                self = .other
            }
        default: self = Self.classified(scalar)
        }
    }

    private static func classified(_ scalar: Unicode.Scalar) -> WideScalar {
        let properties = scalar.properties
        // Emoji modifiers extend a character without having the property.
        if properties.isGraphemeExtend || scalar.value == 0x200D || properties.isEmojiModifier {
            return .attached
        }
        switch properties.generalCategory {
        case .spacingMark, .nonspacingMark, .enclosingMark: return .attached
        case .format: return isPrepended(scalar) ? .prepended : .other
        case .decimalNumber: return .digit
        case .otherSymbol, .modifierSymbol, .surrogate, .privateUse: return .clauseMark
        default: break
        }
        if properties.isEmoji { return .clauseMark }
        guard properties.isAlphabetic else { return .other }
        let folded = properties.lowercaseMapping.unicodeScalars
        return .letter((folded.first ?? scalar).value)
    }

    private static func isPrepended(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: true
        default: false
        }
    }
}
