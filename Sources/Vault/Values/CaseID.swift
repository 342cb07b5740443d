/// The number of a case in its store, written "1", "2" and so on.
///
/// A number is never given twice, not even after its case was erased.
package struct CaseID: Hashable, Comparable, Sendable, LosslessStringConvertible {
    /// The number, from 1.
    package let number: Int64

    /// Makes an identifier from its number.
    package init(_ number: Int64) { self.number = number }

    /// Reads decimal digits; nil for anything else and for zero.
    package init?(_ description: String) {
        guard description.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
            let number = Int64(description), number > 0
        else { return nil }
        self.number = number
    }

    /// The written form.
    package var description: String { String(number) }

    /// Orders cases by number, which is the order in which they were begun.
    package static func < (left: CaseID, right: CaseID) -> Bool { left.number < right.number }
}
