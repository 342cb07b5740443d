import CaseModel
import Foundation

/// A text with what careful raters said of it: one line of the file that `kith rules evaluate` reads.
struct LabelledText: Decodable {
    let id: String
    let text: String
    /// The area's name, or `none`.
    let focus: String
    let dispute: Int
    let transition: Int
    let grief: Int
    let sensitivities: Int
    /// 1 where the writer discloses danger; left out where nobody rated it.
    let concern: Int?

    /// Whether the raters found an area present.
    func has(_ area: ProblemArea) -> Bool {
        switch area {
        case .dispute: dispute == 1
        case .transition: transition == 1
        case .grief: grief == 1
        case .sensitivities: sensitivities == 1
        }
    }
}

/// A text without labels.
struct PlainText: Decodable {
    let id: String
    let text: String
}

extension Decodable {
    /// Every line of a JSONL file; empty lines are passed over.
    ///
    /// - Throws: `Failure` with the number of the first line that is not as it must be.
    static func lines(of path: String) throws(Failure) -> [Self] {
        var read: [Self] = []
        let decoder = JSONDecoder()
        for (index, line) in try InputFile(path).text().split(
            separator: "\n", omittingEmptySubsequences: false
        ).enumerated()
        where !line.allSatisfy(\.isWhitespace) {
            do {
                read.append(try decoder.decode(Self.self, from: Data(line.utf8)))
            } catch {
                throw Failure(
                    "line \(index + 1) of \(path) is not as it must be: \(reason(error))",
                    hint:
                        "each line is one object with id and text, and for labels focus and a 0 or 1 for each area",
                    status: .badData)
            }
        }
        return read
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "\(key.stringValue) is missing"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            "\(context.codingPath.last?.stringValue ?? "a value") is of the wrong kind"
        default: "it is no JSON object"
        }
    }
}
