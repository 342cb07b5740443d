/// One word or number read from UTF-8, folded as it is read.
struct WordScan {
    private(set) var key = WordKey()
    /// The offset after the word, on a character boundary.
    private(set) var end: Int
    /// Whether an apostrophe stands inside the word.
    private(set) var hasApostrophe = false
    private(set) var isNumber = false
    /// Whether it starts with a capital and goes on with a small letter.
    private(set) var isCapitalised = false

    /// Reads the word that begins at `start`, which must be a letter or a digit.
    @inline(__always)
    init(_ text: Span<UInt8>, from start: Int, kinds: [UInt8]) {
        end = start
        let first = kinds[Int(text[start])]
        if ByteKind.isDigit(first) {
            isNumber = true
            readDigits(text, kinds)
        } else {
            readLetters(text, kinds)
            if text[start] &- 0x41 < 26, end > start + 1 { isCapitalised = text[start + 1] >= 0x61 }
        }
        key.finish()
    }

    /// Reads the word at the start of `word`.
    init(_ word: String) {
        let bytes = word.utf8.span
        self.init(bytes, from: 0, kinds: ByteKind.table)
    }

    /// Reads plain letters eight at a time, and any word that is not made of them alone one at a time.
    @inline(__always)
    private mutating func readLetters(_ text: Span<UInt8>, _ kinds: [UInt8]) {
        while let block = text.block(at: end) {
            if block.count < 8 {
                let next = kinds[Int(text[end &+ block.count])]
                if next == ByteKind.apostrophe || next == ByteKind.wide { break }
                if block.count > 0 { key.add(block: block.letters) }
                end &+= block.count
                return
            }
            key.add(block: block.letters)
            end &+= 8
        }
        readMixedLetters(text, kinds)
    }

    private mutating func readMixedLetters(_ text: Span<UInt8>, _ kinds: [UInt8]) {
        while end < text.count {
            let kind = kinds[Int(text[end])]
            if ByteKind.isLetter(kind) {
                key.add(kind)
                end += 1
            } else if kind == ByteKind.apostrophe {
                guard end + 1 < text.count, startsLetter(text, at: end + 1, kinds) else { return }
                hasApostrophe = true
                end += 1
            } else if kind == ByteKind.wide {
                guard readWide(text, kinds) else { return }
            } else {
                return
            }
        }
    }

    private mutating func readDigits(_ text: Span<UInt8>, _ kinds: [UInt8]) {
        while end < text.count {
            let kind = kinds[Int(text[end])]
            if ByteKind.isDigit(kind) {
                key.add(kind)
                end += 1
            } else if kind == ByteKind.wide {
                let (scalar, length) = text.scalar(at: end)
                guard WideScalar(scalar) == .attached else { return }
                end += length
            } else {
                return
            }
        }
    }

    /// Takes one scalar beyond ASCII into the word; false if it does not belong there.
    private mutating func readWide(_ text: Span<UInt8>, _ kinds: [UInt8]) -> Bool {
        let (scalar, length) = text.scalar(at: end)
        switch WideScalar(scalar) {
        case .letter(let base): key.add(letter: base)
        case .attached: break
        case .apostrophe:
            guard end + length < text.count, startsLetter(text, at: end + length, kinds) else { return false }
            hasApostrophe = true
        default: return false
        }
        end += length
        return true
    }

    private func startsLetter(_ text: Span<UInt8>, at offset: Int, _ kinds: [UInt8]) -> Bool {
        let kind = kinds[Int(text[offset])]
        if kind != ByteKind.wide { return ByteKind.isLetter(kind) }
        if case .letter = WideScalar(text.scalar(at: offset).0) { return true }
        return false
    }
}

extension Span<UInt8> {
    /// The scalar at `offset` and how many bytes it takes; U+FFFD and one byte where the UTF-8 is broken.
    func scalar(at offset: Int) -> (Unicode.Scalar, Int) {
        let lead = UInt32(self[offset])
        let length: Int
        var value: UInt32
        switch lead {
        case 0xC2...0xDF: (length, value) = (2, lead & 0x1F)
        case 0xE0...0xEF: (length, value) = (3, lead & 0x0F)
        case 0xF0...0xF4: (length, value) = (4, lead & 0x07)
        case 0..<0x80: return (Unicode.Scalar(UInt8(lead)), 1)
        default: return ("\u{FFFD}", 1)
        }
        guard offset + length <= count else { return ("\u{FFFD}", 1) }
        for next in (offset + 1)..<(offset + length) {
            let byte = UInt32(self[next])
            guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | (byte & 0x3F)
        }
        guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
        return (scalar, length)
    }
}
