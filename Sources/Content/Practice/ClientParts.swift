import CaseModel
import Practice

/// The people of a client's file, and the plain answers on them.
struct PeopleNodes {
    private(set) var people: [ScriptedPerson] = []
    /// One line for each answer, in the order of the file.
    private(set) var answers: [ScriptLine] = []

    var ids: [String] { people.map(\.id) }

    init(_ node: ContentNode) throws(ContentError) {
        for entry in try node.list() {
            let fields = try entry.fields([
                "id", "name", "relationship", "words", "also", "standing", "closeness", "answers",
            ])
            let id = try fields.required("id")
            let person = ScriptedPerson(
                id: try id.text(), name: try fields.required("name").text(),
                relationship: try fields.required("relationship").word(role: "relationship"),
                words: try fields.required("words").text(), also: try fields["also"]?.texts() ?? [],
                standing: try fields["standing"]?.word(role: "standing") ?? .present,
                closeness: try fields["closeness"].map { node throws(ContentError) in
                    Closeness(rawValue: try node.number(in: 1...4))
                } ?? nil)
            guard !ids.contains(person.id) else {
                throw id.error(.duplicate(person.id, role: "person", first: node.location))
            }
            people.append(person)
            for (topic, words) in try fields["answers"]?.pairs() ?? [] {
                let topic = try topic.word(Topic.self, role: "topic")
                answers.append(
                    ScriptLine(
                        id: "\(person.id).\(topic.rawValue)", cues: [.topic(topic)], about: [person.id],
                        says: try words.texts()))
            }
        }
    }
}

/// The plain answers of a client's file to the parts of an inquiry into thoughts of suicide.
struct InquiryNodes {
    /// One line for each answer.
    private(set) var answers: [ScriptLine] = []

    init(_ node: ContentNode?) throws(ContentError) {
        for (aspect, words) in try node?.pairs() ?? [] {
            let aspect = try aspect.word(RiskAspect.self, role: "part of the inquiry")
            answers.append(
                ScriptLine(
                    id: "inquiry.\(aspect.rawValue)", cues: [.aspect(aspect)], says: try words.texts()))
        }
    }
}

/// The facts of a client's file.
struct FactNodes {
    private(set) var facts: [ScriptedFact] = []

    var ids: [String] { [ScriptedFact.onset] + facts.map(\.id) }

    init(_ node: ContentNode, _ people: PeopleNodes) throws(ContentError) {
        for entry in try node.list() {
            let fields = try entry.fields(["id", "what", "slot", "person", "event", "of", "states"])
            let id = try fields.required("id")
            let known = ids + [try id.text()]
            let fact = ScriptedFact(
                id: try id.text(), what: try fields.required("what").text(),
                slot: try fields.required("slot").word(role: "topic"),
                person: try fields["person"].map { node throws(ContentError) in
                    try node.name(among: people.ids, role: "person")
                },
                event: try fields["event"].map { node throws(ContentError) in try Self.event(node) },
                of: try fields["of"].map { node throws(ContentError) in
                    try node.name(among: known, role: "fact up to this one")
                },
                states: try Self.states(fields["states"]))
            guard !ids.contains(fact.id) else {
                throw id.error(.duplicate(fact.id, role: "fact", first: node.location))
            }
            facts.append(fact)
        }
    }

    private static func event(_ node: ContentNode) throws(ContentError) -> ScriptedFact.Event {
        let fields = try node.fields(["kind", "ago", "words"])
        return ScriptedFact.Event(
            kind: try fields.required("kind").word(role: "kind of event"),
            words: try fields.required("words").text(),
            ago: try fields["ago"].map { node throws(ContentError) in try node.ago() })
    }

    private static func states(_ node: ContentNode?) throws(ContentError) -> [QuestionID: String] {
        guard let node else { return [:] }
        let fields = try node.fields(StatableQuestions.choices.keys.sorted())
        var states: [QuestionID: String] = [:]
        for (question, choices) in StatableQuestions.choices {
            if let value = fields[question] {
                states[QuestionID(question)] = try value.name(among: choices, role: "choice of \(question)")
            }
        }
        return states
    }
}

/// The questions whose choices a fact may state, with those choices; a test compares them with the question files.
package enum StatableQuestions {
    /// The choices by question.
    package static let choices: [String: [String]] = [
        "loss.now": ["raw", "avoid", "waves", "peace"], "loss.with": ["yes", "little", "no"],
        "change.chosen": ["chosen", "partly", "forced"],
        "change.now": ["settled", "getting-there", "hard", "very-hard"],
        "dispute.known": ["both", "only-me", "unsure"],
        "dispute.stage": ["talking", "stuck", "ending", "settled"],
        "person.contact": ["daily", "weekly", "monthly", "rarely", "none"],
        "person.arguments": ["never", "sometimes", "often", "silent"],
        "person.arguments-end": ["settled", "unsettled", "silence"],
        "person.confides": ["yes", "little", "no"],
        "person.expectations-met": ["both", "not-mine", "not-theirs", "neither"],
        "years.close-before": ["several", "few", "none"],
        "years.lonely": ["seldom", "lately", "often", "always"],
        "years.rejection": ["seldom", "lately", "often", "always"],
    ]
}

/// The lines of a client's file, the plain answers on people included.
struct LineNodes {
    private(set) var lines: [ScriptLine]

    init(
        _ answers: [ScriptLine], _ node: ContentNode, _ people: PeopleNodes, _ facts: FactNodes
    ) throws(ContentError) {
        var ids = answers.map(\.id)
        var own: [ScriptLine] = []
        for entry in try node.list() {
            let line = try Self.line(entry, people, facts, lines: ids)
            guard !ids.contains(line.id) else {
                throw entry.error(.duplicate(line.id, role: "line", first: node.location))
            }
            ids.append(line.id)
            own.append(line)
        }
        // What is written out with conditions comes before the plain answers.
        lines = own + answers
    }

    private static func line(
        _ node: ContentNode, _ people: PeopleNodes, _ facts: FactNodes, lines: [String]
    ) throws(ContentError) -> ScriptLine {
        let fields = try node.fields([
            "id", "on", "about", "needs", "says", "holds", "tells", "at-once", "mood",
        ])
        var cues: [ScriptLine.Cue] = []
        for cue in try fields.required("on").list() { cues.append(try self.cue(cue)) }
        var needs = ScriptLine.Needs()
        if let node = fields["needs"] {
            let parts = try node.fields(["trust", "told", "times", "turn", "open"])
            needs.trust = try parts["trust"]?.number(in: 0...10) ?? 0
            needs.told =
                try parts["told"]?.names(among: facts.ids + lines, role: "fact or line before this one") ?? []
            needs.times = try parts["times"]?.number(in: 1...9) ?? 1
            needs.turn = try parts["turn"]?.number(in: 1...99) ?? 0
            needs.isOpen = try parts["open"]?.flag() ?? false
        }
        let tells = try fields["tells"]?.names(among: facts.ids, role: "fact") ?? []
        return ScriptLine(
            id: try fields.required("id").text(), cues: cues,
            about: try fields["about"]?.names(among: people.ids, role: "person") ?? [], needs: needs,
            says: try fields.required("says").texts(), holds: try fields["holds"]?.texts() ?? [],
            tells: tells,
            tellsAtOnce: try fields["at-once"]?.names(among: tells, role: "fact that the line tells") ?? [],
            mood: try fields["mood"]?.word(role: "mood") ?? .calm)
    }

    private static func cue(_ node: ContentNode) throws(ContentError) -> ScriptLine.Cue {
        let word = try node.text()
        if word == "anything" { return .anything }
        if let topic = Topic(rawValue: word) { return .topic(topic) }
        if let aspect = RiskAspect(rawValue: word) { return .aspect(aspect) }
        if let kind = MoveKind(rawValue: word), !MoveKind.forms.contains(kind) { return .kind(kind) }
        let known =
            ["anything"] + Topic.allCases.map(\.rawValue) + RiskAspect.allCases.map(\.rawValue)
            + MoveKind.allCases.map(\.rawValue)
        throw node.error(
            .unknownWord(word, role: "topic or kind", nearest: Spelling.nearest(to: word, among: known)))
    }
}

/// The key of a client's file.
struct KeyNode {
    let key: ClientKey

    init(_ node: ContentNode, _ facts: FactNodes) throws(ContentError) {
        let fields = try node.fields(["focus", "second", "needs", "reasoning", "areas", "ask", "formulation"])
        let areas = try fields.required("areas").fields(ProblemArea.allCases.map(\.rawValue))
        var views: [ProblemArea: String] = [:]
        for area in ProblemArea.allCases { views[area] = try areas.required(area.rawValue).text() }
        key = ClientKey(
            focus: try Self.area(try fields.required("focus"), none: ProblemArea.undecided),
            second: try Self.area(fields["second"], none: "none"),
            needs: try fields.required("needs").names(among: facts.ids, role: "fact"),
            reasoning: try fields.required("reasoning").texts(), areas: views,
            ask: try fields.required("ask").text(),
            formulation: try fields.required("formulation").text().trimmed)
    }

    private static func area(_ node: ContentNode?, none: String) throws(ContentError) -> ProblemArea? {
        guard let node else { return nil }
        let word = try node.text()
        if word == none { return nil }
        if let area = ProblemArea(rawValue: word) { return area }
        let known = [none] + ProblemArea.allCases.map(\.rawValue)
        throw node.error(.unknownWord(word, role: "area", nearest: Spelling.nearest(to: word, among: known)))
    }
}
