import CaseModel
import Interview
import Testing

/// Which changes are taken up, and what they are called.
@Suite("Changes")
struct ChangesTests {
    /// A sitting that has come to what Sam and the client do together.
    private func atPerson() throws -> Sitting {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "not much", "Sam my husband", "no", "no", "2", "2", "1", "Sam"])
        #expect(sitting.asked == "person.together@p1")
        return sitting
    }

    /// A sitting that has come to whether something big has changed.
    private func atChanges() throws -> Sitting {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "not much", "Cath my friend, Imran my husband", "no", "no"])
        while sitting.asked != "changes.any" {
            let asked = sitting.asked
            sitting.type("/skip")
            if sitting.asked == asked { break }
        }
        #expect(sitting.asked == "changes.any")
        return sitting
    }

    @Test(
        "What only tells when something else was is no change of the present",
        arguments: [
            "she was kind to me when i got married", "we were close until I moved to London",
            "he cooked a lot before we moved to Leeds", "we had a dog after we got married",
            "We got engaged in 2009", "i got married 18 years ago",
        ])
    func aside(_ words: String) throws {
        var sitting = try atPerson()
        sitting.type(words)
        #expect(sitting.inventory.lifeEvents.isEmpty)
        #expect(sitting.asked == "person.good@p1")
    }

    @Test(
        "A change of the present is taken up, also where it tells when the low mood began",
        arguments: [
            "we moved to Leeds in spring", "i have been low since I lost my job",
            "It all began when we moved to Leeds",
        ])
    func present(_ words: String) throws {
        var sitting = try atPerson()
        sitting.type(words)
        #expect(sitting.inventory.lifeEvents(.change).count == 1)
    }

    @Test(
        "A yes that says what has changed is the description",
        arguments: [
            (
                "yes obviously, imrans mum moved in and cath moved away",
                ["imrans mum moved in", "cath moved away"]
            ),
            ("yes, we moved to Leeds and I hated it", ["we moved to Leeds"]),
            ("yeah I lost my job. We moved to Leeds", ["I lost my job", "We moved to Leeds"]),
            ("yes", []), ("yes of course", []), ("yes a lot", []),
        ])
    func described(_ words: String, _ names: [String]) throws {
        var sitting = try atChanges()
        sitting.type(words)
        #expect(sitting.inventory.lifeEvents(.change).map(\.words) == names)
        #expect(sitting.asked == (names.isEmpty ? "changes.what" : "change.when@e1"))
    }

    @Test("Whether there was another is not asked again once it was said that there was none")
    func another() throws {
        var sitting = try atChanges()
        sitting.type(["yes, cath moved away and we moved to Leeds", "in May", "a", "b", "c", "1", "no"])
        var asked: [String] = []
        for _ in 0..<8 where sitting.asked.contains("@e2") {
            asked.append(sitting.asked)
            sitting.type("/skip")
        }
        #expect(asked.count == 6)
        #expect(!asked.contains("changes.another@e2"))
    }

    @Test("A death that is told with a change is no change")
    func death() throws {
        var sitting = try atChanges()
        sitting.type("yes we moved to Leeds and my mum died in May")
        #expect(sitting.inventory.lifeEvents(.change).map(\.words) == ["we moved to Leeds"])
        #expect(sitting.inventory.lifeEvents(.death).count == 1)
    }

    @Test(
        "A change is called by a few words",
        arguments: [
            ("imrans mum had a stroke and came to live with us", "imrans mum had a stroke"),
            ("cath moved to scotland in april, my best mate", "cath moved to scotland in april"),
            ("no but i lost my job", "i lost my job"), ("divorce", "divorce"),
            ("I had to give up the flat that I had lived in for years", "I had to give up"),
            ("well, my hours were cut because the shop is closing", "my hours were cut"),
        ])
    func named(_ words: String, _ name: String) throws {
        var sitting = try atChanges()
        sitting.type(["yes", words])
        #expect(sitting.inventory.lifeEvents(.change).map(\.words) == [name])
        #expect(sitting.inventory.answers.values.contains { $0.words == words })
    }

    @Test(
        "A change of someone else that is told again stays one, two moves of one's own are two",
        arguments: [
            ("cath moved away", "cath moved to scotland in april", 1),
            ("cath moved away", "cath had a baby in april", 2),
            ("imran lost a job", "cath lost a job", 2),
        ])
    func toldAgain(_ first: String, _ second: String, _ count: Int) throws {
        var sitting = try atChanges()
        sitting.type(["yes", first, "in March", "a", "b", "c"])
        if sitting.asked.hasPrefix("change.chosen") { sitting.type("1") }
        sitting.type(["1", second])
        #expect(sitting.inventory.lifeEvents(.change).count == count)
    }

    @Test("Changes near the low mood are listed and asked about before others")
    func nearestFirst() throws {
        var sitting = try atChanges()
        sitting.type([
            "yes", "I had a baby in 2012", "a", "b", "c", "1", "1", "we moved house in March", "a", "b", "c",
            "1", "1", "no",
        ])
        let questionnaire = try Shipped.content.get().questionnaire
        let section = try #require(questionnaire.sections.first { $0.id == "changes" })
        let asked = questionnaire.keys(in: section, for: sitting.inventory).filter {
            $0.question == .changeWhen
        }
        #expect(asked.map(\.lifeEvent) == [LifeEventID(2), LifeEventID(1)])
    }
}
