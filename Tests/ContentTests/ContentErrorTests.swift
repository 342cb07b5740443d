import CaseModel
import Content
import Interview
import Testing

@Suite("Errors in content files")
struct ContentErrorTests {
    private static let head = "id: x\ntitle: X\nquestions:\n"

    @Test(
        "Errors name the place and the nearest word",
        arguments: [
            (
                head + "  - id: a\n    aks: b\n    help: c\n",
                "t.yaml:5:5: unknown key “aks”, did you mean “ask”?"
            ),
            (head + "  - id: a\n    ask: b\n", "t.yaml:4:5: the key “help” is missing"),
            (
                head + "  - {id: a, ask: b, help: c, kind: txt}\n",
                "t.yaml:4:36: “txt” is no kind of question, did you mean “text”?"
            ),
            (
                head + "  - {id: a, ask: b, help: c}\n  - {id: a, ask: b, help: c}\n",
                "t.yaml:5:5: the question “a” is already at t.yaml:4:5"
            ),
            (
                head
                    + "  - {id: moon, ask: b, help: c}\n  - {id: b, ask: b, help: c, when: [{question: mon, is: [x]}]}\n",
                "t.yaml:5:48: “mon” is no question, did you mean “moon”?"
            ),
            (
                head + "  - {id: a, ask: b, help: c, kind: choice}\n",
                "t.yaml:4:5: the key “choices” is missing"
            ),
            (
                head + "  - {id: a, ask: b, help: c, kind: number, between: [9, 1]}\n",
                "t.yaml:4:53: the first number must not exceed the last"
            ),
            ("id: [\n", "t.yaml:2:1: this is not YAML: did not find expected node content"),
            ("", "t.yaml:1:1: the file is empty"),
        ])
    func errors(_ text: String, _ message: String) {
        let error = #expect(throws: ContentError.self) {
            try QuestionReader.questionnaire(from: [ContentFile(path: "t.yaml", text: text)])
        }
        #expect(error?.description == message)
    }

    @Test("A phrase that is missing is named")
    func missingPhrase() {
        let error = #expect(throws: ContentError.self) {
            try WordsReader.phrases(from: ContentFile(path: "p.yaml", text: "part: x\n"))
        }
        #expect(error?.description == "p.yaml:1:1: the key “welcome-back” is missing")
    }
}
