import CaseModel
import Interview
import Testing

@Suite("Listening")
struct ListeningTests {
    @Test("A death told in passing is taken up, once")
    func death() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "My father died and I have not been the same."])
        #expect(sitting.asked == "loss.when@e1")
        #expect(
            sitting.prompt?.text.contains("my father died") == true
                || sitting.prompt?.text.contains("My father died") == true)
        sitting.type("in March")
        #expect(sitting.inventory.lifeEvents(.death).map(\.person) == [PersonID(1)])
        #expect(sitting.inventory.people.first?.standing == .died)
        sitting.type("my father died, that is all I can say")
        #expect(sitting.inventory.lifeEvents(.death).count == 1)
    }

    @Test("What was said with its date is not asked for it")
    func datedDeath() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "My father died in March."])
        #expect(sitting.asked == "people.list")
        #expect(sitting.inventory.lifeEvents.first?.when?.interval != nil)
    }

    @Test("An event that was misheard is taken back", arguments: ["no", "that's wrong", "nobody died"])
    func misheard(_ words: String) throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "My father died and I have not been the same.", words])
        #expect(sitting.inventory.lifeEvents.isEmpty)
        #expect(sitting.said.contains("taken it out"))
    }

    @Test("A name that turns up is offered once, and a refusal is remembered")
    func names() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "I told Priya about it."])
        #expect(sitting.asked == "offer")
        #expect(sitting.prompt?.text.contains("Priya") == true)
        sitting.type("no")
        #expect(sitting.inventory.people.isEmpty)
        sitting.type(["Sam", "no", "no", "my partner", "2", "2", "1", "Sam", "We cook. Priya comes too."])
        #expect(sitting.asked != "offer")
    }

    @Test("An accepted name becomes a person")
    func acceptedName() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "I told Priya about it.", "yes"])
        #expect(sitting.inventory.people.map(\.address) == ["Priya"])
        #expect(sitting.asked == "people.list")
    }

    @Test("A question to the program is answered, not stored; sent again it is an answer")
    func questions() throws {
        var sitting = try Sitting.atOnset()
        sitting.type("last spring")
        let count = sitting.events.count
        sitting.type("who will see this?")
        #expect(sitting.said.contains("file on this computer"))
        #expect(sitting.asked == "mood.around")
        #expect(sitting.events.count == count)
        sitting.type("who will see this?")
        #expect(sitting.inventory.words(.aroundOnset) == "who will see this?")
    }

    @Test("Words that do not fit a choice are kept")
    func remarks() throws {
        var sitting = try Sitting()
        sitting.type(Sitting.welcome + ["well it depends on the weather"])
        #expect(sitting.asked == "phq9.1")
        #expect(sitting.inventory.remarks.map(\.words) == ["well it depends on the weather"])
    }

    @Test("A date that can not be read is kept when it is sent again")
    func insistedDate() throws {
        var sitting = try Sitting.atOnset()
        sitting.type("when the lights went out")
        #expect(sitting.asked == "mood.onset")
        sitting.type("when the lights went out")
        #expect(sitting.inventory.onset == ApproximateDate(stated: "when the lights went out", interval: nil))
        #expect(sitting.asked == "mood.around")
    }

    @Test(
        "A no with a few words after it is a no",
        arguments: ["no", "nope", "no thats all", "no thats enough", "no, no one else", "nobody"])
    func plainNo(_ words: String) throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "not much", "my mum", words])
        #expect(sitting.asked == "people.gone")
        #expect(sitting.inventory.people.count == 1)
    }

    @Test(
        "A no before a change is not the end of it",
        arguments: [("no thats all", 1), ("no but i lost my job", 2)])
    func noBeforeAChange(_ words: String, _ changes: Int) throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "not much", "no", "no", "no", "yes", "we moved house", "in May"])
        sitting.type(["a", "b", "c", "1", "1", words])
        #expect(sitting.inventory.lifeEvents(.change).count == changes)
    }

    @Test("A loss that names nobody is asked about without a name")
    func lossOfNobody() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "I had a miscarriage and nobody knew.", "in May", "no", "no"])
        #expect(sitting.prompt?.text == "What happened, as much as you want to say?")
    }

    @Test("A sentence is not taken for a choice that stands inside it")
    func noOppositeChoice() {
        let settled = [
            ChoiceReader.Option(
                id: "settled", label: "Mostly yes, we sort it out", also: ["settled", "sorted"]),
            ChoiceReader.Option(id: "unsettled", label: "No, it comes back"),
        ]
        let days = [
            ChoiceReader.Option(id: "0", label: "Not at all"),
            ChoiceReader.Option(id: "1", label: "Several days", also: ["sometimes"]),
        ]
        #expect((try? ChoiceReader.read("it never gets settled", among: settled)) == nil)
        #expect((try? ChoiceReader.read("sometimes i dont eat", among: days)) == nil)
        let thought = "sometimes i think they would be better off without me"
        #expect((try? ChoiceReader.read(thought, among: days)) == nil)
        #expect((try? ChoiceReader.read("its settled now", among: settled)) == "settled")
    }

    @Test("Relationships are asked for only where they are not known")
    func relationships() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "not much", "my mum, Sam my husband, Jo", "no", "no"])
        #expect(sitting.asked == "person.relationship@p3")
        #expect(sitting.prompt?.text == "Who is Jo to you?")
    }
}
