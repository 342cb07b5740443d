import CaseModel
import Interview
import Testing

/// Questions to the program at any prompt, and answers mapped to choices.
@Suite("Understanding")
struct UnderstandingTests {
    /// What to type to come to a question of each kind, and its key.
    static let places: [(lines: [String], key: String)] = [
        (["uk"], "welcome.go-on"), (["uk", "yes"], "welcome.age"), (["uk", "yes", "41"], "phq9.1"),
        (Sitting.welcome + Sitting.phq9, "mood.onset"),
        (Sitting.welcome + Sitting.phq9 + ["last spring", "not much"], "people.list"),
        (
            Sitting.welcome + Sitting.phq9 + ["last spring", "not much", "Adil", "no", "no"],
            "person.relationship@p1"
        ),
        (Sitting.welcome + Sitting.phq9 + ["last spring", "I told Priya about it."], "offer"),
    ]

    static let questions = [
        "what do u mean exactly?", "do u mean just family or everyone?", "why do u ask?", "y do u ask",
        "who else can read this?", "is this saved in ur file?", "what should i put here?",
    ]

    @Test("A question is answered, and nothing is stored", arguments: places.map(\.key), questions)
    func asked(_ key: String, _ question: String) throws {
        let place = try #require(Self.places.first { $0.key == key })
        var sitting = try Sitting()
        sitting.type(place.lines)
        #expect(sitting.asked == key)
        let count = sitting.events.count
        sitting.type(question)
        #expect(sitting.asked == key)
        #expect(sitting.events.count == count)
        #expect(!sitting.said.isEmpty)
        #expect(!sitting.effects.contains { if case .problem = $0 { true } else { false } })
    }

    @Test(
        "An answer with a question mark is an answer where any words are",
        arguments: ["who knows? my boss left", "what a year"])
    func answers(_ words: String) throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", words])
        #expect(sitting.inventory.words(.aroundOnset) == words)
    }

    @Test(
        "Ways to say yes", arguments: ["yeh ok", "yeah ok", "ok then", "yes of course", "yh", "ok sure", "y"])
    func yes(_ words: String) throws {
        var sitting = try Sitting()
        sitting.type(["uk", words])
        #expect(sitting.asked == "welcome.age")
    }

    /// An item of the PHQ-9, and the two rings of a person.
    @Test(
        "Own words for a choice are said back, the choice's own are not",
        arguments: [
            ("most days", "2", true), ("never", "0", true), ("several days", "1", false), ("3", "3", false),
            ("nearly every day i think", "3", true), ("more than half", "2", false),
        ])
    func saidBack(_ words: String, _ choice: String, _ isSaid: Bool) throws {
        var sitting = try Sitting()
        sitting.type(Sitting.welcome + [words])
        #expect(sitting.inventory.choice("phq9.1") == choice)
        #expect(sitting.said.contains("I have put that down as") == isSaid)
    }

    @Test(
        "The wished ring may be the one now", arguments: ["same", "the same", "same as now", "where she is"])
    func same(_ words: String) throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "not much", "my mum", "no", "no", "3", words])
        #expect(sitting.inventory.closenessWished(PersonID(1)) == .lessClose)
        #expect(sitting.asked == "person.contact@p1")
    }

    @Test(
        "A plain first word decides a choice of yes and no, unless it is turned round",
        arguments: [
            ("no imran decided", "forced"), ("yes. i had wanted it for years", "chosen"),
            ("yes but only half", nil),
        ])
    func firstWord(_ words: String, _ choice: String?) throws {
        var sitting = try Sitting.atOnset()
        sitting.type([
            "last spring", "not much", "no", "no", "no", "yes", "we moved house", "in May", "a", "b", "c",
        ])
        #expect(sitting.asked == "change.chosen@e1")
        sitting.type(words)
        #expect(sitting.inventory.choice(.changeChosen, .lifeEvent(LifeEventID(1))) == choice)
        #expect(sitting.said.contains("I have put that down as") == (choice != nil))
    }

    @Test(
        "What only leads up to a choice does not hide it",
        arguments: ["i said, im at peace with it", "im at peace with it", "I think it comes in waves"])
    func leads(_ words: String) {
        let options = [
            ChoiceReader.Option(id: "raw", label: "It still hurts as much as at first", also: ["raw"]),
            ChoiceReader.Option(id: "waves", label: "It comes in waves, but it eases", also: ["waves"]),
            ChoiceReader.Option(
                id: "peace", label: "I am mostly at peace with it", also: ["peace", "at peace", "fine"]),
        ]
        let read = try? ChoiceReader.read(words, among: options)
        #expect(read == (words.contains("waves") ? "waves" : "peace"))
    }
}
