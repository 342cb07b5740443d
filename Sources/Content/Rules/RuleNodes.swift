import Assessment
import CaseModel
import TextMatching

/// Where a rule stands in its file, and what errors may be about once the file was read.
struct RulePlaces: Sendable {
    struct Text: Sendable {
        let text: String
        let location: ContentLocation
    }

    let id: ContentLocation
    let examples: [Text]
    let conditions: [Text]
}

/// The values of one rule as they stand in its file.
struct RuleNodes {
    static let keys = [
        "id", "area", "concern", "mention", "points", "why", "source", "any", "unless", "softened-by",
        "denied-by", "only", "times", "all", "without", "fact", "marks", "says", "never",
    ]

    let id: ContentNode
    private let fields: ContentFields

    init(_ node: ContentNode) throws(ContentError) {
        fields = try node.fields(Self.keys)
        id = try fields.required("id")
    }

    /// Where the rule and its texts stand.
    var places: RulePlaces {
        RulePlaces(
            id: id.location, examples: Self.places(of: [fields["says"], fields["never"]]),
            conditions: Self.places(of: [fields["all"], fields["without"]]))
    }

    private static func places(of lists: [ContentNode?]) -> [RulePlaces.Text] {
        var found: [RulePlaces.Text] = []
        for case let list? in lists {
            for node in (try? list.list()) ?? [] {
                if let text = try? node.text() {
                    found.append(RulePlaces.Text(text: text, location: node.location))
                }
            }
        }
        return found
    }

    func rule(_ lists: WordLists, _ cues: CueReader) throws(ContentError) -> Rule {
        let any = try fields["any"]?.patterns(lists) ?? []
        let says = try fields["says"]?.texts() ?? []
        let never = try fields["never"]?.texts() ?? []
        if !any.isEmpty || fields["all"] != nil, says.count < 2 || never.count < 2 {
            throw id.error(.invalid("a rule about words needs two examples for says and two for never"))
        }
        return Rule(
            id: try id.text(), subject: try subject(), points: try fields["points"]?.number() ?? 0,
            why: try fields.required("why").text(), source: try fields.required("source").text(), any: any,
            unless: try cues.kinds(fields["unless"]), softenedBy: try cues.kinds(fields["softened-by"]),
            deniedBy: try cues.kinds(fields["denied-by"]), only: try cues.kinds(fields["only"]),
            times: try times(), all: try conditions("all", lists), without: try conditions("without", lists),
            fact: try fields["fact"]?.word(FactKind.self, role: "fact"), marks: try marks(), says: says,
            never: never)
    }

    private func times() throws(ContentError) -> Int {
        guard let node = fields["times"] else { return 1 }
        let times = try node.number()
        guard (1...100).contains(times) else {
            throw node.error(.wrongShape(needed: "a number from 1 to 100", at: "times"))
        }
        return times
    }

    private func subject() throws(ContentError) -> Rule.Subject {
        let given = ["area", "concern", "mention"].filter { fields[$0] != nil }
        guard given.count == 1 else {
            throw id.error(.invalid("a rule needs one of area, concern and mention"))
        }
        if let area = fields["area"] { return .area(try area.word(ProblemArea.self, role: "area")) }
        if let concern = fields["concern"] {
            return .concern(try concern.word(ConcernKind.self, role: "concern"))
        }
        return .mention(try fields.required("mention").word(LifeEvent.Kind.self, role: "mention"))
    }

    private func marks() throws(ContentError) -> Set<Rule.Mark> {
        var marks: Set<Rule.Mark> = []
        for node in try fields["marks"]?.list() ?? [] {
            marks.insert(try node.word(Rule.Mark.self, role: "mark"))
        }
        return marks
    }

    /// Conditions name a rule as `area.name` or are patterns.
    private func conditions(_ key: String, _ lists: WordLists) throws(ContentError) -> [Rule.Condition] {
        var conditions: [Rule.Condition] = []
        for node in try fields[key]?.list() ?? [] {
            let text = try node.text()
            let namesRule =
                !text.contains(" ") && text.split(separator: ".").count == 2 && !text.contains("..")
            conditions.append(namesRule ? .rule(text) : .pattern(try node.pattern(lists)))
        }
        return conditions
    }
}
