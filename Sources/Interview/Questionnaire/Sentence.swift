extension String {
    /// The sentence that holds a range of UTF-8 bytes, without white space and full stop at its ends.
    func sentence(around range: Range<Int>) -> String {
        let bytes = Array(utf8)
        let ends: Set<UInt8> = Set(".!?\n".utf8)
        var first = min(range.lowerBound, bytes.count)
        while first > 0, !ends.contains(bytes[first - 1]) { first -= 1 }
        var last = min(range.upperBound, bytes.count)
        while last < bytes.count, !ends.contains(bytes[last]) { last += 1 }
        return String(decoding: bytes[first..<last], as: UTF8.self).trimmed
    }
}
