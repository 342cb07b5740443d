import CaseModel

/// Where codes come from.
enum FHIRSystem {
    static let loinc = "http://loinc.org"
    static let observationCategory = "http://terminology.hl7.org/CodeSystem/observation-category"
    static let dataAbsentReason = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
    static let flagCategory = "http://terminology.hl7.org/CodeSystem/flag-category"
    static let participantType = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
    /// The areas of IPT and what is said of them; it travels in the bundle, since no standard one is known.
    static let areas = "urn:x-kith:codesystem:ipt"
    /// The choices of the interview's questions, by their names in the question files.
    static let choices = "urn:x-kith:codesystem:choices"
    /// The people of the case, by their numbers.
    static let people = "urn:x-kith:codesystem:people"
    static let phq9 = "urn:x-kith:questionnaire:phq-9"
    static let inventory = "urn:x-kith:questionnaire:inventory"
    static let review = "urn:x-kith:questionnaire:review"
    static let content = "urn:x-kith:content"
    static let rulebook = "urn:x-kith:rulebook"
    static let absentExtension = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
    static let ordinalExtension = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
}

extension JSONValue {
    /// An object of the fields that have a value; FHIR knows neither null nor empty lists.
    static func filled(_ fields: [(String, JSONValue?)]) -> JSONValue {
        .object(
            fields.compactMap { name, value in
                guard let value else { return nil }
                if case .list(let values) = value, values.isEmpty { return nil }
                return (name, value)
            })
    }

    /// The value with every text in it as `FHIRText.plain` has it, so that none is passed over.
    var plain: JSONValue {
        switch self {
        case .object(let fields): .object(fields.map { ($0.0, $0.1.plain) })
        case .list(let values): .list(values.map(\.plain))
        case .text(let text): .text(FHIRText.plain(text))
        case .number, .flag, .null: self
        }
    }

    /// A code of a system.
    static func coding(_ system: String, _ code: String, _ display: String? = nil, weight: Int? = nil)
        -> JSONValue
    {
        .filled([
            ("extension", weight.map { .list([ordinal($0)]) }), ("system", .text(system)),
            ("code", .text(code)),
            ("display", display.flatMap(FHIRText.string).map(JSONValue.text)),
        ])
    }

    private static func ordinal(_ weight: Int) -> JSONValue {
        .object([("url", .text(FHIRSystem.ordinalExtension)), ("valueDecimal", .number(weight))])
    }
}

/// Texts as FHIR takes them.
enum FHIRText {
    /// The text without spaces around it and as `plain` has it; nil where nothing is left.
    static func string(_ text: String) -> String? {
        let trimmed = plain(text).unicodeScalars.drop { $0.properties.isWhitespace }
            .reversed().drop { $0.properties.isWhitespace }.reversed()
        return trimmed.isEmpty ? nil : String(String.UnicodeScalarView(trimmed))
    }

    /// The text with a mark for each hidden character.
    ///
    /// FHIR allows no control characters but tabulators and line ends; other spaces become plain ones, since readers of
    /// the specification differ over them.
    static func plain(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\t": result.append(scalar)
            case "\r": result.append("\n")
            default:
                if scalar.isHidden {
                    result.append("\u{FFFD}")
                } else {
                    result.append(scalar.properties.isWhitespace ? " " : scalar)
                }
            }
        }
        return String(result)
    }

    /// Whether a text can be a code: letters, digits, points, lines, and nothing else.
    static func isCode(_ text: String) -> Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy {
                $0.isASCII
                    && ($0.properties.isAlphabetic || ("0"..."9").contains($0)
                        || "-._".unicodeScalars.contains($0))
            }
    }
}

/// Times as FHIR takes them: years of four digits, and an offset in minutes of at most 14 hours.
enum FHIRTime {
    /// A moment with its seconds; one beyond the years 1 to 9999 is brought to their end.
    static func instant(_ moment: Moment) -> String {
        let fits = moment.offset % 60 == 0 && abs(moment.offset) <= 14 * 3600
        let seconds = min(max(moment.seconds, earliest), latest)
        let moment = Moment(seconds: seconds, offset: fits ? moment.offset : 0)
        let local = moment.seconds + Int64(moment.offset)
        let second = Int(local - Int64(moment.day.number) * 86_400)
        let time = [second / 3600, second / 60 % 60, second % 60].map(two).joined(separator: ":")
        return "\(day(moment.day))T\(time)\(zone(moment.offset))"
    }

    static func dateTime(_ moment: Moment) -> String { instant(moment) }

    /// A day; nil beyond the years 1 to 9999.
    static func date(_ day: Day) -> String? { (1...9999).contains(day.parts.year) ? self.day(day) : nil }

    // The second day of year 1 and the last but one of year 9999, so that no offset leads out of them.
    private static let earliest: Int64 = -62_135_510_400
    private static let latest: Int64 = 253_402_214_400

    private static func day(_ day: Day) -> String {
        let (year, month, day) = day.parts
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + "\(digits)-\(two(month))-\(two(day))"
    }

    private static func zone(_ offset: Int) -> String {
        guard offset != 0 else { return "Z" }
        let minutes = abs(offset) / 60
        return "\(offset < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
