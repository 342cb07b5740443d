import Foundation
import TestSupport
import Testing

/// Practised talks through the built program: by a pipe, in a terminal, by another program.
@Suite("Practice")
struct PracticeRunTests {
    private static let talk = [
        "Can you tell me about Carol?", "/notes Carol, sister, 2", "/notes April: low since then", "/notes",
        "How often do you see Carol?", "/supervisor", "/undo", "Has anyone close to you died?", "/circle",
        "/timeline", "/help",
    ]
    private static let ending = [
        "/end", "grief", "none", "1", "She has a sister.",
        "You lost Frank, and have been low since. Does that fit?", "quit",
    ]

    @Test("A short interview by a pipe, with notes and all, to the debrief")
    func piped() throws {
        let room = try PracticeRoom()
        let run = try room.run(try room.command(), typing: Self.talk + Self.ending)
        #expect(run.end == .exited(0) && run.errors.isEmpty)
        let text = run.text
        for said in [
            "Maureen Doyle, 67", "PHQ-9: 12 of 27", "Maureen  Hello. I'm not sure what I'm supposed to say",
            "Maureen  Carol's my younger sister.", "Noted as a person: Carol, sister, ring 2.",
            "Noted as an event: low since then, April.", "Maureen  She rings on Sundays.", "Supervisor  ",
            "Taken back. Before that:", "Ring 2: Carol", "1. April 2026",
            "/supervisor  a word on your last turn",
            "Your conclusion", "Where would you begin?", "Debrief: Maureen Doyle, 2 turns",
            "What you found out",
            "How you asked", "Kept as attempt 1; kith practice debrief 1 shows the debrief again.",
        ] { #expect(text.contains(said), "\(said)") }
        let long = text.split(separator: "\n").filter { $0.count > 79 }
        #expect(long.isEmpty, "\(long)")
    }

    @Test("Every line is kept before it is answered, and none is lost when the input ends")
    func kept() throws {
        let room = try PracticeRoom()
        let run = try room.run(try room.command(), typing: Array(Self.talk.prefix(3)))
        #expect(run.end == .exited(0))
        #expect(run.text.contains("Kept as attempt 1; kith practice retry 1 goes on with it."))
        let lines = try room.attempt(1)
        #expect(lines.count == 4)
        #expect(
            lines[0].contains("\"seed\":1")
                && lines[3].hasSuffix("\"line\":\"/notes April: low since then\"}"))
        let mode = try FileManager.default.attributesOfItem(atPath: "\(room.store.path)/practice/1.jsonl")
        #expect(mode[.posixPermissions] as? Int == 0o600)
    }

    @Test("An attempt is gone on with, shown again and compared")
    func later() throws {
        let room = try PracticeRoom()
        _ = try room.run(try room.command(), typing: Self.talk + Self.ending)
        let again = try room.run(
            try room.kith(["retry", "1", "2"]), typing: ["And how often do you see her?"])
        #expect(
            again.text.contains("You are in turn 2.") && again.text.contains("Maureen  She rings on Sundays.")
        )
        #expect(try room.attempt(2)[0].contains("\"from\":1"))
        let progress = try room.run(try room.kith(["progress"])).text.split(separator: "\n")
        #expect(
            progress.count > 3 && progress[1].hasSuffix(" grief") && progress[2].hasSuffix("(not finished)"))
        let debrief = try room.run(try room.kith(["debrief", "1"]))
        #expect(debrief.end == .exited(0) && debrief.text.contains("Where you would begin\n-----"))
        let unfinished = try room.run(try room.kith(["debrief", "2"])).text
        #expect(unfinished.contains("How you asked") && !unfinished.contains("Where you would begin"))
    }

    @Test("A debrief in HTML needs nothing from anywhere, and shows what was typed as it was")
    func html() throws {
        let room = try PracticeRoom()
        _ = try room.run(try room.command(), typing: ["Tell me about <b>Carol</b> & her cat"] + Self.ending)
        let page = try room.run(try room.kith(["debrief", "1", "--format", "html"])).text
        #expect(page.hasPrefix("<!doctype html>") && page.contains("default-src 'none'"))
        #expect(
            page.contains("Tell me about &lt;b&gt;Carol&lt;/b&gt; &amp; her cat") && !page.contains("<b>"))
        let markdown = try room.run(try room.kith(["debrief", "1", "--format", "markdown"])).text
        #expect(markdown.hasPrefix("# Debrief: Maureen Doyle"))
        let refused = try room.run(try room.kith(["debrief", "1", "--format", "fhir"]))
        #expect(refused.end == .exited(64))
    }

    @Test("In a terminal it is the same talk, with pages no higher than the window")
    func terminal() throws {
        let room = try PracticeRoom()
        let terminal = try PseudoTerminal(try room.command(), seconds: 120)
        try terminal.expect("honest.")
        for line in Self.talk {
            try terminal.expect("> ")
            try terminal.send(line + "\r")
        }
        for line in Self.ending.dropLast() {
            try terminal.expect("> ")
            try terminal.send(line + "\r")
        }
        var screens: [String] = []
        repeat {
            screens.append(try terminal.expect("> ").withoutStyles)
            if screens.last?.contains("press Enter") ?? false { try terminal.send("\r") }
        } while screens.last?.contains("press Enter") ?? false
        #expect(screens.count > 6)
        for screen in screens {
            #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count <= 25, "\(screen)")
        }
        let isAsked = screens.last?.unwrapped.contains("Type retry and the number of a turn") ?? false
        #expect(isAsked)
        try terminal.send("quit\r")
        #expect(try terminal.finish() == .exited(0))
        #expect(terminal.text.withoutStyles.contains("Kept as attempt 1"))
    }

    @Test("Ctrl-C loses nothing, and a second one leaves")
    func interrupted() throws {
        let room = try PracticeRoom()
        let terminal = try PseudoTerminal(try room.command(), seconds: 60)
        try terminal.expect("> ")
        try terminal.send("Can you tell me about Carol?\r")
        try terminal.expect("younger sister")
        try terminal.expect("> ")
        try terminal.send("half a sen\u{3}")
        try terminal.expect("Press Ctrl-C once more")
        try terminal.expect("> ")
        try terminal.send("\u{3}")
        #expect(try terminal.finish() == .exited(0))
        #expect(try room.attempt(1).count == 2)
    }

    @Test("As lines of JSON it says, asks and ends; the answers are those of the pipe")
    func jsonLines() throws {
        let room = try PracticeRoom()
        let typed = Self.talk + Self.ending
        let lines = try typed.map { line in
            let object = line.hasPrefix("/") ? ["command": String(line.dropFirst())] : ["answer": line]
            return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
        }
        let run = try room.run(try room.command("--jsonl"), typing: lines)
        #expect(run.end == .exited(0))
        let objects = try run.text.split(separator: "\n").compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        let asked = objects.compactMap { ($0["ask"] as? [String: Any])?["id"] as? String }
        #expect(asked.first == "practice.say" && asked.last == "practice.over" && asked.count == typed.count)
        let said = objects.compactMap { $0["say"] as? String }.filter { $0.hasPrefix("Maureen: ") }
        let piped = try room.run(try room.command(), typing: typed).text.unwrapped
        for words in said { #expect(piped.contains(words.dropFirst("Maureen: ".count)), "\(words)") }
        #expect(objects.last.map { "\($0)" }?.contains("finished") ?? false)
    }

    @Test("The list says nothing of what there is to find out")
    func list() throws {
        let text = try PracticeRoom().run([try pathOfBuiltProgram("kith"), "practice", "list"]).text
        #expect(text.contains("gwyn     Gwyn Prosser, 74 (straightforward)"))
        for secret in ["Eirlys", "Kene", "grief", "dispute", "transition", "sensitivities", "undecided"] {
            #expect(!text.contains(secret), "\(secret)")
        }
    }

    @Test(
        "What cannot be done is said in one line",
        arguments: [
            (["gwin"], "there is no client gwin", 66), (["retry", "7"], "there is no attempt 7", 66),
            (["gwyn", "--minutes", "0"], "--minutes is a number from 1 to 600", 64),
            (["gwyn", "--style", "loud"], "loud", 64),
            (["./nobody.yaml"], "there is no file ./nobody.yaml", 66),
        ] as [([String], String, Int32)])
    func refused(_ arguments: [String], _ words: String, _ status: Int32) throws {
        let room = try PracticeRoom()
        let run = try room.run(try room.kith(arguments))
        let errors = String(decoding: run.errors, as: UTF8.self)
        #expect(
            run.end == .exited(status) && errors.hasPrefix("kith: error: ") && errors.contains(words),
            "\(errors)")
    }
}
