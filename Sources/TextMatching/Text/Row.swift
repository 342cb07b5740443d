/// A row of plain values with one owner, so that using it counts no reference and copies nothing.
struct Row<Value: BitwiseCopyable>: ~Copyable {
    private var values: UnsafeMutablePointer<Value>
    private var capacity: Int
    /// How many values there are.
    private(set) var count: Int

    /// A row of `count` values that are all the same.
    init(repeating value: Value, count: Int) {
        capacity = max(count, 16)
        values = Self.room(for: capacity)
        values.initialize(repeating: value, count: count)
        self.count = count
    }

    /// An empty row.
    init() {
        capacity = 16
        values = Self.room(for: capacity)
        count = 0
    }

    deinit { UnsafeMutableRawPointer(values).deallocate() }

    /// The value at `index`, which must be within the row.
    @inline(__always)
    subscript(index: Int) -> Value {
        get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
            return values[index]
        }
        set {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
            values[index] = newValue
        }
    }

    /// Adds a value at the end.
    @inline(__always)
    mutating func append(_ value: Value) {
        if count == capacity { grow() }
        (values + count).initialize(to: value)
        count &+= 1
    }

    /// Removes all values and keeps the room for them.
    mutating func removeAll() { count = 0 }

    /// Removes the values from a place on, which must not be after the end.
    mutating func removeAll(from place: Int) {
        precondition(UInt(bitPattern: place) <= UInt(bitPattern: count))
        count = place
    }

    /// Makes all values `value`.
    mutating func fill(with value: Value) { values.update(repeating: value, count: count) }

    private mutating func grow() {
        let wider = Self.room(for: capacity * 2)
        wider.moveInitialize(from: values, count: count)
        UnsafeMutableRawPointer(values).deallocate()
        values = wider
        capacity *= 2
    }

    /// Room that begins where a line of the processor's cache does, so that no value stands in more lines than it must.
    private static func room(for count: Int) -> UnsafeMutablePointer<Value> {
        UnsafeMutableRawPointer.allocate(byteCount: count * MemoryLayout<Value>.stride, alignment: 64)
            .bindMemory(to: Value.self, capacity: count)
    }
}
