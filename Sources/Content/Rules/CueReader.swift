import Assessment
import CaseModel
import TextMatching

/// The file of cues: which words change how the phrases around them are to be taken.
struct CueReader {
    private(set) var book = CueBook()
    private var groups: [String: CueKinds] = [:]
    private var kinds: [String] = []
    private var cues: [Cue] = []

    init(_ node: ContentNode?, _ lists: WordLists) throws(ContentError) {
        guard let node else { return }
        let fields = try node.fields(["clauses", "quotation", "question", "opening", "groups", "cues"])
        let quotation = try fields["quotation"].map { node throws(ContentError) in kind(try node.text()) }
        let question = try fields["question"].map { node throws(ContentError) in kind(try node.text()) }
        let opening = try fields["opening"].map { node throws(ContentError) in kind(try node.text()) }
        for cue in try fields["cues"]?.list() ?? [] { try read(cue, lists) }
        for (key, value) in try fields["groups"]?.pairs() ?? [] {
            groups[try key.text()] = try kinds(value)
        }
        book = CueBook(
            kinds: kinds, cues: cues, clauseWords: try Self.clauseWords(fields["clauses"]),
            places: PlaceKinds(quotation: quotation, question: question, opening: opening))
    }

    /// The kinds that a list of kinds and groups of kinds names.
    func kinds(_ node: ContentNode?) throws(ContentError) -> CueKinds {
        guard let node else { return CueKinds() }
        var found = CueKinds()
        for element in try node.list() {
            let name = try element.text()
            if let index = kinds.firstIndex(of: name) {
                found = found.union(CueKinds([CueKind(index: index)]))
            } else if let group = groups[name] {
                found = found.union(group)
            } else {
                let nearest = Spelling.nearest(to: name, among: kinds + groups.keys.sorted())
                throw element.error(.unknownWord(name, role: "kind of cue", nearest: nearest))
            }
        }
        return found
    }

    private mutating func kind(_ name: String) -> CueKind {
        if let index = kinds.firstIndex(of: name) { return CueKind(index: index) }
        kinds.append(name)
        return CueKind(index: kinds.count - 1)
    }

    private mutating func read(_ node: ContentNode, _ lists: WordLists) throws(ContentError) {
        let fields = try node.fields(["kind", "direction", "scope", "any", "pseudo", "until"])
        let kind = kind(try fields.required("kind").text())
        if kind.index >= CueKinds.limit {
            throw node.error(.invalid("there are more than \(CueKinds.limit) kinds of cue"))
        }
        let direction = try fields["direction"]?.word(Cue.Direction.self, role: "direction") ?? .forward
        let reach = try fields["scope"].map { node throws(ContentError) in try Self.reach(node) } ?? .clause
        let groups: [(String, Cue.Role)] = [
            ("any", .cue(direction, reach)), ("pseudo", .pseudo), ("until", .terminator),
        ]
        for (key, role) in groups {
            for pattern in try fields[key]?.list() ?? [] {
                cues.append(Cue(kind: kind, role: role, pattern: try pattern.pattern(lists)))
            }
        }
    }

    private static func reach(_ node: ContentNode) throws(ContentError) -> Cue.Reach {
        let text = try node.text()
        switch text {
        case "clause": return .clause
        case "sentence": return .sentence
        default:
            guard let words = Int(text), (1...Cue.longestReach).contains(words) else {
                throw node.error(.wrongShape(needed: "clause, sentence or a number of words", at: "scope"))
            }
            return .words(words)
        }
    }

    private static func clauseWords(_ node: ContentNode?) throws(ContentError) -> ClauseWords {
        guard let node else { return ClauseWords() }
        let fields = try node.fields(["openers", "joiners", "subjects", "abbreviations"])
        return ClauseWords(
            openers: try fields["openers"]?.texts() ?? [], joiners: try fields["joiners"]?.texts() ?? [],
            subjects: try fields["subjects"]?.texts() ?? [],
            abbreviations: try fields["abbreviations"]?.texts() ?? [])
    }
}
