import CaseModel
import Interview
import Testing

/// Questions that what was told before makes needless, and choices that name the person.
@Suite("Needless questions")
struct NeedlessTests {
    /// A sitting with a husband and a mother-in-law who matter most, at what the client does with her.
    private func atMother(_ list: String = "imran my husband, his mum") throws -> Sitting {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "not much", list, "no", "no"])
        for _ in 0..<12 where sitting.asked != "people.matter-most" { sitting.type("/skip") }
        sitting.type("his mum")
        #expect(sitting.asked == "person.together@p2")
        return sitting
    }

    private func asked(in sitting: inout Sitting) -> Set<String> {
        var asked: Set<String> = []
        for _ in 0..<30 where sitting.asked != "people.tell-more" {
            asked.insert(sitting.asked)
            sitting.type("/skip")
        }
        return asked
    }

    @Test(
        "Nobody is asked about arguing with someone who can hardly speak",
        arguments: [
            ("since the stroke she cant say much and gets cross", false), ("she can't speak any more", false),
            ("she cant talk to me about it", true), ("i cant talk to her", true), ("she never listens", true),
        ])
    func arguing(_ words: String, _ isAsked: Bool) throws {
        var sitting = try atMother()
        sitting.type(["i wash her", "she is kind", words])
        #expect(asked(in: &sitting).contains("person.arguments@p2") == isAsked)
    }

    @Test("What was answered before it came out stands")
    func stands() throws {
        var sitting = try atMother()
        sitting.type([
            "i wash her", "she is kind", "not much", "nothing", "all", "1", "the news",
            "she cant really talk now",
        ])
        let key = QuestionKey("person.cannot-say", .person(PersonID(2)))
        let questionnaire = try Shipped.content.get().questionnaire
        #expect(questionnaire.applies(key, in: sitting.inventory))
        #expect(!questionnaire.applies(QuestionKey(.arguments, .person(PersonID(2))), in: sitting.inventory))
    }

    @Test(
        "Nobody is asked how often they are in touch with someone they live with",
        arguments: [
            ("imran my husband, his mum who lives with us", false), ("imran my husband, his mum", true),
            ("imran my husband, his mum lives with us", false),
        ])
    func touch(_ list: String, _ isAsked: Bool) throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "not much", list, "no", "no"])
        var asked: Set<String> = []
        for _ in 0..<12 where sitting.asked != "people.matter-most" {
            asked.insert(sitting.asked)
            sitting.type("2")
        }
        #expect(sitting.inventory.people.count == 2)
        #expect(asked.contains("person.contact@p1"))
        #expect(asked.contains("person.contact@p2") == isAsked)
    }

    @Test(
        "Whether it was a choice is asked of what the client did or lives through",
        arguments: [
            ("imrans mum had a stroke", false), ("cath moved to scotland", false),
            ("my son left home", false),
            ("she moved in with us", false), ("I lost my job", true), ("divorce", true),
            ("my hours were cut", true),
            ("we moved to Leeds", true),
        ])
    func choice(_ change: String, _ isAsked: Bool) throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "not much", "Imran my husband, Cath my friend", "no", "no"])
        for _ in 0..<60 where sitting.asked != "changes.any" { sitting.type("/skip") }
        sitting.type(["yes", change, "last spring", "a", "b", "c"])
        #expect((sitting.asked == "change.chosen@e1") == isAsked)
    }

    @Test(
        "Choices name the person, and the words of older choices are still read",
        arguments: ["2", "they know a little", "Imran knows a little"])
    func names(_ words: String) throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "not much", "imran my husband", "no", "no", "1", "1", "1", "imran"])
        for _ in 0..<20 where sitting.asked != "person.confides@p1" { sitting.type("/skip") }
        let labels = sitting.prompt?.choices.map(\.label) ?? []
        #expect(labels == ["Yes, Imran knows", "Imran knows a little", "No, Imran does not know"])
        sitting.type(words)
        #expect(sitting.inventory.choice(.confides, .person(PersonID(1))) == "little")
    }

    @Test(
        "To argue on and on is to be stuck",
        arguments: [
            "we keep arguing", "nothing moves", "stuck", "We are stuck and have stopped talking about it",
        ])
    func stuck(_ words: String) throws {
        let question = try #require(try Shipped.content.get().questionnaire.question(.disputeStage))
        let options = question.choices.map { ChoiceReader.Option(id: $0.id, label: $0.label, also: $0.also) }
        #expect(try ChoiceReader.read(words, among: options) == "stuck")
    }
}
