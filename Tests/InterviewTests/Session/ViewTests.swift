import CaseModel
import Interview
import Testing

@Suite("Views")
struct ViewTests {
    /// A sitting with these people placed in rings, as "Sam 1" or "Sam 1 2" with the wished ring.
    private func circle(_ people: [String]) throws -> Sitting {
        var sitting = try Sitting.atOnset()
        sitting.type(["/skip", "/skip"])
        let names = people.map { $0.split(separator: " ").dropLast().joined(separator: " ") }
        sitting.type([names.joined(separator: ", "), "no", "no"])
        while let prompt = sitting.prompt, prompt.id.hasPrefix("person.relationship") {
            sitting.type("a friend")
        }
        for person in people {
            let ring = String(person.split(separator: " ").last ?? "1")
            sitting.type([ring, "1", "1"])
        }
        sitting.type("/circle")
        return sitting
    }

    private func drawing(_ sitting: Sitting) -> [String] {
        sitting.effects.lazy.compactMap { if case .say(.figure(let lines, _)) = $0 { lines } else { nil } }
            .first ?? []
    }

    @Test("The circle shows everyone once, within 80 columns and 15 rows")
    func circle() throws {
        let people = ["Sam 1", "Priya 2", "Tom 2", "Maria 3", "Jo 3", "Ben 4", "Ana 4", "Lee 4"]
        let lines = drawing(try circle(people))
        #expect(lines.count == 15)
        #expect(lines.allSatisfy { $0.count <= 79 })
        let all = lines.joined(separator: "\n")
        for name in people.map({ $0.split(separator: " ")[0] }) {
            #expect(all.ranges(of: name).count == 1, "\(name) in\n\(all)")
        }
        #expect(all.contains("you") && all.contains("Tom →1"))
    }

    @Test("With very many people nobody is lost")
    func manyPeople() throws {
        let names =
            "Ada Bea Cid Dot Eve Fay Gil Hal Ida Jan Kit Leo Mia Ned Oda Pia Roy Sue Tim Una Val Wim Yan Zoe Abe"
            .split(separator: " ").map { "\($0) 2" }
        let sitting = try circle(names)
        let all = drawing(sitting).joined(separator: "\n")
        for name in names.map({ $0.dropLast(2) }) { #expect(all.contains(name), "\(name) in\n\(all)") }
    }

    @Test("The circle in words names ring and wish")
    func circleInWords() throws {
        let sitting = try circle(["Sam 1", "Priya 3"])
        #expect(sitting.said.contains("Ring 1: Sam"))
        #expect(sitting.said.contains("Ring 3: Priya (you would like ring 1)"))
    }

    @Test("The timeline is in order of time, whatever the order of telling")
    func timeline() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "My father died in 2019. We moved to Leeds in 2023.", "/timeline"])
        let places = ["2019", "2023", "began to feel low"].map { sitting.said.firstRange(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil }, "\(sitting.said)")
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }

    @Test("The map shows every part, and where one is")
    func map() throws {
        var sitting = try Sitting.atOnset()
        sitting.type("/map")
        for title in try Shipped.content.get().questionnaire.sections.map(\.title) {
            #expect(sitting.said.contains(title))
        }
        #expect(sitting.said.contains("How you have been: you are here"))
        #expect(sitting.said.contains("Welcome: done (answers 1 to 3)"))
    }

    @Test("The map and /edit show the numbers of answers")
    func numbers() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "My father died and I have not been the same.", "in March", "/map"])
        #expect(sitting.said.contains("How you have been: done (answers 4 to 15)"))
        #expect(sitting.said.contains("People you have lost: still to come (answer 16)"))
        sitting.type("/edit")
        #expect(sitting.said.contains("16 in March"))
    }

    @Test("A timeline that was put right is shown again before going on")
    func timelineAgain() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "My father died in 2019.", "/timeline 1", "in 2020"])
        #expect(sitting.said.contains("I have changed that."))
        #expect(sitting.said.contains("1. 2020: losing your father"))
        #expect(sitting.asked == "people.list")
        sitting.type(["/edit 14", "last winter"])
        #expect(!sitting.said.contains("losing your father"))
    }

    @Test("Leaving after the end does not speak of going on")
    func leavingAfterwards() throws {
        var sitting = try Sitting.atOnset()
        for _ in 0..<80 where sitting.asked != "closing.finish" { sitting.type("/skip") }
        sitting.type(["finish", "yes"])
        #expect(sitting.ending == .finished)
        var again = try Sitting(sitting.events)
        again.type("/quit")
        #expect(again.ending == .left)
        #expect(!again.said.contains("go on"))
    }

    @Test("What was taken out keeps its name in the list of answers")
    func takenOut() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "we moved to Leeds in May. It was hard.", "/timeline remove 2", "/edit"])
        let entries = sitting.effects.compactMap { if case .say(.entries(let all)) = $0 { all } else { nil } }
        #expect(entries.joined().contains { $0.question == "When: “we moved to Leeds in May”" })
    }
}
