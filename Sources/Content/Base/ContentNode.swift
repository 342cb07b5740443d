import CaseModel
import Yams

/// A value of a content file that knows where it stands.
///
/// Readers walk nodes instead of decoding types, because `Codable` passes over unknown keys in silence and knows no
/// line numbers.
package struct ContentNode {
    let node: Node
    let file: String
    /// How errors name the value: the key it stands under.
    let name: String

    private init(_ node: Node, file: String, name: String) {
        self.node = node
        self.file = file
        self.name = name
    }

    /// The root of a content file.
    ///
    /// - Throws: `ContentError` when the file is empty or is not YAML.
    package init(_ file: ContentFile) throws(ContentError) {
        let root: Node?
        do {
            root = try Yams.compose(yaml: file.text, .basic, .default, .utf8)
        } catch let error as YamlError {
            throw ContentError(
                .notYAML(detail: Self.detail(error)), at: Self.location(error, in: file.path))
        } catch {
            throw ContentError(
                .notYAML(detail: "unreadable"), at: ContentLocation(file: file.path, line: 1, column: 1))
        }
        guard let root else {
            throw ContentError(
                .invalid("the file is empty"), at: ContentLocation(file: file.path, line: 1, column: 1))
        }
        self.init(root, file: file.path, name: "the file")
    }

    /// Where the value begins.
    package var location: ContentLocation {
        ContentLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    /// An error at this value.
    package func error(_ problem: ContentError.Problem) -> ContentError {
        ContentError(problem, at: location)
    }

    /// The text of a plain or quoted value.
    package func text() throws(ContentError) -> String {
        guard case .scalar(let scalar) = node else { throw error(.wrongShape(needed: "text", at: name)) }
        return scalar.string
    }

    /// The value as a whole number.
    package func number() throws(ContentError) -> Int {
        guard case .scalar(let scalar) = node, let number = Int(scalar.string) else {
            throw error(.wrongShape(needed: "a whole number", at: name))
        }
        return number
    }

    /// The value as yes (`true`) or no (`false`).
    package func flag() throws(ContentError) -> Bool {
        switch node.scalar?.string {
        case "yes", "true": return true
        case "no", "false": return false
        default: throw error(.wrongShape(needed: "yes or no", at: name))
        }
    }

    /// The elements of a list; a single text counts as a list of one.
    package func list() throws(ContentError) -> [ContentNode] {
        switch node {
        case .sequence(let sequence): return sequence.map { ContentNode($0, file: file, name: name) }
        case .scalar: return [self]
        default: throw error(.wrongShape(needed: "a list", at: name))
        }
    }

    /// The elements of a list of texts.
    package func texts() throws(ContentError) -> [String] {
        var texts: [String] = []
        guard case .sequence(let sequence) = node else {
            for element in try list() { texts.append(try element.text()) }
            return texts
        }
        for element in sequence {
            // Most are text, for which no node need be made.
            if case .scalar(let scalar) = element {
                texts.append(scalar.string)
            } else {
                texts.append(try ContentNode(element, file: file, name: name).text())
            }
        }
        return texts
    }

    /// The value as a word of a closed vocabulary.
    ///
    /// - Throws: `ContentError` naming the nearest word; `role` says what the word should name.
    package func word<Word: CaseIterable & RawRepresentable>(
        _ type: Word.Type = Word.self, role: String
    ) throws(ContentError) -> Word where Word.RawValue == String {
        try Word.named(try text(), role: role, at: location)
    }

    /// The value as a mapping, in the order of the file.
    package func pairs() throws(ContentError) -> [(key: ContentNode, value: ContentNode)] {
        guard case .mapping(let mapping) = node else {
            throw error(.wrongShape(needed: "a mapping", at: name))
        }
        return mapping.map { key, value in
            (
                ContentNode(key, file: file, name: "a key"),
                ContentNode(value, file: file, name: key.string ?? name)
            )
        }
    }

    /// The value as a mapping whose keys must be among those given.
    ///
    /// - Throws: `ContentError` for a key that is not in `keys`, with the nearest that is, or one that comes twice.
    package func fields(_ keys: [String]) throws(ContentError) -> ContentFields {
        guard case .mapping(let mapping) = node else {
            throw error(.wrongShape(needed: "a mapping", at: name))
        }
        var (found, values): ([String], [ContentNode]) = ([], [])
        for (key, value) in mapping {
            guard case .scalar(let scalar) = key, keys.contains(scalar.string) else {
                let key = ContentNode(key, file: file, name: "a key")
                let name = try key.text()
                throw key.error(.unknownKey(name, nearest: Spelling.nearest(to: name, among: keys)))
            }
            found.append(scalar.string)
            values.append(ContentNode(value, file: file, name: scalar.string))
        }
        return ContentFields(node: self, keys: found, values: values)
    }

    private static func location(_ error: YamlError, in file: String) -> ContentLocation {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            ContentLocation(file: file, line: mark.line, column: mark.column)
        default: ContentLocation(file: file, line: 1, column: 1)
        }
    }

    private static func detail(_ error: YamlError) -> String {
        switch error {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            problem
        case .duplicatedKeysInMapping: "a key comes twice in one mapping"
        default: "unreadable"
        }
    }
}

/// The values of a mapping by key, after the keys were checked.
package struct ContentFields {
    /// The mapping itself.
    package let node: ContentNode
    /// The keys, so few that looking through them is the fastest, and apart from them the values, which are dear to copy.
    fileprivate let keys: [String]
    fileprivate let values: [ContentNode]

    /// The value of a key, nil when it is not there.
    package subscript(key: String) -> ContentNode? { keys.firstIndex(of: key).map { values[$0] } }

    /// The value of a key that must be there.
    package func required(_ key: String) throws(ContentError) -> ContentNode {
        guard let value = self[key] else { throw node.error(.missingKey(key)) }
        return value
    }
}
