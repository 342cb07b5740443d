import Content
import Practice
import Testing

/// What examples teach about words that no example has just so.
struct ExampleBookTests {
    private static let book = ExampleBook(
        [
            Example("When did Jean die?", kinds: [.closed], topics: [.deaths]),
            Example("Has anybody in the family died?", kinds: [.closed], topics: [.deaths]),
            Example("How often do you see Carol?", kinds: [.closed], topics: [.contact]),
            Example("You miss seeing her every day.", kinds: [.reflection], topics: [.contact]),
            Example("Tell me what she was like.", kinds: [.encourage, .open], topics: [.person]),
            Example("Lovely weather today.", kinds: [.greeting], topics: []),
        ], spellings: ["u": "you"], people: ["jean", "carol", "mum"], pronouns: ["he", "she", "her"])

    @Test(
        arguments: [
            ("When did your brother die?", Topic.deaths, MoveKind.closed),
            ("how often do u see mum?", .contact, .closed),
            ("You miss her.", .contact, .reflection),
            ("Tell me what Carol is like.", .person, .open),
            ("Lovely weather.", nil, .greeting),
        ] as [(String, Topic?, MoveKind)])
    func theLikeliestIsWhatTheExamplesWithTheseWordsAre(_ text: String, _ topic: Topic?, _ kind: MoveKind)
        throws
    {
        let reading = try #require(Self.book.reading(of: text, naming: Self.book.aliases(naming: [])))
        #expect(reading.topics.best?.label == topic)
        #expect(reading.acts.best?.label == kind)
    }

    @Test(arguments: ["", "?", "Qwerty uiop"])
    func wordsThatNoExampleHasMeanNothing(_ text: String) {
        #expect(Self.book.reading(of: text, naming: Self.book.aliases(naming: [])) == nil)
    }

    @Test func theSharesOfAllLabelsAreOneTogether() throws {
        var scores = LabelScores([("one", 1.0), ("two", 3.0), ("three", 3.0)])
        let best = try #require(scores.best)
        #expect(best.label == "two" && abs(best.share - 0.468) < 0.001)
        #expect(scores.lag(of: "one") == 2 && scores.lag(of: "four") == .infinity)
        #expect(scores.best(but: "two")?.label == "three")
        scores.favour("one", by: 4)
        #expect(scores.best?.label == "one")
        scores.rule(out: "one")
        #expect(scores.best?.label == "two")
    }

    @Test(arguments: [
        ("Mum's house", "mum s house"), ("DON’T", "don't"), ("your mum", "your jean"), ("u", "you"),
        ("wait — no", "wait no"),
    ])
    func someWordingsAreTheSame(_ one: String, _ other: String) {
        let aliases = Self.book.aliases(naming: [])
        #expect(Wording(one, aliases).traces == Wording(other, aliases).traces)
    }

    @Test(arguments: [("she left", "he stayed"), ("is it", "it is"), ("you went", "you went?")])
    func othersAreNot(_ one: String, _ other: String) {
        let aliases = Self.book.aliases(naming: [])
        #expect(Wording(one, aliases).traces != Wording(other, aliases).traces)
    }
}
