import CaseModel
import Interview
import Testing

@Suite("Finding one's way")
struct WalkTests {
    @Test("It begins with a welcome, and nothing is stored before the first answer")
    func begins() throws {
        var sitting = try Sitting()
        #expect(sitting.asked == "welcome.country")
        #expect(sitting.events.isEmpty)
        sitting.send(.end)
        #expect(sitting.ending == .inputEnded)
        #expect(sitting.said.contains("Nothing has been said yet"))
    }

    @Test("Without consent nothing more is asked, now or later")
    func consent() throws {
        var sitting = try Sitting()
        sitting.type(["uk", "no"])
        #expect(sitting.ending == .declined)
        let again = try Sitting(sitting.events)
        #expect(again.asked == "welcome.go-on")
    }

    @Test("Consent can not be skipped", arguments: ["/skip", "/private", "don't know", "banana", ""])
    func consentIsNeeded(_ line: String) throws {
        var sitting = try Sitting()
        sitting.type(["uk", line])
        #expect(sitting.asked == "welcome.go-on")
        #expect(sitting.inventory.answer(.consent) == nil)
        #expect(!sitting.said.isEmpty)
    }

    @Test(
        "Skipped, private and unknown are stored as different things",
        arguments: [
            ("/skip", Reply.skipped), ("skip", .skipped), ("not now", .skipped), ("/private", .withheld),
            ("I'd rather not say", .withheld), ("don't know", .unknown), ("no idea", .unknown),
        ])
    func declining(_ line: String, _ reply: Reply) throws {
        var sitting = try Sitting.atOnset()
        #expect(sitting.asked == "mood.onset")
        sitting.type(line)
        #expect(sitting.inventory.answer(.onset)?.reply == reply)
        #expect(sitting.asked == "mood.around")
    }

    @Test(
        "Mistyped commands are corrected",
        arguments: [("/bakc", "/back"), ("/hlep", "/help"), ("/cirlce", "/circle"), ("/pepole", "/people")])
    func mistyped(_ typed: String, _ meant: String) throws {
        var sitting = try Sitting.atOnset()
        sitting.type(typed)
        #expect(sitting.said.contains("Did you mean \(meant)?"))
        #expect(sitting.asked == "mood.onset")
    }

    @Test(
        "Every command leads back to the same question",
        arguments: ["/help", "/people", "/circle", "/timeline", "/map", "/urgent", "/edit", "/edit 99"])
    func commandsKeepThePlace(_ command: String) throws {
        var sitting = try Sitting.atOnset()
        let count = sitting.events.count
        sitting.type(command)
        #expect(sitting.asked == "mood.onset")
        #expect(!sitting.said.isEmpty)
        #expect(sitting.events.count == count)
    }

    @Test("Going back asks again with the present answer; Enter keeps it, words replace it")
    func back() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "/back"])
        #expect(sitting.asked == "mood.onset")
        #expect(sitting.prompt?.present == "last spring")
        sitting.type("")
        #expect(sitting.asked == "mood.around")
        sitting.type(["/back", "in May"])
        #expect(sitting.inventory.onset?.stated == "in May")
        #expect(sitting.asked == "mood.around")
        #expect(sitting.inventory.answer(.onset)?.id == AnswerID(14))
    }

    @Test("Going back again and again reaches the first question and stays there")
    func backToTheStart() throws {
        var sitting = try Sitting()
        sitting.type("/back")
        #expect(sitting.asked == "welcome.country")
        sitting.type(["uk", "yes", "/back", "/back", "/back"])
        #expect(sitting.asked == "welcome.country")
        #expect(sitting.said.contains("first question"))
    }

    @Test("An edit keeps later answers and sets those aside that no longer apply")
    func edit() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["spring", "nothing much", "Sam my husband", "no", "no", "1", "1", "1", "Sam"])
        sitting.type([
            "walks", "kind", "tired", "time", "food", "1", "all", "none", "yes", "often", "we shout",
            "comes back",
        ])
        #expect(sitting.inventory.choice(.argumentsEnd, .person(PersonID(1))) == "unsettled")
        let number = try #require(sitting.inventory.answer(.arguments, .person(PersonID(1)))?.id.ordinal)
        sitting.type(["/edit \(number)", "hardly ever"])
        #expect(sitting.said.contains("set aside"))
        #expect(sitting.inventory.choice(.argumentsEnd, .person(PersonID(1))) == "unsettled")
        #expect(sitting.asked == "person.feelings@p1")
    }

    @Test("Ctrl-C clears, says what a second press does, and the second press leaves")
    func interrupt() throws {
        var sitting = try Sitting.atOnset()
        sitting.send(.interrupted)
        #expect(sitting.said.contains("Ctrl-C once more"))
        #expect(sitting.asked == "mood.onset")
        sitting.type("")
        sitting.send(.interrupted)
        #expect(sitting.ending == nil)
        sitting.send(.interrupted)
        #expect(sitting.ending == .left)
    }

    @Test("A pause clears the screen and waits for Enter")
    func pause() throws {
        var sitting = try Sitting.atOnset()
        sitting.type("/pause")
        #expect(sitting.effects.contains(.clearScreen))
        #expect(sitting.asked == "paused")
        sitting.type("")
        #expect(sitting.asked == "mood.onset")
    }

    @Test("What cannot be stored is given back and asked again")
    func notStored() throws {
        var sitting = try Sitting.atOnset()
        let count = sitting.events.count
        sitting.isBroken = true
        sitting.type("last spring")
        #expect(sitting.said.contains("last spring"))
        #expect(sitting.asked == "mood.onset")
        #expect(sitting.events.count == count)
        sitting.isBroken = false
        sitting.type("last spring")
        #expect(sitting.asked == "mood.around")
    }

    @Test("People can be added, renamed, merged and removed at any time")
    func people() throws {
        var sitting = try Sitting.atOnset()
        sitting.type("/people add my sister Ana, Sam, Samuel")
        #expect(sitting.inventory.people.map(\.address) == ["Ana", "Sam", "Samuel"])
        sitting.type(["/people add Priya", "/people rename 1 to Anna", "/people merge 2 and Samuel"])
        #expect(sitting.said.contains(" 2  Sam\n 3  Priya"), "the list is shown with its new numbers")
        sitting.type("/people remove 3")
        #expect(sitting.said.contains("Anna") && sitting.said.contains(" 2  Sam"))
        sitting.type("/people remove Anna")
        #expect(sitting.inventory.people.map(\.address) == ["Sam"])
        sitting.type("/people remove Zed")
        #expect(sitting.said.contains("Zed"))
        #expect(sitting.asked == "mood.onset")
    }
}
