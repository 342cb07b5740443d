import CaseModel

/// A value of JSON and how it is written; the names of an object keep their order.
enum JSONValue {
    case object([(String, JSONValue)])
    case list([JSONValue])
    case text(String)
    case number(Int)
    case flag(Bool)
    case null

    /// A number, or null where there is none.
    static func number(or number: Int?) -> JSONValue { number.map(JSONValue.number) ?? .null }

    /// The value on one line.
    var written: String {
        switch self {
        case .object(let fields):
            "{" + fields.map { "\(Self.quoted($0.0)):\($0.1.written)" }.joined(separator: ",") + "}"
        case .list(let values): "[" + values.map(\.written).joined(separator: ",") + "]"
        case .text(let text): Self.quoted(text)
        case .number(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        case .null: "null"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if scalar.isHidden {
                    let digits = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}
