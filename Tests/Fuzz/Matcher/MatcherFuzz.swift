import Assessment
import Content
import TextMatching

/// Reads with the shipped rules, and says what it found and in how many steps.
private final class Reading {
    private var reader: TextReader

    init?() {
        guard let source = try? RuleReader.read(ContentFile.shipped(in: "rules"), hash: "") else {
            return nil
        }
        reader = TextReader(source.book)
    }

    /// The steps that reading takes once every state set in the text is known.
    func steps(_ text: Span<UInt8>) -> Int {
        reader.read(text)
        let before = reader.steps
        reader.read(text)
        return reader.steps - before
    }

    /// Where something was found in the last text.
    var ranges: [Range<Int>] {
        reader.findings.map(\.range) + reader.mentions.map(\.range) + reader.dismissals.map(\.range)
            + reader.dismissals.compactMap(\.cueRange) + reader.people
    }
}

nonisolated(unsafe) private let reading = Reading()

/// What the longest chain of words may add where a text meets its repetition.
private let seam = 100_000

/// Whatever the bytes, nothing traps, what is found stands between whole scalars, and effort grows with the length.
@_cdecl("LLVMFuzzerTestOneInput")
public func match(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let reading else { preconditionFailure("the shipped rules cannot be read") }
    let text = Array(UnsafeBufferPointer(start: bytes, count: count))
    let steps = reading.steps(text.span)
    let isUTF8 = String(validating: text, as: UTF8.self) != nil
    for range in reading.ranges {
        precondition(range.lowerBound < range.upperBound && range.upperBound <= count)
        if isUTF8 {
            precondition(text[range.lowerBound] & 0xC0 != 0x80)
            precondition(range.upperBound == count || text[range.upperBound] & 0xC0 != 0x80)
        }
    }
    let repeated = Array(repeatElement(text, count: 8).joined())
    precondition(reading.steps(repeated.span) <= steps * 8 + steps + seam)
    return 0
}
