import Foundation

/// The lines of a file, read in large blocks into one buffer that grows to the longest line.
struct InputLines {
    private let file: InputFile
    private var room: [UInt8]
    /// What was read and not yet handed out.
    private var unread = 0..<0
    private var isAtEnd = false

    /// The lines of `file`.
    init(_ file: InputFile, blockSize: Int = 1 << 18) {
        self.file = file
        room = Array(repeating: 0, count: blockSize)
    }

    /// Hands what was read and not yet handed out to `look`, after reading some if nothing was.
    mutating func peek(_ look: (Span<UInt8>) -> Void) throws(Failure) {
        if unread.isEmpty, !isAtEnd { try fill() }
        look(room.span.extracting(unread))
    }

    /// Hands the next line, without its newline, to `take`; false when there are no more.
    mutating func next(_ take: (Span<UInt8>) throws(Failure) -> Void) throws(Failure) -> Bool {
        var searched = unread.lowerBound
        while true {
            if let end = newline(from: searched) {
                let line = unread.lowerBound..<end
                unread = (end + 1)..<unread.upperBound
                try take(room.span.extracting(line))
                return true
            }
            if isAtEnd { break }
            let waiting = unread.count
            try fill()
            searched = unread.lowerBound + waiting
        }
        if unread.isEmpty { return false }
        let line = unread
        unread = unread.upperBound..<unread.upperBound
        try take(room.span.extracting(line))
        return true
    }

    private func newline(from start: Int) -> Int? {
        room.withUnsafeBytes { bytes in
            guard start < unread.upperBound, let base = bytes.baseAddress,
                let found = memchr(base + start, 0x0A, unread.upperBound - start)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    /// Reads more behind what is unread, which moves to the front.
    private mutating func fill() throws(Failure) {
        let waiting = unread.count
        if waiting == room.count { room += Array(repeating: 0, count: room.count) }
        let start = unread.lowerBound
        room.withUnsafeMutableBytes { bytes in
            if start > 0, let base = bytes.baseAddress { memmove(base, base + start, waiting) }
        }
        let count = try file.read(into: &room, from: waiting)
        unread = 0..<(waiting + count)
        isAtEnd = count == 0
    }
}
