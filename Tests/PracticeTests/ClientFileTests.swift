import Assessment
import CaseModel
import Content
import Interview
import Practice
import Testing

@Suite("The files of clients")
struct ClientFileTests {
    @Test("The article's example can be read, and every line of it said")
    func example() throws {
        let client = try Sample.client()
        #expect(client.people.count == 2 && client.facts.count == 2 && client.key.focus == .grief)
        let play = ScriptPlay(client, manner: try Sample.content.get().manner)
        #expect(play.systematic().linesSaid.count == client.lines.count)
    }

    @Test(
        "What is wrong is said with its place and the nearest word",
        arguments: [
            (
                "relationship: sister", "relationship: sistr",
                "28:19: “sistr” is no relationship, did you mean “sister”?"
            ),
            ("tells: [not-cried]", "tells: [not-cryed]", "“not-cryed” is no fact, did you mean “not-cried”?"),
            ("about: [frank]", "about: [franck]", "“franck” is no person, did you mean “frank”?"),
            (
                "on: [mood, onset]", "on: [mood, onsett]",
                "“onsett” is no topic or kind, did you mean “onset”?"
            ),
            ("tangents:", "tangent:", "unknown key “tangent”, did you mean “tangents”?"),
            ("  focus: grief ", "  focus: greif ", "“greif” is no area, did you mean “grief”?"),
            ("  - id: coat", "  - id: low", "the line “low” is already at"),
            ("{trust: 4}", "{trust: 14}", "trust must be a number from 0 to 10"),
            (
                "at-once: [frank-died]", "at-once: [not-cried]",
                "“not-cried” is no fact that the line tells"
            ),
            ("  plan: \"No", "  plann: \"No", "“plann” is no part of the inquiry, did you mean “plan”?"),
            ("{ago: 7 months,", "{ago: 7 moons,", "“moons” is no unit"),
        ])
    func mistakes(_ old: String, _ new: String, _ said: String) throws {
        let file = try Sample.file(old, new)
        let error = #expect(throws: ContentError.self) { try ClientReader.read(file) }
        let words = error?.description ?? ""
        #expect(words.contains(said) && words.hasPrefix("maureen.yaml:"), "\(words)")
    }

    @Test("A line that nothing brings and a key that nothing reaches are found")
    func unreachable() throws {
        let client = try ClientReader.read(
            try Sample.file("needs: {trust: 4}  ", "needs: {trust: 4, told: [frank-died]}"))
        let play = ScriptPlay(client, manner: try Sample.content.get().manner)
        #expect(!play.systematic().linesSaid.contains("anyone-died"))
        let rules = try RuleReader.read(ContentFile.shipped(in: "rules"), hash: "test")
            .book
        let recogniser = Recogniser(try Sample.content.get().moves, people: client.people)
        let problems = play.problems(recogniser, Assessor(rules: rules), today: Sample.day)
        for found in [
            ScriptProblem.unreachableLine("anyone-died"), .unreachableKey(fact: "frank-died"),
            .modelMisses(fact: "frank-died"),
        ] { #expect(problems.contains(found)) }
    }

    @Test("Every line of the clients that come with the program can be said, and every fact found")
    func shipped() throws {
        for client in try Sample.shipped() {
            let play = ScriptPlay(client, manner: try Sample.content.get().manner)
            let whole = play.systematic()
            let said = (1...5).reduce(into: whole.linesSaid) { said, seed in
                said.formUnion(play.drawn(seed: UInt64(seed), turns: 120).linesSaid)
            }
            #expect(client.lines.map(\.id).filter { !said.contains($0) } == [], "\(client.id)")
            #expect(
                Set(client.facts.map(\.id) + [ScriptedFact.onset]) == Set(whole.factsTold), "\(client.id)")
            #expect((5...10).contains(client.people.count), "\(client.id)")
            #expect((25...45).contains(client.interview.count), "\(client.id)")
        }
    }

    @Test("What facts may state are choices of the interview")
    func statable() throws {
        let content = try InterviewContent(from: ContentFile.shipped) { _ in "test" }
        for (question, choices) in StatableQuestions.choices {
            let asked = try #require(content.questionnaire.question(QuestionID(question)))
            #expect(asked.choices.map(\.id) == choices, "\(question)")
        }
    }
}
