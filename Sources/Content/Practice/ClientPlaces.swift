/// Where things stand in a client's file, so that what a check finds can be pointed at.
package struct ClientPlaces: Sendable {
    private let lines: [String: ContentLocation]
    private let facts: [String: ContentLocation]
    private let parts: [String: ContentLocation]
    private let start: ContentLocation

    /// The places of a file that was read before as a client.
    ///
    /// - Throws: `ContentError` where the file is not even YAML.
    package init(_ file: ContentFile) throws(ContentError) {
        var (lines, facts, parts):
            ([String: ContentLocation], [String: ContentLocation], [String: ContentLocation]) =
                ([:], [:], [:])
        for (key, value) in try ContentNode(file).pairs() {
            let name = try key.text()
            parts[name] = key.location
            switch name {
            case "lines": lines.merge(try Self.named(value)) { first, _ in first }
            case "facts": facts = try Self.named(value)
            case "people": lines.merge(try Self.answers(value)) { first, _ in first }
            case "inquiry":
                for (part, _) in try value.pairs() {
                    lines["\(name).\(try part.text())"] = part.location
                }
            case "interview":
                for (turn, line) in try value.list().enumerated() {
                    parts["\(name).\(turn + 1)"] = line.location
                }
            case "reactions", "key":
                for (part, _) in try value.pairs() { parts["\(name).\(try part.text())"] = part.location }
            default: break
            }
        }
        self.lines = lines
        self.facts = facts
        self.parts = parts
        start = ContentLocation(file: file.path, line: 1, column: 1)
    }

    /// Where a line begins, the plain answers on people included.
    package func line(_ id: String) -> ContentLocation { lines[id] ?? start }

    /// Where a fact begins.
    package func fact(_ id: String) -> ContentLocation { facts[id] ?? start }

    /// Where a part of the file begins, such as `key.needs`, or the third line of the model interview, `interview.3`.
    package func part(_ name: String) -> ContentLocation { parts[name] ?? start }

    /// The entries of a list by their `id`.
    private static func named(_ list: ContentNode) throws(ContentError) -> [String: ContentLocation] {
        var places: [String: ContentLocation] = [:]
        for entry in try list.list() {
            for (key, value) in try entry.pairs() where try key.text() == "id" {
                places[try value.text()] = value.location
            }
        }
        return places
    }

    /// The plain answers of a list of people.
    private static func answers(_ people: ContentNode) throws(ContentError) -> [String: ContentLocation] {
        var places: [String: ContentLocation] = [:]
        for person in try people.list() {
            var id = ""
            for (key, value) in try person.pairs() {
                switch try key.text() {
                case "id": id = try value.text()
                case "answers":
                    for (topic, _) in try value.pairs() {
                        places["\(id).\(try topic.text())"] = topic.location
                    }
                default: break
                }
            }
        }
        return places
    }
}
