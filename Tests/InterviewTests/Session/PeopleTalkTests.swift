import CaseModel
import Interview
import Testing

/// How a sitting deals with the people that are named.
@Suite("Talking of people")
struct PeopleTalkTests {
    private func atPeople() throws -> Sitting {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "not much"])
        #expect(sitting.asked == "people.list")
        return sitting
    }

    private static let family =
        "imran my husband, adil 15 and noor 13, his mum who lives with us, my mate cath, dean from work"

    @Test("Every list of people is read back")
    func readBack() throws {
        var sitting = try atPeople()
        sitting.type(Self.family)
        let text = try #require(sitting.prompt?.text)
        let noted =
            "Imran (your husband), Adil, Noor, Imran's mum (your mother-in-law), Cath (your mate) and Dean (from work)"
        #expect(text.contains(noted))
        sitting.type("my sister farah")
        #expect(sitting.said.contains("I have noted Farah (your sister)."))
    }

    @Test(
        "An answer to who someone is makes no new person and is not set aside",
        arguments: ["my eldest, my son", "my son", "my daugter"])
    func relationship(_ words: String) throws {
        var sitting = try atPeople()
        sitting.type(["Adil", "no", "no"])
        #expect(sitting.asked == "person.relationship@p1")
        sitting.type(words)
        #expect(sitting.asked == "person.closeness@p1")
        #expect(sitting.inventory.people.count == 1)
        sitting.type(["/back", "my nephew"])
        #expect(!sitting.said.contains("set aside"))
        #expect(sitting.inventory.people.map(\.introduction) == ["Adil (your nephew)"])
    }

    @Test(
        "A new name may come with what the person is",
        arguments: [
            ("/people rename 1 to noor my daughter", "Noor (your daughter)"),
            ("/people rename 1 to Samuel", "Samuel"),
            ("/people rename 1 to my daugter", "Adil (your daughter)"),
        ])
    func renamed(_ command: String, _ introduction: String) throws {
        var sitting = try atPeople()
        sitting.type(["Adil", command])
        #expect(sitting.inventory.people.map(\.introduction) == [introduction])
        #expect(sitting.said.contains(introduction))
    }

    @Test(
        "Names of known people answer whether there is anyone, and who",
        arguments: ["farah n dean", "a bit farah and dean", "farah a bit and dean", "yes farah & dean"])
    func disagreeing(_ words: String) throws {
        var sitting = try atPeople()
        sitting.type(["my sister Farah, Dean from work", "no", "no"])
        for _ in 0..<40 where sitting.asked != "disputes.any" { sitting.type("/skip") }
        #expect(sitting.asked == "disputes.any")
        sitting.type(words)
        #expect(sitting.inventory.people.count == 2)
        #expect(sitting.inventory.lifeEvents(.disagreement).compactMap(\.person?.ordinal) == [1, 2])
        #expect(sitting.inventory.lifeEvents(.disagreement).map(\.words) == ["Farah", "Dean"])
        #expect(sitting.asked == "dispute.when@e1")
        #expect(sitting.said.contains("I have noted Farah (your sister) and Dean (from work)."))
    }
}
