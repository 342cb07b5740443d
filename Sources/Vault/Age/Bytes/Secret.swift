#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Bytes that nobody may find in memory afterwards: a passphrase, a file key, the text of an identity.
///
/// They have one owner and one place, which is overwritten when the owner ends. What the system itself keeps of them,
/// in swapped pages or in registers, is out of reach.
package struct Secret: ~Copyable {
    private let room: UnsafeMutableRawBufferPointer
    /// How many bytes there are.
    package private(set) var count: Int

    /// Room for some bytes, of which none is there yet.
    package init(capacity: Int) {
        room = .allocate(byteCount: max(capacity, 1), alignment: 16)
        Wiping.wipe(room)
        count = 0
    }

    /// A copy of some bytes.
    package init(copying bytes: UnsafeRawBufferPointer) {
        self.init(capacity: bytes.count)
        room.copyMemory(from: bytes)
        count = bytes.count
    }

    /// Takes bytes over, and overwrites where they were.
    package init(taking bytes: inout [UInt8]) {
        self.init(capacity: bytes.count)
        room.copyBytes(from: bytes)
        count = bytes.count
        Wiping.wipe(&bytes)
    }

    deinit {
        Wiping.wipe(room)
        room.deallocate()
    }

    /// Whether there are no bytes.
    package var isEmpty: Bool { count == 0 }

    /// Lets `body` look at the bytes, which it must not keep.
    package borrowing func withBytes<Result: ~Copyable, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(rebasing: room[..<count]))
    }

    /// Lets `body` write from the start of the room on and tell how many bytes there are then.
    package mutating func fill<Failure: Error>(
        _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
    ) throws(Failure) {
        count = min(max(try body(room), 0), room.count)
    }
}

/// Overwrites memory in a way that the optimiser keeps.
enum Wiping {
    static func wipe(_ room: UnsafeMutableRawBufferPointer) {
        guard let start = room.baseAddress, room.count > 0 else { return }
        #if canImport(Darwin)
            _ = memset_s(start, room.count, 0, room.count)
        #else
            explicit_bzero(start, room.count)
        #endif
    }

    /// Overwrites an array where it lies and leaves it empty; it must be the only one that holds these bytes.
    static func wipe(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBytes { wipe($0) }
        bytes = []
    }
}
