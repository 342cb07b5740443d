import Content
import Practice
import Testing

@Suite("A talk with a client")
struct EncounterTests {
    @Test(
        "Trust grows with what helps and shrinks with what does not",
        arguments: [
            ([Move(doing: .reflection)], 4), ([Move(doing: .summary)], 4), ([Move(doing: .advice)], 2),
            ([Move(doing: .reassurance)], 2),
            ([Move(doing: .namingIllness), Move(doing: .namingIllness)], 4),
            ([Move(doing: .frame), Move(doing: .frame)], 4), ([Move(doing: .silence)], 3),
            (Array(repeating: Move(asking: .contact, about: "carol", kind: .closed), count: 2), 3),
            (Array(repeating: Move(asking: .contact, about: "carol", kind: .closed), count: 3), 2),
            (Array(repeating: Move(asking: .contact, about: "carol", kind: .open), count: 4), 3),
        ] as [([Move], Int)])
    func trust(_ moves: [Move], _ level: Int) throws {
        var encounter = try Sample.encounter()
        for move in moves { encounter.take(move) }
        #expect(encounter.turns.last?.trustAfter == level)
    }

    @Test("Silence after something painful helps")
    func silence() throws {
        let encounter = try Sample.encounter().after(
            Move(doing: .reflection), Move(doing: .reflection), Move(asking: .deaths),
            Move(asking: .mourning, about: "frank"), Move(doing: .silence))
        #expect(encounter.turns[3].mood == .ashamed)
        #expect(encounter.turns[4].trustAfter == encounter.turns[4].trustBefore + 1)
    }

    @Test("What is held back comes with trust, and is evaded before, twice at most")
    func heldBack() throws {
        let question = Move(asking: .deaths)
        let early = try Sample.encounter().after(question)
        #expect(early.turns.last?.held == "anyone-died" && early.factsTold.isEmpty)
        #expect(early.answer == "Well, you lose people at my age, don't you?")
        let thrice = early.after(question, question)
        #expect(thrice.turns.last?.held == nil && thrice.factsTold.isEmpty)
        let trusted = early.after(Move(doing: .reflection), question)
        #expect(trusted.factsTold == ["frank-died"])
        #expect(trusted.answer.contains("My husband, Frank."))
    }

    @Test("What needs something told before, and an open question, waits for both")
    func toldBefore() throws {
        let about = Move(asking: .mourning, about: "frank")
        let trusting = try Sample.encounter().after(
            Move(doing: .reflection), Move(doing: .reflection), Move(doing: .reflection))
        #expect(trusting.after(about).factsTold.isEmpty)
        let told = trusting.after(Move(asking: .deaths))
        #expect(
            told.after(Move(asking: .mourning, about: "frank", kind: .closed)).factsTold == ["frank-died"])
        #expect(told.after(about).factsTold == ["frank-died", "not-cried"])
    }

    @Test("A closed question gets the first sentence, and asking on the rest")
    func closed() throws {
        let first = try Sample.encounter().after(Move(asking: .contact, about: "carol", kind: .closed))
        #expect(first.answer == "She rings on Sundays.")
        let rest = first.after(Move(asking: .contact, about: "carol", kind: .closed))
        #expect(rest.answer == "We used to go to the market together, but not since spring.")
    }

    @Test("A fact is told when what carries it was said, and not with the first words of its line")
    func partly() throws {
        for client in try Sample.shipped() {
            let manner = try Sample.content.get().manner
            let lines = client.lines.filter { !$0.tells.isEmpty && $0.needs == ScriptLine.Needs() }
            for line in lines {
                guard let topic = line.cues.compactMap(\.topic).first, topic != .risk else { continue }
                let start = Encounter(client, style: .plain, seed: 1, manner: manner)
                let closed = start.after(Move(asking: topic, about: line.about.first, kind: .closed))
                guard closed.turns.last?.lines == [line.id],
                    !line.says.contains(where: closed.answer.contains)
                else { continue }
                #expect(closed.factsTold == line.tellsAtOnce, "\(client.id): \(line.id)")
                let recogniser = Recogniser(try Sample.content.get().moves, people: client.people)
                let whole = closed.after(recogniser.recognise("Can you tell me more about that?"))
                #expect(Set(whole.factsTold).isSuperset(of: line.tells), "\(client.id): \(line.id)")
            }
        }
    }

    @Test("Who is meant is said where nobody was asked about")
    func named() throws {
        let talk = try Sample.encounter().after(
            Move(asking: .person, about: "carol"), Move(asking: .person, about: "frank"),
            Move(asking: .confiding))
        #expect(talk.answer.hasPrefix("Carol? Not really. She'd only worry."))
    }

    @Test("Asked for what was told, the client says so")
    func again() throws {
        let question = Move(asking: .contact, about: "carol")
        let encounter = try Sample.encounter().after(question, question)
        let client = try Sample.client()
        let says = try #require(client.reactions[.told])
        #expect(says.contains { encounter.answer == "\($0) She rings on Sundays." })
    }

    @Test("A leading question and jargon bring no line", arguments: [MoveKind.leading, .jargon])
    func noLine(_ kind: MoveKind) throws {
        let encounter = try Sample.encounter().after(Move(asking: .contact, about: "carol", kind: kind))
        #expect(encounter.linesSaid.isEmpty && !encounter.answer.isEmpty)
    }

    @Test("Not understood, the client never says the same twice in a row")
    func notUnderstood() throws {
        var encounter = try Sample.encounter()
        let recogniser = Recogniser(try Sample.content.get().moves, people: try Sample.client().people)
        var answers: [String] = []
        for _ in 0..<6 {
            encounter.take(recogniser.recognise("Qwerty uiop?"))
            answers.append(encounter.answer)
        }
        #expect(encounter.notUnderstoodInARow == 6)
        let repeats = zip(answers, answers.dropFirst()).contains { $0 == $1 }
        #expect(!repeats && !answers.contains(""))
    }

    @Test(
        "Someone who is not in the client's life is not known",
        arguments: [
            ("How often do you see Nigel?", true), ("How often do you see Carol?", false),
            ("Can you tell me about Nigel?", true), ("How do you spend Christmas?", false),
        ])
    func strangers(_ question: String, _ isUnknown: Bool) throws {
        let recogniser = Recogniser(try Sample.content.get().moves, people: try Sample.client().people)
        let encounter = try Sample.encounter().after(
            Move(asking: .person, about: "carol"), recogniser.recognise(question))
        #expect((encounter.answer == "I don't know who you mean, I'm afraid.") == isUnknown)
    }

    @Test(
        "Asked how they are, the client says so, whatever was talked of",
        arguments: ["How are you?", "How's it going?"])
    func howItIs(_ question: String) throws {
        let recogniser = Recogniser(try Sample.content.get().moves, people: try Sample.client().people)
        let encounter = try Sample.encounter().after(
            Move(asking: .person, about: "carol"), recogniser.recognise(question))
        #expect(encounter.linesSaid.contains("low"))
    }

    @Test("What comes by itself comes when its time has come, and once")
    func unasked() throws {
        var encounter = try Sample.encounter().after(
            Move(doing: .reflection), Move(doing: .reflection), Move(asking: .deaths),
            Move(asking: .mourning, about: "frank"))
        #expect(encounter.factsTold.contains("not-cried"))
        for _ in 0..<8 { encounter.take(Move(asking: .person, about: "carol")) }
        let late = encounter.turns.filter { $0.lines.contains("late") }
        #expect(late.count == 1 && late.first.map { $0.number >= 9 } ?? false)
    }

    @Test(
        "A pronoun means the one talked of last whom it fits",
        arguments: [
            ("How often do you see her?", "carol"), ("What was he like?", "frank"),
            ("Do you miss him?", "frank"),
        ])
    func pronouns(_ question: String, _ person: String) throws {
        let recogniser = Recogniser(try Sample.content.get().moves, people: try Sample.client().people)
        let encounter = try Sample.encounter().after(
            Move(asking: .person, about: "carol"), Move(asking: .person, about: "frank"),
            recogniser.recognise(question))
        #expect(encounter.turns.last?.person == person)
    }

    @Test("The same client, seed and turns make the same talk, and another seed another")
    func determinism() throws {
        for client in try Sample.shipped() {
            let play = ScriptPlay(client, manner: try Sample.content.get().manner)
            #expect(play.drawn(seed: 7, turns: 40) == play.drawn(seed: 7, turns: 40))
            #expect(play.drawn(seed: 7, turns: 40) != play.drawn(seed: 8, turns: 40))
        }
    }
}

extension ScriptLine.Cue {
    fileprivate var topic: Topic? { if case .topic(let topic) = self { topic } else { nil } }
}
