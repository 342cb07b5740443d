import Content
import Practice
import Testing

/// Files of examples of what trainees say.
struct ExampleReaderTests {
    private static let path = "practice/examples/deaths.txt"

    private static func read(_ text: String) throws -> [Example] {
        try ExampleReader.read([
            ContentFile(path: path, text: text), ContentFile(path: "crisis.yaml", text: "-"),
        ])
    }

    @Test func aLineIsAnExample() throws {
        let text =
            "# Remarks are left out.\n\nopen | deaths mourning | How did you say goodbye | or not?\nsilence |  | …\n"
        #expect(
            try Self.read(text) == [
                Example("How did you say goodbye | or not?", kinds: [.open], topics: [.deaths, .mourning]),
                Example("…", kinds: [.silence], topics: []),
            ])
    }

    @Test(arguments: [
        ("open | deaths\n", 1, 1, "an example is what it does | what it is on | the words"),
        ("\nopen | deaths |  \n", 2, 1, "an example is what it does | what it is on | the words"),
        ("open | deths | Who died?\n", 1, 8, "“deths” is no topic, did you mean “deaths”?"),
        ("opn | deaths | Who died?\n", 1, 1, "“opn” is no kind, did you mean “open”?"),
    ])
    func mistakesHaveTheirPlace(_ text: String, _ line: Int, _ column: Int, _ message: String) throws {
        let error = #expect(throws: ContentError.self) { try Self.read(text) }
        #expect(error?.location == ContentLocation(file: Self.path, line: line, column: column))
        #expect(error.map { "\($0.problem)" } == message)
    }

    @Test func noShippedExampleStandsTwice() throws {
        let words = try ExampleReader.read(ContentFile.shipped).map(\.words)
        #expect(words.count > 10_000 && Set(words).count == words.count)
    }
}
