import CaseModel
import Practice
import Testing

/// What an utterance is on, and about whom.
struct RecognitionTopicTests {
    @Test(arguments: [
        ("What did you hope Carol would do?", Topic.expectsOf),
        ("And what did Carol want you to do?", .expectedBy),
        ("how often do u n alan see each othr", .contact),
        ("Has anyone close to you died?", .deaths),
        ("Were you able to cry after she died?", .mourning),
        ("Have you had thoughts of ending your life?", .risk),
        ("Do you feel safe at home?", .safety),
        ("When did you first feel low?", .onset),
        ("What was going on in your life around that time?", .aroundOnset),
        ("Was it always like that between you and him?", .changeBetween),
        ("Have you always been shy?", .lifelong),
        ("What is hard about how things are now?", .roles),
        ("do you get on?", .person),
        ("Tell me about anyone else who matters to you", .people),
        ("what have you lost apart from her", .roles),
        ("what do you miss most", .mourning),
        ("have you got any mates from the post", .people),
        ("Do you drink?", .mood),
        ("Tell me about your course", .roles),
        ("How is work going?", .roles),
    ])
    func theTopicIsTold(_ text: String, topic: Topic) throws {
        let move = try RecognitionSample.recognised(text)
        #expect(move.topics == [topic])
    }

    @Test func bothQuestionsOfADoubleOneAreToldWithTheirTopics() throws {
        let move = try RecognitionSample.recognised(
            "How close are you to Beth, and what do you two argue about?")
        #expect(move.kinds.contains(.double))
        #expect(Set(move.topics).isSuperset(of: [.closeness]))
        #expect(move.topics.count > 1)
    }

    @Test(arguments: [
        ("Tell me about Alan.", ["husband"]),
        ("What is your sister like?", ["sister"]),
        ("and ur mum?", ["mother"]),
        ("When did Jean's illness begin?", ["mother"]),
        ("Do Beth and Priya know each other?", ["daughter", "friend"]),
        ("How have you been sleeping?", []),
    ])
    func thePersonSpokenOfIsTold(_ text: String, people: [String]) throws {
        let move = try RecognitionSample.recognised(text)
        #expect(move.people == people)
    }

    @Test(arguments: [
        ("what did carol say when her mum died", ["sister"]), ("Do you like Carol's husband?", ["sister"]),
        ("How is his brother?", []),
    ])
    func aTieOfSomeoneElseIsNotTheClients(_ text: String, people: [String]) throws {
        let move = try RecognitionSample.recognised(text)
        #expect(move.people == people)
        #expect(move.sentences.allSatisfy { !$0.namesNobody })
    }

    @Test func aPronounPointsBack() throws {
        let move = try RecognitionSample.recognised("How often do you see her?")
        #expect(move.people.isEmpty)
        #expect(move.sentences.map(\.pointsBack) == [true])
    }

    @Test func aTieThatNobodyHasIsNobody() throws {
        let move = try RecognitionSample.recognised("Do you see your brother?")
        #expect(move.people.isEmpty)
        #expect(move.sentences.map(\.namesNobody) == [true])
    }

    @Test func rulesDoNotDependOnWhatPeopleAreCalled() throws {
        let zeynep = ScriptedPerson(id: "p", name: "Zeynep", relationship: .sister, words: "sister")
        let recogniser = Recogniser(try RecognitionSample.book(), people: [zeynep])
        let move = recogniser.recognise("what do you want from zeynep")
        #expect(move.people == ["p"])
        #expect(move.topics == [.expectsOf])
    }
}
