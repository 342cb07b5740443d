/// Turns lines of armor back into bytes as they are read.
final class ArmorReader {
    private var bytes: ReadAhead
    private var line = 0
    private var ready: ArraySlice<UInt8> = []
    private var hasBegun = false
    private var isLastLine = false
    private var hasEnded = false

    /// Reads lines from bytes whose white space at the start was skipped.
    init(_ bytes: consuming ReadAhead) { self.bytes = bytes }

    /// How much of the first line shows what the file is meant to be: up to the word before the label.
    private static let opening = 11

    /// Whether a file is armored; if so, white space before the first line is skipped.
    static func isArmored(_ bytes: inout ReadAhead) throws(AgeError) -> Bool {
        let start = try bytes.prepare(Armor.spaceLimit + Armor.begin.count)
        let space = start.prefix { Armor.isSpace($0) }.count
        let first = start.dropFirst(space).prefix(Armor.begin.count)
        guard space <= Armor.spaceLimit, first.count >= opening,
            Armor.begin.starts(with: first.prefix(opening))
        else { return false }
        bytes.skip(space)
        return true
    }

    /// Fills the start of a buffer; 0 after the last line.
    func read(into room: UnsafeMutableRawBufferPointer) throws(AgeError) -> Int {
        var count = 0
        while count < room.count {
            if ready.isEmpty { try decodeLine() }
            if ready.isEmpty { break }
            let taken = ready.prefix(room.count - count)
            UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyBytes(from: taken)
            count += taken.count
            ready = ready.dropFirst(taken.count)
        }
        return count
    }

    /// Checks that the armor has its last line and that nothing but white space follows.
    func finish() throws(AgeError) {
        while !hasEnded {
            try decodeLine()
            guard ready.isEmpty else { throw .badArmor(line: line) }
        }
    }

    private func decodeLine() throws(AgeError) {
        guard !hasEnded else { return }
        if !hasBegun {
            guard try nextLine() == Armor.begin else { throw .badArmor(line: line) }
            hasBegun = true
        }
        let text = try nextLine()
        if text == Armor.end {
            try skipSpace()
            hasEnded = true
            return
        }
        guard !isLastLine, !text.isEmpty, text.count <= Armor.columns,
            let decoded = CanonicalBase64.decode(text[...], padded: true), !decoded.isEmpty
        else { throw .badArmor(line: line) }
        isLastLine = text.count < Armor.columns || text.last == UInt8(ascii: "=")
        ready = decoded[...]
    }

    /// The next line without its line end, which the last one need not have.
    private func nextLine() throws(AgeError) -> [UInt8] {
        line += 1
        let room = try bytes.prepare(Armor.columns + 2)
        let end = room.firstIndex(of: UInt8(ascii: "\n"))
        guard end != nil || room.elementsEqual(Armor.end) else { throw .badArmor(line: line) }
        var text = Array(room[..<(end ?? room.count)])
        bytes.skip(end.map { $0 + 1 } ?? room.count)
        if text.last == UInt8(ascii: "\r") { text.removeLast() }
        return text
    }

    private func skipSpace() throws(AgeError) {
        let rest = try bytes.prepare(Armor.spaceLimit + 1)
        guard rest.count <= Armor.spaceLimit, rest.allSatisfy(Armor.isSpace) else {
            throw .badArmor(line: line + 1)
        }
        bytes.skip(rest.count)
    }
}
