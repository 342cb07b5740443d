package import Practice
import CaseModel

/// Reads a scripted client from its file; see "Adding a client" for what stands in it.
package struct ClientReader {
    private let fields: ContentFields

    private static let keys = [
        "id", "name", "age", "pronoun", "about", "difficulty", "hard", "style", "trust", "phq9", "opening",
        "onset",
        "people", "inquiry", "facts", "lines", "reactions", "tangents", "key", "interview",
    ]

    /// The client of a file.
    ///
    /// - Throws: `ContentError` at the first thing that is wrong, names that nothing has included.
    package static func read(_ file: ContentFile) throws(ContentError) -> ScriptedClient {
        let reader = ClientReader(fields: try ContentNode(file).fields(keys))
        return try reader.client()
    }

    private func client() throws(ContentError) -> ScriptedClient {
        let phq9 = try fields.required("phq9").fields(["items", "difficulty"])
        let people = try PeopleNodes(try fields.required("people"))
        let facts = try FactNodes(try fields.required("facts"), people)
        let lines = try LineNodes(
            people.answers + InquiryNodes(fields["inquiry"]).answers, try fields.required("lines"), people,
            facts)
        return ScriptedClient(
            id: try fields.required("id").text(), name: try fields.required("name").text(),
            age: try fields.required("age").number(in: 1...120),
            pronoun: try fields.required("pronoun").word(role: "pronoun"),
            about: try fields.required("about").text().trimmed, difficulty: try difficulty(),
            hard: try fields["hard"]?.text().trimmed ?? "",
            style: try fields["style"]?.word(role: "style") ?? .plain,
            trust: try fields["trust"]?.number(in: 0...10) ?? 3, phq9: try items(phq9.required("items")),
            phqDifficulty: try phq9.required("difficulty").number(in: 0...3),
            opening: try fields.required("opening").text(), onset: try onset(), people: people.people,
            facts: facts.facts,
            lines: lines.lines, reactions: try reactions(), tangents: try fields["tangents"]?.texts() ?? [],
            key: try KeyNode(try fields.required("key"), facts).key,
            interview: try fields.required("interview").texts())
    }

    private func difficulty() throws(ContentError) -> ScriptedClient.Difficulty {
        let node = try fields.required("difficulty")
        return ScriptedClient.Difficulty(rawValue: try node.number(in: 1...3)) ?? .hard
    }

    private func items(_ node: ContentNode) throws(ContentError) -> [Int] {
        var items: [Int] = []
        for item in try node.list() { items.append(try item.number(in: 0...3)) }
        guard items.count == 9 else { throw node.error(.wrongShape(needed: "nine numbers", at: "items")) }
        return items
    }

    private func onset() throws(ContentError) -> ScriptedClient.Onset {
        let onset = try fields.required("onset").fields(["ago", "words"])
        return ScriptedClient.Onset(
            ago: try onset.required("ago").ago(), words: try onset.required("words").text())
    }

    private func reactions() throws(ContentError) -> [Reaction: [String]] {
        let node = try fields.required("reactions").fields(Reaction.allCases.map(\.rawValue))
        var reactions: [Reaction: [String]] = [:]
        for reaction in Reaction.allCases {
            let name =
                node[reaction.rawValue] == nil ? (reaction.general ?? reaction).rawValue : reaction.rawValue
            reactions[reaction] = try node.required(name).texts()
        }
        return reactions
    }
}

extension ContentNode {
    /// The value as a whole number of a range.
    func number(in range: ClosedRange<Int>) throws(ContentError) -> Int {
        let number = try number()
        guard range.contains(number) else {
            throw error(
                .wrongShape(needed: "a number from \(range.lowerBound) to \(range.upperBound)", at: name))
        }
        return number
    }

    /// The value as a time before today, such as `8 months`.
    func ago() throws(ContentError) -> TimeAgo {
        let parts = try text().split(separator: " ")
        guard parts.count == 2, let number = Int(parts[0]), (0...200).contains(number) else {
            throw error(.wrongShape(needed: "a number and a unit, such as 8 months", at: name))
        }
        let word = parts[1].hasSuffix("s") ? String(parts[1]) : parts[1] + "s"
        guard let unit = TimeAgo.Unit(rawValue: word) else {
            let known = TimeAgo.Unit.allCases.map(\.rawValue)
            throw error(.unknownWord(word, role: "unit", nearest: Spelling.nearest(to: word, among: known)))
        }
        return TimeAgo(number, unit)
    }

    /// The value as a name that something in the file has.
    func name(among known: [String], role: String) throws(ContentError) -> String {
        let name = try text()
        guard known.contains(name) else {
            throw error(.unknownWord(name, role: role, nearest: Spelling.nearest(to: name, among: known)))
        }
        return name
    }

    /// The values of a list as such names.
    func names(among known: [String], role: String) throws(ContentError) -> [String] {
        var names: [String] = []
        for node in try list() { names.append(try node.name(among: known, role: role)) }
        return names
    }
}
