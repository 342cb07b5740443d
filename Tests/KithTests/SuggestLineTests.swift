import Assessment
import CaseModel
import TestSupport
import Testing
import kith

struct SuggestLineTests {
    private static func read(_ line: String) throws(JSONLineError) -> (String, String) {
        var reader = JSONTextLine()
        let bytes = Array(line.utf8)
        try reader.read(bytes.span, number: 7)
        return (String(decoding: reader.id, as: UTF8.self), String(decoding: reader.text, as: UTF8.self))
    }

    @Test(arguments: [
        (#"{"id":"a","text":"b"}"#, "a", "b"), (#" { "text" : "b" , "id" : "a" } "#, "a", "b"),
        (
            #"{"id":"a","n":[1,-2.5e+3,{"x":null}],"t":true,"text":"\u00e9\n\"\\\/\ud83d\ude00"}"#, "a",
            "é\n\"\\/😀"
        ),
        (#"{"id":"","text":""}"#, "", ""),
    ])
    func linesAreRead(line: String, id: String, text: String) throws {
        let read = try Self.read(line)
        #expect(read.0 == id)
        #expect(read.1 == text)
    }

    @Test(arguments: [
        ("", JSONLineError.Problem.notJSON(byte: 1)), ("[1]", .notAnObject),
        (#"{"id":"a"}"#, .missing("text")),
        (#"{"text":"a"}"#, .missing("id")), (#"{"id":1,"text":"a"}"#, .notText("id")),
        (#"{"id":"a","id":"b","text":"c"}"#, .repeated("id")),
        (#"{"id":"a","text":"b"} x"#, .notJSON(byte: 23)),
        (#"{"id":"a","text":"b",}"#, .notJSON(byte: 22)), (#"{"id":"a","text":"\q"}"#, .notJSON(byte: 20)),
        (#"{"id":"a","text":"\ud800"}"#, .notJSON(byte: 25)),
        ("{\"id\":\"a\",\"text\":\"\u{1}\"}", .notJSON(byte: 19)),
        (#"{"id":"a","n":01,"text":"b"}"#, .notJSON(byte: 16)), (#"{'id':"a"}"#, .notJSON(byte: 2)),
    ])
    func mistakesHaveTheirPlace(line: String, problem: JSONLineError.Problem) {
        #expect(throws: JSONLineError(line: 7, problem: problem)) { try Self.read(line) }
    }

    @Test(arguments: [0, 1, 7, 8, 9, 16, 17])
    func whatIsWrittenIsReadBack(length: Int) throws {
        for odd in [
            "\"", "\\", "\n", "\u{1F}", "\u{7F}", "é", "😀", "“", "\u{85}", "\u{202E}", "\u{E0041}", " ",
        ] {
            for place in 0...length {
                let plain = String(repeating: "a", count: length)
                let text = plain.prefix(place) + odd + plain.dropFirst(place)
                var buffer = JSONBuffer()
                let suggestion = Suggestion(
                    focus: nil, second: nil, strength: .open, areas: [], setAside: [], concerns: [],
                    reasoning: [String(text)], ask: [], rulebook: "")
                buffer.line(suggestion, id: Array(text.utf8))
                let id = try #require(
                    String(validating: buffer.bytes, as: UTF8.self)?.split(separator: ",").first)
                #expect(try Self.read("\(id),\"text\":\"\"}").0 == text)
                #expect(id.unicodeScalars.allSatisfy { !$0.isHidden })
            }
        }
    }

    @Test func brokenUTF8IsAnError() {
        var reader = JSONTextLine()
        let bytes: [UInt8] = [0x7B, 0xFF, 0x7D]
        #expect(throws: JSONLineError(line: 2, problem: .notUTF8)) { try reader.read(bytes.span, number: 2) }
    }

    @Test("A string is read where it is UTF-8 and nowhere else", arguments: 1...4)
    func onlyUTF8IsRead(length: Int) throws {
        var random = SeededGenerator(seed: UInt64(length))
        // The bytes at which the kinds of lead and the limits of what may follow change.
        let telling: [UInt8] = [
            0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
            0xEE,
            0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
        ]
        for _ in 0..<5_000 {
            let bytes = (0..<length).map { _ in telling[Int.random(in: telling.indices, using: &random)] }
            let line = Array(#"{"id":""#.utf8) + bytes + Array(#"","text":"a"}"#.utf8)
            var reader = JSONTextLine()
            if let valid = String(validating: bytes, as: UTF8.self) {
                try reader.read(line.span, number: 1)
                #expect(reader.id == Array(valid.utf8))
            } else {
                #expect(throws: JSONLineError(line: 1, problem: .notUTF8)) {
                    try reader.read(line.span, number: 1)
                }
            }
        }
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (-1, "-1"), (10, "10"), (99_999_999, "99999999"), (100_000_000, "100000000"),
        (1_020_000_003, "1020000003"), (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808"),
    ])
    func numbersAreWrittenInFull(value: Int, digits: String) {
        var buffer = JSONBuffer()
        let concern = Concern(kind: .suicidalThoughts, quote: "die", range: value..<Int.max, soft: false)
        let suggestion = Suggestion(
            focus: nil, second: nil, strength: .open, areas: [], setAside: [], concerns: [concern],
            reasoning: [], ask: [], rulebook: "")
        buffer.line(suggestion, id: [])
        #expect(String(decoding: buffer.bytes, as: UTF8.self).contains("\"start\":\(digits),"))
    }

    private static let suggestion = Suggestion(
        focus: .grief, second: nil, strength: .clear,
        areas: [
            Suggestion.Area(
                area: .grief, present: true,
                for: [
                    Evidence(
                        rule: "grief.r", why: "W.", points: 4,
                        basis: .quote("a \"b\"\u{1}", range: 3..<9, question: nil))
                ],
                against: [
                    Evidence(
                        rule: "grief.f", why: "F.", points: -1,
                        basis: .fact("At peace", lifeEvent: nil, person: nil))
                ])
        ],
        setAside: [SetAside(rule: "dispute.r", quote: "we row", cue: "negated", cueQuote: "not")],
        concerns: [Concern(kind: .suicidalThoughts, quote: "die", range: 0..<3, soft: true)],
        reasoning: ["One."],
        ask: ["Two?"], rulebook: "sha256:0")

    @Test func aSuggestionIsOneLine() {
        var buffer = JSONBuffer()
        buffer.line(Self.suggestion, id: Array("x\n1".utf8))
        let expected =
            #"{"id":"x\n1","focus":"grief","second":"none","strength":"clear","areas":[{"area":"grief","present":true,"#
            + #""points":3,"for":[{"rule":"grief.r","points":4,"quote":"a \"b\"\u0001","start":3,"end":9}],"#
            + #""against":[{"rule":"grief.f","points":-1,"fact":"At peace"}]}],"concerns":[{"kind":"suicide","#
            + #""quote":"die","start":0,"end":3,"soft":true}],"reasoning":["One."],"ask":["Two?"],"rulebook":"sha256:0"}"#
            + "\n"
        #expect(String(decoding: buffer.bytes, as: UTF8.self) == expected)
    }

    @Test func aPersonReadsReasonsBothWays() {
        #expect(
            Self.suggestion.plainLines == [
                "Focus: grief, no second area (clear)",
                "Fragile: without “a \"b\"\u{1}” it would be another.",
                "Concern: suicide (past): “die”", "", "grief: 3 points",
                "  +4  “a \"b\"\u{1}”  W. [grief.r]", "  -1  At peace  F. [grief.f]", "", "Set aside:",
                "  “we row”: negated by “not” [dispute.r]", "", "Why:", "  One.", "", "Would settle it:",
                "  Two?",
            ])
    }
}
