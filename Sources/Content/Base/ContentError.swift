import CaseModel

/// A place in a content file.
package struct ContentLocation: Hashable, Sendable, CustomStringConvertible {
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// The column, from 1.
    package let column: Int

    /// A place in a file.
    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The place as `file:line:column`.
    package var description: String { "\(file):\(line):\(column)" }
}

/// What is wrong with a content file, and where.
package struct ContentError: Error, Hashable, Sendable {
    /// What can be wrong with a content file.
    package enum Problem: Hashable, Sendable {
        /// The file is not YAML; `detail` is the reader's own description.
        case notYAML(detail: String)
        /// A value of another shape was needed: `a list`, `a mapping`, `text`, `a whole number`, `yes or no`.
        case wrongShape(needed: String, at: String)
        /// A key that nobody reads, with the nearest key that somebody does.
        case unknownKey(String, nearest: String?)
        /// A key that must be there is not.
        case missingKey(String)
        /// A word that stands for nothing here, with the nearest one that does; `role` says what it should name.
        case unknownWord(String, role: String, nearest: String?)
        /// A name that was given before, at another place.
        case duplicate(String, role: String, first: ContentLocation)
        /// Anything else that a validator found, in words.
        case invalid(String)
    }

    package let problem: Problem
    package let location: ContentLocation

    /// A problem at a place.
    package init(_ problem: Problem, at location: ContentLocation) {
        self.problem = problem
        self.location = location
    }
}

extension ContentError: CustomStringConvertible {
    /// The error as one line, `file:line:column: what is wrong`.
    package var description: String { "\(location): \(problem)" }
}

extension ContentError.Problem: CustomStringConvertible {
    /// What is wrong, in lower case and without a full stop.
    package var description: String {
        switch self {
        case .notYAML(let detail): "this is not YAML: \(detail)"
        case .wrongShape(let needed, let key): "\(key) must be \(needed)"
        case .unknownKey(let key, let nearest): "unknown key “\(key)”" + Self.suggestion(nearest)
        case .missingKey(let key): "the key “\(key)” is missing"
        case .unknownWord(let word, let role, let nearest):
            "“\(word)” is no \(role)" + Self.suggestion(nearest)
        case .duplicate(let name, let role, let first): "the \(role) “\(name)” is already at \(first)"
        case .invalid(let what): what
        }
    }

    private static func suggestion(_ nearest: String?) -> String {
        nearest.map { ", did you mean “\($0)”?" } ?? ""
    }
}

extension CaseIterable where Self: RawRepresentable<String> {
    /// The case of this name; `role` says what it should name.
    ///
    /// - Throws: `ContentError` at `location` where there is none, with the nearest name that there is.
    static func named(_ name: String, role: String, at location: ContentLocation) throws(ContentError) -> Self
    {
        if let found = Self(rawValue: name) { return found }
        let nearest = Spelling.nearest(to: name, among: allCases.map(\.rawValue))
        throw ContentError(.unknownWord(name, role: role, nearest: nearest), at: location)
    }
}
