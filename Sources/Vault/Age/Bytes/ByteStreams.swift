/// Fills the start of a buffer and tells with how many bytes; 0 at the end.
package typealias ByteInput = (UnsafeMutableRawBufferPointer) throws(AgeError) -> Int

/// Takes all bytes of a buffer, which it must not keep.
package typealias ByteOutput = (UnsafeRawBufferPointer) throws(AgeError) -> Void

extension [UInt8] {
    /// Lets `body` look at the bytes, and throws what that throws.
    func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withUnsafeBufferPointer { bytes throws(Failure) in try body(UnsafeRawBufferPointer(bytes)) }
    }
}

/// Reads bytes ahead, so that lines and chunks can be told apart whatever the size of the reads.
///
/// It holds one buffer of a chunk and a bit, whatever is read.
struct ReadAhead: ~Copyable {
    private let input: ByteInput
    private let room: UnsafeMutableRawBufferPointer
    private var start = 0
    private var end = 0
    private var hasEnded = false

    init(_ input: @escaping ByteInput) {
        self.input = input
        room = .allocate(byteCount: Chunks.sealedSize + 1, alignment: 16)
    }

    deinit { room.deallocate() }

    /// Makes `count` bytes ready, or as many as there still are; at most a sealed chunk and one byte.
    mutating func prepare(_ count: Int) throws(AgeError) -> UnsafeRawBufferPointer {
        if end - start < count, start > 0 {
            let left = UnsafeRawBufferPointer(rebasing: room[start..<end])
            room.copyMemory(from: left)
            (start, end) = (0, left.count)
        }
        while end - start < count, !hasEnded {
            let got = try input(UnsafeMutableRawBufferPointer(rebasing: room[end...]))
            if got == 0 { hasEnded = true } else { end += got }
        }
        return UnsafeRawBufferPointer(rebasing: room[start..<min(end, start + count)])
    }

    /// Leaves behind bytes that were made ready.
    mutating func skip(_ count: Int) { start += count }

    /// The next line without its line feed; nil when it is longer than `limit` or the end comes first.
    mutating func line(limit: Int) throws(AgeError) -> [UInt8]? {
        let ready = try prepare(limit + 1)
        guard let length = ready.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let line = Array(ready[..<length])
        skip(length + 1)
        return line
    }
}
