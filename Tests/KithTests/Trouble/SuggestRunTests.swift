import Foundation
import TestSupport
import Testing

/// `kith suggest` as other programs call it.
@Suite struct SuggestRunTests {
    private static let texts = [
        "My mum died in March and I still set a place for her.",
        "Ça va — “ma chère”. My husband and I row about money every night. 😀 He shouts, I shout.",
        "I moved to Leeds for the job and know nobody. I was made redundant in May.",
        "I have never had close friends. I am scared that people will leave me.",
        "", "   ", "I want to die.\nSince my dad died \"nothing\" matters.\t\u{1}",
        "नमस्ते. My sister and I don't speak. مرحبا. My wife left me last year.",
    ]

    private func objects(_ input: [[String: String]]) throws -> [[String: Any]] {
        let lines = try input.map { try JSONSerialization.data(withJSONObject: $0) + Data([0x0A]) }
        let run = try PipedRun(
            [try pathOfBuiltProgram("kith"), "suggest", "--jsonl"], input: lines.flatMap { Array($0) },
            seconds: 120)
        #expect(run.end == .exited(0))
        #expect(run.errors.isEmpty)
        return try run.text.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    /// The quote at the offsets of an object, in a text.
    private func expectPlace(_ object: [String: Any], in text: String) throws {
        let start = try #require(object["start"] as? Int)
        let end = try #require(object["end"] as? Int)
        let bytes = Array(text.utf8)
        try #require(0 <= start && start < end && end <= bytes.count)
        #expect(String(decoding: bytes[start..<end], as: UTF8.self) == object["quote"] as? String)
    }

    @Test func eachLineHasTheKeysOfTheFormatAndQuotesWhatStandsThere() throws {
        let found = try objects(Self.texts.enumerated().map { ["id": "t\($0.offset)", "text": $0.element] })
        try #require(found.count == Self.texts.count)
        var quotes = 0
        for (index, object) in found.enumerated() {
            #expect(
                Set(object.keys) == [
                    "id", "focus", "second", "strength", "areas", "concerns", "reasoning", "ask", "rulebook",
                ])
            #expect(object["id"] as? String == "t\(index)")
            let kinds: Set = ["dispute", "transition", "grief", "sensitivities", "none"]
            #expect(kinds.contains(object["focus"] as? String ?? ""))
            #expect(kinds.contains(object["second"] as? String ?? ""))
            #expect((object["rulebook"] as? String)?.hasPrefix("sha256:") == true)
            let areas = try #require(object["areas"] as? [[String: Any]])
            #expect(
                areas.map { $0["area"] as? String } == ["dispute", "transition", "grief", "sensitivities"])
            for area in areas {
                #expect(Set(area.keys) == ["area", "present", "points", "for", "against"])
                let evidence = ["for", "against"].flatMap { area[$0] as? [[String: Any]] ?? [] }
                for item in evidence {
                    #expect(
                        Set(item.keys).subtracting(["marks"]) == ["rule", "points", "quote", "start", "end"])
                    try expectPlace(item, in: Self.texts[index])
                    quotes += 1
                }
                let points = evidence.reduce(0) { $0 + ($1["points"] as? Int ?? 0) }
                #expect(points == area["points"] as? Int)
            }
            for concern in try #require(object["concerns"] as? [[String: Any]]) {
                #expect(Set(concern.keys) == ["kind", "quote", "start", "end"])
                try expectPlace(concern, in: Self.texts[index])
                quotes += 1
            }
        }
        #expect(quotes >= 6)
    }

    @Test func twoThousandLinesKeepTheirOrder() throws {
        let found = try objects(
            (0..<2000).map { ["id": "\($0)", "text": Self.texts[$0 % Self.texts.count] + " \($0)"] })
        #expect(found.map { $0["id"] as? String } == (0..<2000).map { "\($0)" })
    }

    @Test(arguments: [["--jsonl"], []])
    func nothingToReadIsFine(_ options: [String]) throws {
        let run = try PipedRun([try pathOfBuiltProgram("kith"), "suggest"] + options, input: [])
        #expect(run.end == .exited(0))
        #expect(run.errors.isEmpty)
        #expect(run.output.isEmpty == !options.isEmpty)
    }

    @Test func whatComesBeforeABadLineIsWritten() throws {
        let run = try PipedRun(
            [try pathOfBuiltProgram("kith"), "suggest", "--jsonl"],
            input: Array("{\"id\":\"a\",\"text\":\"My mum died.\"}\nnonsense\n".utf8))
        #expect(run.text.hasPrefix("{\"id\":\"a\",\"focus\":\"grief\""))
        #expect(run.text.split(separator: "\n").count == 1)
        #expect(run.end == .exited(65))
    }

    @Test func filesAreToldOneByOne() throws {
        let folder = try TemporaryFolder()
        try folder.write("My mum died in March.", to: "one.txt")
        try folder.write("My husband and I row every night.", to: "two.txt")
        let paths = ["one.txt", "two.txt"].map { folder.path + "/" + $0 }
        let kith = try pathOfBuiltProgram("kith")
        let both = try PipedRun([kith, "suggest"] + paths, input: [])
        #expect(both.end == .exited(0))
        #expect(both.text.contains("\(paths[0])\nFocus: grief"))
        #expect(both.text.contains("\(paths[1])\nFocus: dispute"))
        let one = try PipedRun([kith, "suggest", paths[0]], input: [])
        #expect(one.text.hasPrefix("Focus: grief"))
        #expect(one.text.contains("“My mum died”"))
    }
}
