import Foundation
import TestSupport
import Testing

/// A command line that cannot be obeyed: the form of all errors, and nothing on the output.
@Suite struct CommandLineTests {
    /// A command line, and what is said of it.
    struct Mistake: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        var input = ""
        let error: String
        var hint: String?
        let status: Int32
        var testDescription: String { arguments.joined(separator: " ") }
    }

    private static let mistakes = [
        Mistake(
            arguments: ["begin", "--plian"], error: "unknown option '--plian'",
            hint: "did you mean '--plain'?",
            status: 64),
        Mistake(
            arguments: ["begn"], error: "there is no command 'begn'", hint: "did you mean 'begin'?",
            status: 64),
        Mistake(
            arguments: ["help", "sugest"], error: "there is no command 'sugest'",
            hint: "did you mean 'suggest'?", status: 64),
        Mistake(
            arguments: ["cases", "shwo", "1"], error: "there is no command 'shwo'",
            hint: "did you mean 'show'?", status: 64),
        Mistake(
            arguments: ["xyzzy"], error: "there is no command 'xyzzy'", hint: "see kith --help", status: 64),
        Mistake(
            arguments: ["begin", "--today", "2026-02-30"],
            error: "the value '2026-02-30' is invalid for '--today'",
            hint: "see kith --help", status: 64),
        Mistake(
            arguments: ["begin", "--name", "12"], error: "a name is not a number", hint: "add a letter",
            status: 64),
        Mistake(arguments: ["begin", "--name", " "], error: "a name has at least one letter", status: 64),
        Mistake(
            arguments: ["begin", "--store", ""], error: "the folder given with --store has no name",
            status: 64),
        Mistake(
            arguments: ["cases", "show", "99"], error: "there is no such case", hint: "see kith cases list",
            status: 66),
        Mistake(arguments: ["suggest", "missing-file"], error: "there is no file missing-file", status: 66),
        Mistake(arguments: ["suggest", "--jsonl", "/"], error: "/ is a folder", status: 66),
        Mistake(
            arguments: ["suggest"], input: "caf\u{0}", error: "standard input is not UTF-8 text",
            hint: "convert it with iconv", status: 65),
        Mistake(
            arguments: ["suggest", "--jsonl"], input: "{\"id\":\"a\" \"text\":\"b\"}\n",
            error: "line 1 of standard input is not JSON from byte 11 on",
            hint: "each line is like {\"id\":\"x1\",\"text\":\"…\"}", status: 65),
        Mistake(
            arguments: ["suggest", "--jsonl"], input: "\n{\"id\":\"a\"}\n",
            error: "line 2 of standard input is without \"text\"",
            hint: "each line is like {\"id\":\"x1\",\"text\":\"…\"}", status: 65),
        Mistake(
            arguments: ["suggest", "--jsonl"], input: "caf\u{0}\n",
            error: "line 1 of standard input is not UTF-8",
            hint: "each line is like {\"id\":\"x1\",\"text\":\"…\"}", status: 65),
    ]

    @Test(arguments: mistakes)
    func aMistakeIsSaidInOneWay(_ mistake: Mistake) throws {
        let home = try Home()
        // A zero stands for a byte that is not UTF-8, which a Swift string cannot hold.
        let input = mistake.input.utf8.map { $0 == 0 ? 0xE9 : $0 }
        let run = try PipedRun(
            [try pathOfBuiltProgram("kith")] + mistake.arguments, input: input, environment: home.environment)
        let hint = mistake.hint.map { "kith: hint: \($0)\n" } ?? ""
        #expect(String(decoding: run.errors, as: UTF8.self) == "kith: error: \(mistake.error)\n\(hint)")
        #expect(run.end == .exited(mistake.status))
        #expect(run.output.isEmpty)
        #expect(try home.contents().isEmpty)
    }

    @Test(arguments: [
        ["--version"], ["--help"], ["help"], ["help", "begin"], ["begin", "--help"],
        ["help", "cases", "show"],
    ])
    func helpGoesToTheOutput(_ arguments: [String]) throws {
        let run = try PipedRun([try pathOfBuiltProgram("kith")] + arguments, input: [])
        #expect(run.end == .exited(0))
        #expect(run.errors.isEmpty)
        #expect(run.text.hasPrefix(arguments == ["--version"] ? "1." : "OVERVIEW: "))
    }

    @Test(arguments: [
        ["--help"], ["begin", "--unlocked"], ["begin", "--jsonl", "--unlocked"], ["suggest", "--jsonl"],
        ["cases", "list"],
        ["rules", "list"],
    ])
    func aReaderWhoHasSeenEnoughIsNoError(_ arguments: [String]) throws {
        let home = try Home()
        let line = "{\"id\":\"a\",\"text\":\"\(String(repeating: "We rowed. ", count: 100))\"}\n"
        let input = arguments.first == "suggest" ? String(repeating: line, count: 200) : "uk\nyes\n"
        let run = try PipedRun(
            [try pathOfBuiltProgram("kith")] + arguments, input: Array(input.utf8),
            environment: home.environment,
            outputLimit: 1)
        #expect([.exited(0), .signalled(SIGPIPE)].contains(run.end))
        #expect(String(decoding: run.errors, as: UTF8.self) == "")
    }

    #if os(Linux)
        @Test(arguments: [
            ["--version"], ["begin", "--unlocked"], ["begin", "--jsonl", "--unlocked"], ["rules", "list"],
        ])
        func outputThatIsLostIsAnError(_ arguments: [String]) throws {
            let home = try Home()
            let run = try PipedRun(
                ["/bin/sh", "-c", "exec \"$@\" >/dev/full", "sh", try pathOfBuiltProgram("kith")] + arguments,
                input: Array("uk\n".utf8), environment: home.environment)
            #expect(run.end == .exited(74))
            #expect(
                String(decoding: run.errors, as: UTF8.self).hasPrefix(
                    "kith: error: not everything could be written out\n"))
        }
    #endif
}
