import Assessment
import CaseModel
import Content
import Practice
import Testing

@Suite("Debriefs")
struct DebriefTests {
    private func debrief(_ encounter: Encounter, _ conclusion: Conclusion = concluded) throws -> Debrief {
        let rules = try RuleReader.read(ContentFile.shipped(in: "rules"), hash: "test")
            .book
        return Debrief(
            encounter, conclusion, coaching: try Sample.content.get().coaching,
            suggestion: Assessor(rules: rules).suggestion(for: encounter.inventory(today: Sample.day)))
    }

    private static let concluded = {
        var conclusion = Conclusion()
        conclusion.focus = .transition
        conclusion.turns = [1]
        conclusion.formulation = "It is the change."
        return conclusion
    }()

    private func words(_ page: DebriefPage) -> String {
        page.sections.map { section in
            "# \(section.title)\n"
                + section.blocks.map { block in
                    switch block {
                    case .paragraph(let text): text
                    case .list(let lines): lines.joined(separator: "\n")
                    case .entries(let entries):
                        entries.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
                    case .table(_, let rows): rows.map { $0.joined(separator: " | ") }.joined(separator: "\n")
                    }
                }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// A talk that finds the death, asks one side of what is expected, and hurries past a feeling.
    private func talk() throws -> Encounter {
        try Sample.encounter().after(
            Move(asking: .expectsOf, about: "carol"), Move(doing: .reflection), Move(doing: .reflection),
            Move(asking: .deaths), Move(asking: .mourning, about: "frank"),
            Move(asking: .contact, about: "carol", kind: .closed),
            Move(doing: .advice))
    }

    @Test("It says what was found and in which turn, what was not, and what would have been said")
    func found() throws {
        let text = words(try debrief(try talk()).page)
        #expect(text.contains("2 of 3 things"))
        #expect(text.contains("Turn 4: Frank, her husband of 41 years, died"))
        #expect(
            text.contains(
                "Not found:\nThe low mood began 7 months ago. Ask: “When did you begin to feel like this?”"))
        #expect(text.contains("“I don't sleep. I'm up at four with the kettle."))
    }

    @Test("It says whom one side of what is expected was asked of, and whom nothing")
    func sides() throws {
        let text = words(try debrief(try talk()).page)
        #expect(text.contains("With Carol you asked one side of what is expected only."))
        #expect(text.contains("The other: “What do you think Carol expects of you?”"))
        let lazy = words(try debrief(try Sample.encounter().after(Move(asking: .mood))).page)
        #expect(lazy.contains("Not asked about at all: Frank (husband), Carol (sister)."))
    }

    @Test("It counts and quotes, with a good turn and one to try again")
    func how() throws {
        let text = words(try debrief(try talk()).page)
        #expect(text.contains("Questions: 3 open, 1 closed, 0 leading, 0 double"))
        #expect(text.contains("Said back: 2 reflections, 0 summaries, 0 silences"))
        #expect(text.contains("Feelings: 1 that hurt, 0 met before the next question"))
        #expect(text.contains("Too early: 1 piece of advice"))
        #expect(text.contains("Try again, turn 6: “contact carol” The client had just shown a feeling"))
    }

    @Test("It sets the focus beside the key and what the program makes of the talk")
    func focus() throws {
        let text = words(try debrief(try talk()).page)
        #expect(text.contains("You: transition\nThe expert: grief\nKith, from what you obtained: grief"))
        #expect(text.contains("The low mood began within a month of the death of her husband."))
        #expect(
            text.contains(
                "What other questions would have brought to light."))
    }

    @Test("Where nothing that matters came to light, the question that finds it is named")
    func question() throws {
        let text = words(
            try debrief(try Sample.encounter().after(Move(asking: .contact, about: "carol"))).page)
        #expect(
            text.contains(
                "The question that finds it: “Has anyone close to you died, and how has it been since?”"))
        #expect(text.contains("Try again and ask early: “Has anyone close to you died?”"))
    }

    @Test("What was asked about and did not come is to be stayed with")
    func stay() throws {
        let asked = Move(asking: .mourning, about: "frank", kind: .closed)
        let text = words(try debrief(try talk(without: asked)).page)
        #expect(text.contains("You asked about this; say back what you hear, and ask on."))
    }

    /// A talk that finds the death and asks about the mourning in a way that brings nothing out.
    private func talk(without asked: Move) throws -> Encounter {
        try Sample.encounter().after(
            Move(doing: .reflection), Move(doing: .reflection), Move(asking: .onset), Move(asking: .deaths),
            asked)
    }

    @Test("What was held back and never told is named with its turn")
    func heldBack() throws {
        let text = words(
            try debrief(try Sample.encounter().after(Move(asking: .mood), Move(asking: .deaths))).page)
        #expect(text.contains("First held back and never told: at turn 2 you said “deaths”"))
    }

    @Test("Before anything was concluded the key stays closed")
    func closed() throws {
        let text = words(try debrief(try talk(), Conclusion()).page)
        #expect(text.contains("# How you asked") && text.contains("2 of 3 things"))
        for secret in ["grief", "Not found", "Where you would begin", "The low mood began"] {
            #expect(!text.contains(secret), "\(secret)")
        }
    }

    @Test(
        "A closed question on what is best asked plainly is not held against anyone",
        arguments: [Topic.risk, .safety, .onset, .deaths])
    func plainly(_ topic: Topic) throws {
        let text = words(try debrief(try Sample.encounter().after(Move(asking: topic, kind: .closed))).page)
        #expect(!text.contains("gets a fact and no story"))
    }

    @Test("Who was asked about in passing was asked about, with what was asked")
    func passing() throws {
        let recogniser = Recogniser(try Sample.content.get().moves, people: try Sample.client().people)
        let talk = try Sample.encounter().after(
            recogniser.recognise("Do you argue with Frank or Carol?"))
        let text = words(try debrief(talk).page)
        #expect(!text.contains("Not asked about at all") && !text.contains("| – |"))
        #expect(text.contains("Carol (sister) | arguments |") && text.contains("and 8 more"))
    }

    @Test("Somebody who is known to have died is asked about as such")
    func dead() throws {
        let moves = [
            Move(doing: .reflection), Move(asking: .deaths),
            Move(asking: .arguments, about: "frank", kind: .closed),
        ]
        var talk = try Sample.encounter()
        for move in moves { talk.take(move) }
        let text = words(try debrief(talk).page)
        #expect(
            text.contains("When you and Frank disagreed, how did it go?")
                || !text.contains("and Frank disagree"))
        #expect(!text.contains("When you and Frank disagree, how does it go?"))
    }

    @Test("A question that brought nothing is no good example")
    func missed() throws {
        let text = words(try debrief(try Sample.encounter().after(Move(asking: .deaths))).page)
        #expect(!text.contains("Good, turn"))
    }

    @Test(
        "The parts of a formulation are seen, with a question mark or without",
        arguments: [
            ("losing frank is where it started … what do you think", Set([.event, .link, .agreement])),
            ("It began when Frank died, does that fit", Set([.event, .link, .agreement])),
            (
                "You have depression, it can be treated. It came on after Frank died. Is that right?",
                Set(FormulationPart.allCases)
            ),
        ] as [(String, Set<FormulationPart>)])
    func parts(_ words: String, _ parts: Set<FormulationPart>) throws {
        let client = try Sample.client()
        let recogniser = Recogniser(try Sample.content.get().moves, people: client.people)
        #expect(FormulationPart.parts(of: recogniser.recognise(words), client) == parts)
    }

    @Test("There is no grade, and no sentence without an end")
    func plain() throws {
        for client in try Sample.shipped() {
            let play = ScriptPlay(client, manner: try Sample.content.get().manner)
            let text = words(try debrief(play.drawn(seed: 3, turns: 25)).page)
            for word in ["score", "grade", "well done", "{ask}", "{topic}", "{reply}", "{person}"] {
                #expect(!text.lowercased().contains(word), "\(client.id): \(word)")
            }
        }
    }
}
