/// What a resource of a bundle is, from which its identifier comes.
enum FHIRName: Hashable {
    case bundle, patient, device, provenance, codes
    case phq9Questionnaire, phq9Response, phq9Total, phq9Difficulty
    /// An item of the PHQ-9, from 1.
    case phq9Item(Int)
    case inventory, review, suggestion
    /// The rest are numbered from 1, in the order in which they came about.
    case concern(Int)
    case practitioner(Int)
    case decision(Int)

    /// The kind and the number, which no other name has.
    fileprivate var place: (kind: UInt8, number: Int) {
        switch self {
        case .bundle: (0, 0)
        case .patient: (1, 0)
        case .device: (2, 0)
        case .provenance: (3, 0)
        case .codes: (4, 0)
        case .phq9Questionnaire: (5, 0)
        case .phq9Response: (6, 0)
        case .phq9Total: (7, 0)
        case .phq9Difficulty: (8, 0)
        case .phq9Item(let number): (9, number)
        case .inventory: (10, 0)
        case .review: (11, 0)
        case .suggestion: (12, 0)
        case .concern(let number): (13, number)
        case .practitioner(let number): (14, number)
        case .decision(let number): (15, number)
        }
    }
}

/// The identifiers of a case's resources: UUIDs of version 8 (RFC 9562) made from its mark and what each resource is.
///
/// The same resource of the same case has the same identifier in every bundle, so that a record that takes in a later
/// one can tell what it has already.
struct FHIRNames {
    /// The first 24 digits of the mark, with the version and the variant set.
    private let start: String

    init(mark: String) {
        var digits = Array(mark.prefix(24))
        digits += Array(repeating: "0", count: 24 - digits.count)
        digits[12] = "8"
        digits[16] = "8"
        start = String(digits)
    }

    /// The identifier of a resource.
    func id(_ name: FHIRName) -> String {
        let (kind, number) = name.place
        let digits = Array(start + Self.hexadecimal(Int(kind), 2) + Self.hexadecimal(number, 6))
        let lengths = [8, 4, 4, 4, 12]
        var next = 0
        return lengths.map { length in
            defer { next += length }
            return String(digits[next..<(next + length)])
        }.joined(separator: "-")
    }

    /// The same as a URL, by which other resources refer to it.
    func url(_ name: FHIRName) -> String { "urn:uuid:" + id(name) }

    private static func hexadecimal(_ number: Int, _ count: Int) -> String {
        let text = String(String(number, radix: 16).suffix(count))
        return String(repeating: "0", count: count - text.count) + text
    }
}

/// A resource under its name.
struct FHIRResource {
    let name: FHIRName
    let value: JSONValue
}
