import Content
import Practice
import Testing

/// What is answered to an inquiry into thoughts of suicide.
@Suite("An inquiry into thoughts of suicide")
struct InquiryTests {
    private static let questions: [(text: String, aspects: [RiskAspect])] = [
        ("Do you ever think of ending your life?", []),
        ("Is life worth living?", [.wish]),
        ("Do you wish you were dead?", [.wish]),
        ("Do you have a plan?", [.plan]),
        ("Have you thought about how you would do it?", [.plan]),
        ("do you have any pills at home or a plan", [.means, .plan]),
        ("Would you act on it?", [.intent]),
        ("what stops you", [.holding]),
        ("What keeps you going?", [.holding]),
        ("Have you ever tried to end your life?", [.attempts]),
        ("do you cut yourself", [.selfHarm]),
        ("have you ever hurt yourself or tried to end it", [.selfHarm, .attempts]),
        ("are you safe tonight", [.tonight]),
        ("Can you keep yourself safe until we meet again?", [.tonight]),
        ("Does anyone know about these thoughts?", [.knows]),
        ("Who would you call if it got worse?", [.help]),
        ("can i ring the doctor with you today", [.help]),
        ("Could we make a safety plan together?", [.help]),
        ("Do you drink?", [.drink]),
        ("How often do the thoughts come?", [.often]),
        ("Has anyone in your family killed themselves?", [.family]),
        ("Have you ever wished you could go to sleep and not wake up?", [.wish]),
        ("Are there any medicines in the house you could take?", [.means]),
    ]

    @Test("What each question asks about is told", arguments: questions)
    func aspects(_ text: String, _ aspects: [RiskAspect]) throws {
        let move = try RecognitionSample.recognised(text)
        #expect(move.sentences.flatMap(\.aspects) == aspects)
    }

    @Test(
        "What is no such question is none",
        arguments: [
            "Are you safe at home?", "Does he drink?", "Do you have any plans for Christmas?",
            "How close are you to Alan?", "Are you taking any tablets?", "What do you do at night?",
        ])
    func others(_ text: String) throws {
        #expect(try RecognitionSample.recognised(text).sentences.flatMap(\.aspects) == [])
    }

    @Test("Every client has an answer to every part, and the general question is answered whole")
    func answered() throws {
        for client in try Sample.shipped() {
            for aspect in RiskAspect.allCases {
                #expect(
                    client.lines.contains { $0.cues.contains(.aspect(aspect)) }, "\(client.id): \(aspect)")
            }
            let talk = try encounter(client).after(Move(asking: .risk, kind: .closed))
            let line = try #require(client.lines.first { $0.cues.contains(.topic(.risk)) })
            #expect(line.says.contains { talk.answer.contains($0) }, "\(client.id): \(talk.answer)")
        }
    }

    /// The lines that a question of the list may bring: those on what it asks, and on the thoughts in general.
    private func fit(_ line: String, _ aspects: [RiskAspect], _ client: ScriptedClient) -> Bool {
        let cues = client.lines.first { $0.id == line }?.cues ?? []
        return cues.contains(.anything) || cues.contains(.topic(.risk))
            || aspects.contains { cues.contains(.aspect($0)) }
    }

    @Test("Asked all of it in a row, twice, nobody gives an answer that does not fit")
    func inARow() throws {
        for client in try Sample.shipped() {
            let recogniser = Recogniser(try Sample.content.get().moves, people: client.people)
            var talk = try encounter(client)
            for question in Self.questions + Self.questions {
                talk.take(recogniser.recognise(question.text))
                let turn = try #require(talk.turns.last)
                #expect(turn.isUnderstood && !turn.reply.isEmpty)
                #expect(
                    turn.lines.allSatisfy { fit($0, question.aspects, client) },
                    "\(client.id): \(question.text) \(turn.lines)")
                let stock = [Reaction.encourage, .nothingMore, .notUnderstood, .interrogated, .leading]
                    .flatMap { client.reactions[$0] ?? [] }
                #expect(stock.allSatisfy { !turn.reply.contains($0) }, "\(client.id): \(turn.reply)")
            }
        }
    }

    @Test("What is not out yet is not presupposed: the thoughts come before the plan")
    func order() throws {
        let rowan = try #require(try Sample.shipped().first { $0.id == "rowan" })
        let talk = try encounter(rowan).after(Move(asking: .plan))
        #expect(talk.factsTold == ["thoughts"])
    }

    @Test("Several questions on it are all answered, two at once")
    func together() throws {
        let rowan = try #require(try Sample.shipped().first { $0.id == "rowan" })
        let recogniser = Recogniser(try Sample.content.get().moves, people: rowan.people)
        let talk = try encounter(rowan).after(
            recogniser.recognise("Do you think of ending your life? Do you have a plan?"))
        #expect(talk.turns.last?.lines == ["risk-line", "risk-plan"])
    }

    @Test(
        "A question may leave to the sentence before it what it asks about",
        arguments: [
            "Sometimes when people feel this low they think about suicide. Do you?",
            "Sometimes when people feel this low they think of ending their life. Have you had thoughts like that?",
            "Some people who feel like this want to die. Is that so for you?",
        ])
    func completed(_ text: String) throws {
        let rowan = try #require(try Sample.shipped().first { $0.id == "rowan" })
        let recogniser = Recogniser(try Sample.content.get().moves, people: rowan.people)
        let talk = try encounter(rowan).after(recogniser.recognise(text))
        #expect(talk.factsTold == ["thoughts"])
    }

    @Test("Right after it, who has been told \"this\" is who knows of the thoughts")
    func whoKnows() throws {
        let rowan = try #require(try Sample.shipped().first { $0.id == "rowan" })
        let recogniser = Recogniser(try Sample.content.get().moves, people: rowan.people)
        let talk = try encounter(rowan).after(
            Move(asking: .risk), recogniser.recognise("Have you told anyone about this?"))
        #expect(talk.turns.last?.lines == ["risk-knows"])
    }

    @Test("Told that there are none, the client says no more")
    func leading() throws {
        for client in try Sample.shipped() {
            let recogniser = Recogniser(try Sample.content.get().moves, people: client.people)
            let talk = try encounter(client).after(
                recogniser.recognise("You're not thinking of killing yourself, are you?"))
            #expect(client.reactions[.leadingOnRisk]?.contains { talk.answer.contains($0) } ?? false)
            #expect(talk.factsTold.isEmpty)
        }
    }

    private func encounter(_ client: ScriptedClient) throws -> Encounter {
        Encounter(client, style: .plain, seed: 5, manner: try Sample.content.get().manner)
    }
}
