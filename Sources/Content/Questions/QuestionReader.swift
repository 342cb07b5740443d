import CaseModel
package import Interview

/// Reads the question files into a questionnaire.
///
/// One file is one section; files are read in the order given. Every name must be unique, and every question that a
/// condition names must exist.
package struct QuestionReader {
    private var places: [QuestionID: ContentLocation] = [:]
    private var references: [(name: QuestionID, node: ContentNode)] = []

    /// Reads these files.
    ///
    /// - Throws: `ContentError` with the place of the first thing that is wrong.
    package static func questionnaire(from files: [ContentFile]) throws(ContentError) -> Questionnaire {
        var reader = QuestionReader()
        var sections: [Section] = []
        for file in files { sections.append(try reader.section(try ContentNode(file))) }
        for (name, node) in reader.references where reader.places[name] == nil {
            let known = reader.places.keys.map(\.description).sorted()
            throw node.error(
                .unknownWord(
                    name.description, role: "question",
                    nearest: Spelling.nearest(to: name.description, among: known)))
        }
        return Questionnaire(sections: sections)
    }

    private mutating func section(_ node: ContentNode) throws(ContentError) -> Section {
        let fields = try node.fields(["id", "title", "opening", "answers", "questions"])
        var shared: [String: [Choice]] = [:]
        if let answers = fields["answers"] {
            for (name, choices) in try answers.pairs() { shared[try name.text()] = try Self.choices(choices) }
        }
        var questions: [Question] = []
        for element in try fields.required("questions").list() {
            questions.append(try question(element, shared))
        }
        return Section(
            id: try fields.required("id").text(), title: try fields.required("title").text(),
            opening: try fields["opening"]?.text().trimmed, questions: questions)
    }

    private mutating func question(_ node: ContentNode, _ shared: [String: [Choice]]) throws(ContentError)
        -> Question
    {
        let fields = try node.fields(Self.keys)
        let id = QuestionID(try fields.required("id").text())
        if let first = places[id] {
            throw node.error(.duplicate(id.description, role: "question", first: first))
        }
        places[id] = node.location
        var question = Question(
            id: id, ask: try fields.required("ask").text().trimmed,
            help: try fields.required("help").text().trimmed)
        if let scope = fields["scope"] { question.scope = try scope.word(role: "scope") }
        if let kind = fields["kind"] { question.kind = try kind.word(role: "kind of question") }
        if let adds = fields["adds"] { question.adds = try adds.word(role: "addition") }
        question.allowsNone = try fields["allows-none"]?.flag() ?? false
        question.takesBack = try fields["takes-back"]?.flag() ?? false
        question.isVerbatim = try fields["verbatim"]?.flag() ?? false
        question.needs = try fields["needs"]?.text()
        question.limit = try fields["limit"]?.number()
        question.before = try fields["before"]?.text().trimmed
        question.short = try fields["short"]?.text()
        question.code = try fields["code"]?.text()
        if let between = fields["between"] { question.range = try Self.range(between) }
        question.choices = try choices(of: question.kind, fields, shared)
        if let when = fields["when"] { question.when = try conditions(when) }
        if let variants = fields["variants"] {
            for variant in try variants.list() {
                let parts = try variant.fields(["when", "ask"])
                question.variants.append(
                    Question.Variant(
                        when: try conditions(try parts.required("when")),
                        ask: try parts.required("ask").text()))
            }
        }
        return question
    }

    private static let keys = [
        "id", "ask", "help", "before", "scope", "kind", "adds", "allows-none", "takes-back", "verbatim",
        "needs",
        "limit",
        "code", "short", "between", "choices", "answers", "when", "variants",
    ]

    private static func range(_ node: ContentNode) throws(ContentError) -> ClosedRange<Int> {
        let ends = try node.list()
        guard ends.count == 2 else { throw node.error(.wrongShape(needed: "two numbers", at: "between")) }
        let first = try ends[0].number()
        let last = try ends[1].number()
        guard first <= last else { throw node.error(.invalid("the first number must not exceed the last")) }
        return first...last
    }

    private func choices(
        of kind: Question.Kind, _ fields: ContentFields, _ shared: [String: [Choice]]
    ) throws(ContentError) -> [Choice] {
        if let node = fields["choices"] { return try Self.choices(node) }
        if let node = fields["answers"] {
            let name = try node.text()
            guard let choices = shared[name] else {
                let nearest = Spelling.nearest(to: name, among: shared.keys.sorted())
                throw node.error(.unknownWord(name, role: "set of answers", nearest: nearest))
            }
            return choices
        }
        if kind == .choice { throw fields.node.error(.missingKey("choices")) }
        return kind == .yesNo ? [Choice(id: "yes", label: "Yes"), Choice(id: "no", label: "No")] : []
    }

    private static func choices(_ node: ContentNode) throws(ContentError) -> [Choice] {
        var choices: [Choice] = []
        for element in try node.list() {
            let fields = try element.fields(["id", "label", "also", "code"])
            choices.append(
                Choice(
                    id: try fields.required("id").text(), label: try fields.required("label").text(),
                    also: try fields["also"]?.texts() ?? [], code: try fields["code"]?.text()))
        }
        return choices
    }
}

extension QuestionReader {
    private mutating func conditions(_ node: ContentNode) throws(ContentError) -> [Condition] {
        var conditions: [Condition] = []
        for element in try node.list() { conditions.append(try condition(element)) }
        return conditions
    }

    private mutating func condition(_ node: ContentNode) throws(ContentError) -> Condition {
        let fields = try node.fields([
            "question", "is", "is-not", "not-told", "standing", "has", "lacks", "relationship-unknown",
            "undated",
            "noticed", "nobody",
            "people-at-least", "named-in", "left-open", "any-symptom", "can-speak", "own-change",
            "not-ended",
        ])
        if let question = fields["question"] {
            let id = try reference(question)
            if let choices = fields["is"] { return .answered(id, Set(try choices.texts())) }
            return .notAnswered(id, Set(try fields.required("is-not").texts()))
        }
        if let question = fields["not-told"] { return .notTold(try reference(question)) }
        if let standing = fields["standing"] {
            var standings: Set<Person.Standing> = []
            for word in try standing.list() { standings.insert(try word.word(role: "standing")) }
            return .standing(standings)
        }
        if let kind = fields["has"] { return .has(try kind.word(role: "kind of life event")) }
        if let kind = fields["lacks"] { return .lacks(try kind.word(role: "kind of life event")) }
        if let count = fields["people-at-least"] { return .people(atLeast: try count.number()) }
        if let question = fields["named-in"] { return .namedIn(try reference(question)) }
        if let areas = fields["left-open"] {
            var pair: Set<ProblemArea> = []
            for area in try areas.list() { pair.insert(try area.word(role: "area")) }
            return .leftOpen(pair)
        }
        if fields["relationship-unknown"] != nil { return .relationshipUnknown }
        if fields["undated"] != nil { return .undated }
        if fields["noticed"] != nil { return .noticed }
        if fields["nobody"] != nil { return .nobody }
        if fields["any-symptom"] != nil { return .anySymptom }
        if let question = fields["not-ended"] { return .notEnded(try reference(question)) }
        if fields["can-speak"] != nil { return .canSpeak }
        if fields["own-change"] != nil { return .ownChange }
        throw node.error(.invalid("an empty condition"))
    }

    private mutating func reference(_ node: ContentNode) throws(ContentError) -> QuestionID {
        let id = QuestionID(try node.text())
        references.append((id, node))
        return id
    }
}
