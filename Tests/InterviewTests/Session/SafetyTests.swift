import CaseModel
import Interview
import Testing

@Suite("Safety")
struct SafetyTests {
    @Test(
        "Help comes before anything else, for every kind",
        arguments: [
            ("I want to kill myself", ConcernKind.suicidalThoughts),
            ("I have been cutting myself again", .selfHarm),
            ("My boyfriend hits me when he drinks", .beingHurt),
            ("My uncle beats his little boy with a belt", .personAtRisk),
            ("I hear voices telling me things", .psychosis),
            ("I have not slept for five days and I have never felt better", .mania),
            ("I shake and sweat when I stop drinking", .withdrawal),
        ])
    func notice(_ words: String, _ kind: ConcernKind) throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", words])
        guard case .concern(let notice) = try #require(sitting.effects.first) else {
            Issue.record("no help for: \(words)")
            return
        }
        #expect(notice.kind == kind)
        #expect(notice.lines.contains { $0.contains("999") })
        #expect(sitting.asked == "concern")
        #expect(sitting.inventory.words(.aroundOnset) == words)
        sitting.type("go on")
        #expect(sitting.inventory.concerns.map(\.choice) == ["go-on"])
        #expect(sitting.asked != "concern")
    }

    @Test(
        "PHQ-9 item 9 above zero leads to help; zero does not",
        arguments: [("0", false), ("1", true), ("3", true)])
    func item9(_ answer: String, _ helps: Bool) throws {
        var sitting = try Sitting()
        sitting.type(Sitting.welcome + Array(repeating: "0", count: 8) + [answer])
        #expect((sitting.asked == "concern") == helps)
        #expect(sitting.inventory.concerns.map(\.quote) == (helps ? [nil] : []))
    }

    @Test("Help is shown once per kind and sitting, and recorded each time")
    func oncePerSitting() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "I want to kill myself", "3", "Sam, and I want to die"])
        #expect(sitting.asked != "concern")
        #expect(sitting.inventory.concerns.count == 2)
        #expect(sitting.inventory.concerns.allSatisfy { $0.choice != nil })
    }

    @Test("A negated mention gets a soft offer")
    func soft() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "I am not suicidal any more"])
        #expect(sitting.asked != "concern")
        #expect(sitting.said.contains("/urgent"))
        #expect(sitting.inventory.concerns.map(\.soft) == [true])
    }

    @Test("To stop leaves; to pause clears the screen", arguments: [("stop", Ending.left), ("2", .left)])
    func stop(_ words: String, _ ending: Ending) throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "I want to kill myself", words])
        #expect(sitting.ending == ending)
        var pausing = try Sitting.atOnset()
        pausing.type(["last spring", "I want to kill myself", "pause"])
        #expect(pausing.effects.contains(.clearScreen))
    }

    @Test("Help that was cut short is shown again when the client comes back")
    func cutShort() throws {
        var sitting = try Sitting.atOnset()
        sitting.type(["last spring", "I want to kill myself"])
        let again = try Sitting(sitting.events)
        #expect(again.asked == "concern")
        #expect(again.said.contains("116 123"))
    }

    @Test("A failure to store does not keep help away")
    func unsaved() throws {
        var sitting = try Sitting.atOnset()
        sitting.type("last spring")
        sitting.isBroken = true
        sitting.type("I want to kill myself")
        #expect(sitting.said.contains("116 123"))
    }

    @Test(
        "Numbers follow the country",
        arguments: [
            ("uk", "116 123"), ("usa", "988"), ("australia", "13 11 14"), ("/skip", "findahelpline.com"),
        ])
    func countries(_ country: String, _ number: String) throws {
        var sitting = try Sitting()
        sitting.type([country, "/urgent"])
        #expect(sitting.said.contains(number))
    }
}
