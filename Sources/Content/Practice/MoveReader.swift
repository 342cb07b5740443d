import CaseModel
package import Practice
import TextMatching

/// Reads the files of the practice folder by which a trainee's words are recognised: the examples, `kinds*.yaml`,
/// `aspects.yaml`, `topics-danger.yaml`, `words.yaml` and `ties.yaml`, with the word lists of the rules.
package enum MoveReader {
    /// The files of rules; where two rules stand over each other the one that is read first does.
    private static let paths = [
        "kinds-questions", "kinds", "kinds-statements", "kinds-manner", "aspects", "topics-danger",
    ].map { "practice/\($0).yaml" }

    /// The book in `files`.
    ///
    /// - Throws: `ContentError` at the first thing that is wrong. What a rule says that it holds for is not tried.
    package static func read(_ files: [ContentFile]) throws(ContentError) -> MoveBook {
        let words = try root("practice/words.yaml", files).fields([
            "lists", "spellings", "seconds", "fillers", "joiners", "subjects", "people", "pointing",
        ])
        let shared = try ListReader(try root("rules/lists.yaml", files), and: words["lists"]).lists
        var rules: [MoveRule] = []
        for path in paths {
            for node in try root(path, files).list() { rules.append(try rule(node, shared)) }
        }
        let fields = try root("practice/ties.yaml", files).fields(["ties", "pronouns"])
        var ties: [Relationship: [Pattern]] = [:]
        for (key, value) in try fields.required("ties").pairs() {
            ties[try key.word(Relationship.self, role: "relationship")] = try value.patterns(shared)
        }
        let pronouns = try fields.required("pronouns").patterns(shared)
        var spellings: [String: String] = [:]
        for (key, value) in try words.required("spellings").pairs() {
            for spelling in try value.texts() { spellings[spelling] = try key.text() }
        }
        let examples = ExampleBook(
            try ExampleReader.read(files), spellings: spellings, people: try words.required("people").texts(),
            pronouns: try words.required("pointing").texts())
        return MoveBook(
            rules: rules, examples: examples, ties: ties, pronouns: pronouns,
            seconds: try words.required("seconds").patterns(shared),
            clauseWords: ClauseWords(
                joiners: try words.required("joiners").texts(),
                subjects: try words.required("subjects").texts()),
            fillers: Set(try words.required("fillers").texts()), spellings: spellings, lists: shared)
    }

    private static func root(_ path: String, _ files: [ContentFile]) throws(ContentError) -> ContentNode {
        guard let file = files.first(where: { $0.path == path }) else {
            throw ContentError(.missingKey(path), at: ContentLocation(file: path, line: 1, column: 1))
        }
        return try ContentNode(file)
    }

    private static func rule(_ node: ContentNode, _ lists: WordLists) throws(ContentError) -> MoveRule {
        let fields = try node.fields([
            "kind", "topic", "aspect", "any", "without", "in", "over", "says", "never",
        ])
        let meaning: MoveRule.Meaning
        if let kind = fields["kind"] {
            meaning = .kind(try kind.word(MoveKind.self, role: "kind"))
        } else if let aspect = fields["aspect"] {
            meaning = .aspect(try aspect.word(RiskAspect.self, role: "aspect"))
        } else {
            meaning = .topic(try fields.required("topic").word(Topic.self, role: "topic"))
        }
        return MoveRule(
            meaning, any: try fields.required("any").patterns(lists),
            without: try fields["without"]?.patterns(lists) ?? [],
            in: try fields["in"]?.word(MoveRule.Place.self, role: "place") ?? .anywhere,
            over: try over(fields["over"]), says: try fields.required("says").texts(),
            never: try fields.required("never").texts())
    }

    private static func over(_ node: ContentNode?) throws(ContentError) -> Set<MoveRule.Meaning> {
        var meanings: Set<MoveRule.Meaning> = []
        for node in try node?.list() ?? [] {
            let word = try node.text()
            if let kind = MoveKind(rawValue: word) {
                meanings.insert(.kind(kind))
            } else if let aspect = RiskAspect(rawValue: word) {
                meanings.insert(.aspect(aspect))
            } else {
                meanings.insert(.topic(try node.word(Topic.self, role: "kind or topic")))
            }
        }
        return meanings
    }
}
